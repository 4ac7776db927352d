package org.sendgraph.explorer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A picture of measures over the years: where everything stands in it. The same measures
 * and day always make the same picture.
 *
 * @param width in the units of the picture, of which 16 are as wide as the letters of the
 * reader are high
 * @param height in pixels
 * @param years where each year begins
 * @param day where the day asked about is; null where it lies outside of the years
 * @param parts parts of the reforms with their measures
 */
record Timeline(int width, int height, List<Year> years, @Nullable Integer day, List<Part> parts) {

	/** Room above for the years. */
	static final int TOP = 40;

	private static final int PART = 36;

	private static final int ROW = 68;

	private static final int BOTTOM = 12;

	/**
	 * Puts the picture together.
	 * @param parts measures by part
	 * @param day the day asked about
	 * @param words for parts and standings
	 */
	static Timeline of(Map<String, List<Map<String, Object>>> parts, LocalDate day, SchemaWords words) {
		List<LocalDate> dates = parts.values().stream().flatMap(List::stream).flatMap(Timeline::dates).toList();
		int first = dates.stream().mapToInt(LocalDate::getYear).min().orElse(day.getYear());
		int last = dates.stream().mapToInt(LocalDate::getYear).max().orElse(day.getYear());
		TimeScale scale = new TimeScale(LocalDate.of(first, 1, 1), LocalDate.of(last + 2, 1, 1));
		List<Year> years = new ArrayList<>();
		for (int year = first; year < last + 2; year++) {
			years.add(new Year(year, scale.x(LocalDate.of(year, 1, 1))));
		}
		List<Part> drawn = new ArrayList<>();
		int y = TOP;
		for (Map.Entry<String, List<Map<String, Object>>> part : parts.entrySet()) {
			List<TimeRow> rows = new ArrayList<>();
			int top = y;
			y += PART;
			for (Map<String, Object> measure : part.getValue()) {
				rows.add(TimeRow.of(measure, y, scale, day, words));
				y += ROW;
			}
			drawn.add(new Part(words.word(part.getKey()), top, rows));
		}
		return new Timeline(scale.width(), y + BOTTOM, years, scale.holds(day) ? scale.x(day) : null, drawn);
	}

	/** What stands for a word where there is no room for it, with what it stands for. */
	public Map<String, String> letters() {
		return this.parts.stream()
			.flatMap((part) -> part.rows().stream())
			.flatMap((row) -> row.bars().stream())
			.filter(TimeRow.Bar::cut)
			.collect(Collectors.toMap(TimeRow.Bar::word, TimeRow.Bar::standing, (one, again) -> one, TreeMap::new));
	}

	private static Stream<LocalDate> dates(Map<String, Object> measure) {
		Stream<@Nullable Object> said = Stream.concat(
				Answer.objects(measure.get("statuses")).stream().map((one) -> one.get("sure")),
				Answer.objects(measure.get("milestones"))
					.stream()
					.flatMap((one) -> Stream.of("planned", "actual").map(one::get)));
		return said.flatMap((one) -> Stream.ofNullable(last(one)));
	}

	/** The last day of a day, month or year; null for what is none of them. */
	static @Nullable LocalDate last(@Nullable Object stated) {
		String text = String.valueOf(stated);
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return LocalDate.parse(text);
		}
		if (text.matches("\\d{4}-(?:0[1-9]|1[0-2])")) {
			return YearMonth.parse(text).atEndOfMonth();
		}
		return text.matches("\\d{4}") ? LocalDate.of(Integer.parseInt(text), 12, 31) : null;
	}

	/**
	 * A year of the picture.
	 *
	 * @param number its number
	 * @param x where it begins
	 */
	record Year(int number, int x) {
	}

	/**
	 * A part of the reforms.
	 *
	 * @param name its name
	 * @param y where it begins
	 * @param rows its measures
	 */
	record Part(String name, int y, List<TimeRow> rows) {
	}

}
