package org.sendgraph.terms;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list, bound to the list, its filter and its snapshot, so that the next
 * page goes on in the very list that the first page began.
 *
 * @param list which list, with its filter
 * @param validOn the day of the list
 * @param knownAt the state of knowledge of the list
 * @param key the last seen result's sort key
 */
public record Cursor(String list, LocalDate validOn, OffsetDateTime knownAt, List<String> key) {

	private static final String BETWEEN = "\u001f";

	/**
	 * Reads a cursor that this list gave out.
	 * @param argument name of the argument, for errors
	 * @param text the cursor
	 * @param list the list with its filter as it is asked for now; null to accept any
	 * @return the cursor
	 * @throws BadInput when it is not a cursor of this list with this filter
	 */
	static Cursor read(String argument, String text, @Nullable String list) {
		String[] parts;
		try {
			parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1);
		}
		catch (IllegalArgumentException ex) {
			throw foreign(argument);
		}
		if (parts.length < 4 || (list != null && !parts[0].equals(sum(list)))) {
			throw foreign(argument);
		}
		try {
			return new Cursor((list != null) ? list : "", LocalDate.parse(parts[1]), OffsetDateTime.parse(parts[2]),
					List.of(parts).subList(3, parts.length));
		}
		catch (DateTimeException ex) {
			throw foreign(argument);
		}
	}

	/**
	 * Says that a cursor does not belong here.
	 * @param argument name of the argument that holds it
	 * @return the error to throw
	 */
	public static BadInput foreign(String argument) {
		return new BadInput(argument, "This is not a cursor of this list with this filter and these dates.",
				"a cursor from an earlier page of the same question");
	}

	/**
	 * Finds which dates a page belongs to: those of its cursor, when it has one.
	 * @param after cursor to go on behind
	 * @param before cursor to stop before
	 * @param asked the dates asked for
	 * @return the dates to read for
	 * @throws BadInput when cursor and dates disagree
	 */
	public static @Nullable AsOf asOf(@Nullable String after, @Nullable String before, @Nullable AsOf asked) {
		String text = (after != null) ? after : before;
		if (text == null) {
			return asked;
		}
		String argument = (after != null) ? "after" : "before";
		Cursor cursor = read(argument, text, null);
		if (asked != null && (asked.validOn() != null && !asked.validOn().equals(cursor.validOn)
				|| asked.knownAt() != null && !asked.knownAt().isEqual(cursor.knownAt))) {
			throw foreign(argument);
		}
		return new AsOf(cursor.validOn, cursor.knownAt);
	}

	/**
	 * Reads the cursor of a page.
	 * @param paging the page asked for
	 * @param list the list with its filter
	 * @return the cursor, or null on a first page
	 */
	public static @Nullable Cursor of(Paging paging, String list) {
		if (paging.after() != null && paging.before() != null) {
			throw new BadInput("before", "after and before were both given.", "one of them");
		}
		if (paging.after() != null) {
			return read("after", paging.after(), list);
		}
		return (paging.before() != null) ? read("before", Objects.requireNonNull(paging.before()), list) : null;
	}

	private static String sum(String list) {
		return Integer.toHexString(list.hashCode());
	}

	@Override
	public String toString() {
		String plain = String.join(BETWEEN, sum(this.list), this.validOn.toString(), this.knownAt.toString(),
				String.join(BETWEEN, this.key));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
