package org.sendgraph.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A measure in a picture of the years.
 *
 * @param id its id
 * @param name its name
 * @param said all that happened to it, with dates, for whoever does not see the picture
 * @param x where its name begins
 * @param y where it begins
 * @param bars how far it had come, and how long that lasted
 * @param ends where it ended
 * @param marks what happened else, and what was planned or reached
 */
record TimeRow(String id, String name, String said, int x, int y, List<Bar> bars, List<Bar> ends, List<Mark> marks) {

	/** They end a measure: nothing lasts after them. */
	private static final Set<String> ENDS = Set.of("CLOSED", "DROPPED", "SUPERSEDED");

	/** About as wide as a letter is on average, with some to spare. */
	private static final int LETTER = 9;

	/** So many letters tell one that lasts from all others that do. */
	private static final int SHORT = 2;

	static TimeRow of(Map<String, Object> measure, int y, TimeScale scale, LocalDate day, SchemaWords words) {
		List<Map<String, Object>> dated = Answer.objects(measure.get("statuses"))
			.stream()
			.filter((one) -> one.get("sure") != null)
			.toList();
		List<Map<String, Object>> standings = dated.stream()
			.filter((one) -> one.get("standing") != null && !"DELAYED".equals(one.get("standing")))
			.toList();
		List<Bar> bars = new ArrayList<>();
		List<Bar> ends = new ArrayList<>();
		for (int at = 0; at < standings.size(); at++) {
			String standing = String.valueOf(standings.get(at).get("standing"));
			LocalDate from = sure(standings.get(at));
			LocalDate until = (at + 1 < standings.size()) ? sure(standings.get(at + 1)) : open(from, day);
			String word = words.word(standing);
			int width = scale.x(until) - scale.x(from);
			if (ENDS.contains(standing)) {
				ends.add(new Bar(scale.x(from), 0, standing, word, from.isAfter(day)));
			}
			else if (width > 0) {
				bars.add(new Bar(scale.x(from), width, standing,
						(width >= (word.length() + 1) * LETTER) ? word : word.substring(0, SHORT), from.isAfter(day)));
			}
		}
		String name = String.valueOf(measure.get("name"));
		int start = dated.isEmpty() ? TimeScale.LEFT : scale.x(sure(dated.getFirst()));
		int x = Math.max(TimeScale.LEFT, Math.min(start, scale.width() - TimeScale.LEFT - name.length() * LETTER));
		return new TimeRow(String.valueOf(measure.get("id")), name, said(dated, words), x, y, bars, ends,
				marks(measure, dated, scale));
	}

	/**
	 * What still holds is drawn up to the day asked about, and never as less than a
	 * month.
	 */
	private static LocalDate open(LocalDate from, LocalDate day) {
		return day.isAfter(from.plusMonths(1)) ? day : from.plusMonths(1);
	}

	private static List<Mark> marks(Map<String, Object> measure, List<Map<String, Object>> dated, TimeScale scale) {
		List<Mark> marks = new ArrayList<>();
		dated.stream()
			.filter((one) -> one.get("standing") == null || "DELAYED".equals(one.get("standing")))
			.forEach((one) -> marks.add(new Mark("event", scale.x(sure(one)))));
		for (Map<String, Object> milestone : Answer.objects(measure.get("milestones"))) {
			mark(marks, "planned", milestone.get("planned"), scale);
			mark(marks, "reached", milestone.get("actual"), scale);
		}
		return marks;
	}

	private static void mark(List<Mark> marks, String kind, @Nullable Object stated, TimeScale scale) {
		LocalDate day = Timeline.last(stated);
		if (day != null) {
			marks.add(new Mark(kind, scale.x(day)));
		}
	}

	private static String said(List<Map<String, Object>> dated, SchemaWords words) {
		return dated.isEmpty() ? "no date of it is known"
				: dated.stream()
					.map((one) -> ((one.get("standing") != null) ? words.word(one.get("standing")) : one.get("note"))
							+ ", " + Written.PLAINLY.stated(one.get("stated")))
					.collect(Collectors.joining("; "));
	}

	private static LocalDate sure(Map<String, Object> status) {
		return LocalDate.parse(String.valueOf(status.get("sure")));
	}

	/**
	 * How far a measure had come.
	 *
	 * @param x where that begins
	 * @param width how long it lasted; none for an end
	 * @param standing how far, by its name in the API
	 * @param word the word for it, or its first letters where there is no room
	 * @param later whether that came after the day asked about
	 */
	record Bar(int x, int width, String standing, String word, boolean later) {

		boolean cut() {
			return this.word.length() == SHORT;
		}

	}

	/**
	 * Something on a day.
	 *
	 * @param kind event, planned or reached
	 * @param x where
	 */
	record Mark(String kind, int x) {
	}

}
