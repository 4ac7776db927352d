package org.sendgraph.finding;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * A finding as a statement gives it.
 *
 * @param about id of what it is about
 * @param name name of the body or thing
 * @param body id of the body concerned
 * @param year the financial year
 * @param pence whole pence found
 * @param beside whole pence beside which they stand
 * @param detail words that the sentence needs, parted by bars
 * @param sources where it was read
 */
record Found(String about, @Nullable String name, @Nullable String body, @Nullable String year, @Nullable Long pence,
		@Nullable Long beside, @Nullable String detail, List<Source> sources) {

	private static final String BAR = "\\|";

	Finding as(FindingKind kind, Snapshot snapshot) {
		return new Finding(kind + " " + this.about + " " + this.detail, kind, sentence(kind), this.about, this.body,
				this.year, pounds(this.pence), pounds(this.beside), this.sources, snapshot);
	}

	private String sentence(FindingKind kind) {
		String[] words = String.valueOf(this.detail).split(BAR);
		return switch (kind) {
			case BUDGET_WITHOUT_SOURCE ->
				"%s is said to hold %s of %s in %s, and nothing on record says where %s of it comes from."
					.formatted(this.name, shown(this.beside), words[0], this.year, shown(this.pence));
			case BUDGET_OVERSPENT -> "%s holds %s of %s in %s, and %s out of it: %s more.".formatted(this.name,
					shown(this.beside), words[1], this.year, done(words[0]), shown(difference()));
			case PARTS_DIFFER -> "%s is said to hold %s of %s in %s, and %s %s: the parts differ from the whole."
				.formatted(this.name, shown(this.beside), words[1], this.year, shown(this.pence),
						words[0].equals("in") ? "came in" : "was given out of it");
			case SHARES_NOT_WHOLE -> words[0].equals("pool")
					? "Those who pay into a pool of %s put in %s in %s, and the pool is said to hold %s."
						.formatted(this.name, shown(this.pence), this.year, shown(this.beside))
					: "The shares of %s in the areas of its integrated care boards make %s per cent, not 100."
						.formatted(this.name, words[1]);
			case DUTY_WITHOUT_BUDGET ->
				"%s (%s) is met out of money of %s by the rules, and no budget of theirs for %s is on record for %s."
					.formatted(this.name, words[1],
							words[0].equals("LocalAuthority") ? "councils" : "integrated care boards", words[2],
							this.year);
			case STREAM_WITHOUT_ORIGIN ->
				"%s is drawn from no other kind of money, and is no departmental vote.".formatted(this.name);
			case PAYMENT_TO_CLOSED -> "%s paid %s on %s to %s, which was not open on that day by the register."
				.formatted(this.name, shown(this.pence), words[0], words[1]);
			case OUTLIER ->
				"Outlier, look here: %s has %s for %s in %s (%s), %s times what the one in the middle of those that spend on it would have with the same high needs block."
					.formatted(this.name, shown(this.pence), words[1], this.year, words[0].toLowerCase(Locale.UK),
							words[2]);
			case STALE_SOURCE ->
				"The newest file of the kind %s on record, %s, shows %s; its publisher brings out a new one within %s days."
					.formatted(words[0], this.name, words[1], words[2]);
			case ARRANGEMENT_LAPSED ->
				"The arrangement “%s” for the area of %s no longer holds from %s, and none that holds varies all of its rules there."
					.formatted(this.name, words[0], words[1]);
			case ARRANGEMENT_LAPSING -> "The arrangement “%s” for the area of %s %s %s.".formatted(this.name, words[0],
					lapsing(words[1], words[2]), words[3]);
			case ARRANGEMENTS_CONTRADICT ->
				"The arrangements “%s” and “%s” for the area of %s say different things about %s.".formatted(this.name,
						words[1], words[0], each("who ", words, 3));
			case ARRANGEMENT_PARTY_GONE ->
				"The arrangement “%s” for the area of %s names %s, which does not exist on this day: a successor has to take over."
					.formatted(this.name, words[0], words[1]);
			case SOURCE_WITHDRAWN ->
				"%s was read in “%s”, which was withdrawn since: correct it, or cite another document."
					.formatted(this.name, words[0]);
			case ARRANGEMENT_ONE_SIDED -> "The arrangement “%s” for the area of %s has not been confirmed %s."
				.formatted(this.name, words[0], each("by ", words, 1));
		};
	}

	private static String lapsing(String what, String when) {
		if (what.equals("ends")) {
			return "no longer holds from";
		}
		return when.equals("passed") ? "was to be reviewed on" : "is to be reviewed on";
	}

	private static String each(String before, String[] words, int from) {
		return Arrays.stream(words).skip(from).map((word) -> before + word).collect(Collectors.joining(" and "));
	}

	private static String done(String figures) {
		return switch (figures) {
			case "PLANNED" -> "deductions and plans take more than that";
			case "OUTTURN" -> "deductions and spending took more than that";
			case "PAID" -> "deductions and payments took more than that";
			default -> "more than that is allocated";
		};
	}

	private @Nullable Long difference() {
		return (this.pence != null && this.beside != null) ? this.pence - this.beside : null;
	}

	private static String shown(@Nullable Long pence) {
		BigDecimal pounds = pounds(pence);
		return (pounds != null) ? NumberFormat.getCurrencyInstance(Locale.UK).format(pounds) : "an unknown amount";
	}

	private static @Nullable BigDecimal pounds(@Nullable Long pence) {
		return (pence != null) ? BigDecimal.valueOf(pence, 2) : null;
	}

}
