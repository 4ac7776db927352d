package org.sendgraph.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Due days, against days worked out by hand on a calendar.
 */
class TimelineTests {

	private static final Procedure PROCEDURE = new Procedure("Procedure:made-up", "Made up", ProcedureKind.PLAN_PROCESS,
			"To be tried.", "Nowhere.", "the start", null, List.of(), Confidence.HIGH, Basis.OWN_KNOWLEDGE, List.of());

	/** Of 2025 and 2026: the bank holidays of the days that are counted below. */
	private static final WorkingDays WORKING = WorkingDays.without(Stream
		.of("2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25",
				"2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
				"2026-12-25", "2026-12-28")
		.map((day) -> new BankHoliday(LocalDate.parse(day), "Holiday", "Made-up Act", List.of()))
		.toList());

	private static final WorkingDays UNKNOWN = WorkingDays.without(List.of());

	@ParameterizedTest
	@CsvSource(textBlock = """
			# six weeks across a new year, and across a leap day
			WITHIN,     6, WEEKS,  2025-11-24, false, 2026-01-05
			WITHIN,     6, WEEKS,  2024-01-25, false, 2024-03-07
			WITHIN,    16, WEEKS,  2025-11-24, false, 2026-03-16
			WITHIN,    20, WEEKS,  2025-11-24, false, 2026-04-13
			# two months end with the month where there is no such day
			WITHIN,     2, MONTHS, 2025-12-31, false, 2026-02-28
			WITHIN,     2, MONTHS, 2023-12-31, false, 2024-02-29
			WITHIN,     1, MONTHS, 2026-01-31, false, 2026-02-28
			WITHIN,     3, YEARS,  2024-02-29, false, 2027-02-28
			# twelve months that begin with the day of the last review
			WITHIN,    12, MONTHS, 2020-03-12, true,  2021-03-11
			WITHIN,    12, MONTHS, 2024-03-01, true,  2025-02-28
			# a month that is too short for the day has ended by its last day
			WITHIN,    12, MONTHS, 2024-02-29, true,  2025-02-28
			WITHIN,     3, MONTHS, 2025-11-30, true,  2026-02-28
			WITHIN,     3, MONTHS, 2025-11-29, true,  2026-02-28
			WITHIN,     3, MONTHS, 2025-11-28, true,  2026-02-27
			WITHIN,    15, DAYS,   2026-02-20, true,  2026-03-06
			WITHIN,    30, DAYS,   2024-02-01, false, 2024-03-02
			AHEAD,      5, MONTHS, 2026-09-01, false, 2026-04-01
			AHEAD,      5, MONTHS, 2026-07-31, false, 2026-02-28
			NOT_BEFORE, 15, DAYS,  2026-02-20, true,  2026-03-07
			NOT_BEFORE,  2, MONTHS, 2025-12-31, false, 2026-03-01
			""")
	void countsAsTheCalendarDoes(DeadlineSense sense, int number, DeadlineUnit unit, LocalDate event,
			boolean firstDayCounts, LocalDate expected) {
		ProcedureStep step = new MadeUpStep("a").due(sense, number, unit, null, firstDayCounts).made();
		ComputedDeadline counted = ComputedDeadline.of(step.allDeadlines().getFirst(), event, UNKNOWN);
		assertThat(counted.day()).isEqualTo(expected);
		assertThat(counted.exact()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# a Tuesday, a Saturday, and a Saturday before a Monday that is a bank holiday
			2025-10-07, 2025-12-08
			2025-12-31, 2026-03-02
			2026-03-04, 2026-05-05
			# Good Friday, Easter Saturday and Easter Monday
			2025-02-17, 2025-04-17
			2025-02-18, 2025-04-22
			2025-02-19, 2025-04-22
			2025-02-21, 2025-04-22
			2026-02-03, 2026-04-07
			# 25 December to 1 January, to the first working day after
			2025-10-24, 2025-12-24
			2025-10-25, 2026-01-02
			2025-11-01, 2026-01-02
			# August, to the first working day of September
			2025-06-01, 2025-09-01
			2025-06-30, 2025-09-01
			2026-06-15, 2026-09-01
			""")
	void endsOnTheFirstDayOnWhichTheTribunalWorks(String decision, LocalDate last) {
		List<ProcedureStep> steps = List.of(new MadeUpStep("a").timeToAppeal(DeadlineSense.WITHIN, 2).made());
		TimelineStep appeal = only(timeline(WORKING, decision, decision, steps));
		assertThat(appeal.due()).isEqualTo(last);
		assertThat(appeal.dueNotBefore()).isNull();
		assertThat(only(timeline(WORKING, decision, last.toString(), steps)).state()).isEqualTo(TimelineState.OPEN);
		assertThat(only(timeline(WORKING, decision, last.plusDays(1).toString(), steps)).state())
			.isEqualTo(TimelineState.MISSED);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# a weekday may still be a bank holiday
			2027-10-07, 2027-12-07
			# Sunday 27 February runs on to Monday
			2027-12-27, 2028-02-28
			# 25 December to 1 January, to the first weekday after; of the year after nothing is known
			2026-10-25, 2027-01-04
			2023-10-31, 2024-01-02
			2021-10-31, 2022-01-03
			# Sunday 24 December and Saturday 31 July run on into days that do not count
			2023-10-24, 2024-01-02
			2021-05-31, 2021-09-01
			# August, to the first weekday of September
			2024-06-03, 2024-09-02
			""")
	void endsNotBeforeAWeekdayInAYearWhoseBankHolidaysAreNotKnown(String decision, LocalDate notBefore) {
		List<ProcedureStep> steps = List.of(new MadeUpStep("a").timeToAppeal(DeadlineSense.WITHIN, 2).made());
		TimelineStep appeal = only(timeline(WORKING, decision, decision, steps));
		assertThat(appeal.due()).isNull();
		assertThat(appeal.dueNotBefore()).isEqualTo(notBefore);
		assertThat(appeal.deadlines().getFirst().computation()).contains("on record for 2025 to 2026 only");
		assertThat(only(timeline(WORKING, decision, notBefore.toString(), steps)).state())
			.isEqualTo(TimelineState.OPEN);
		assertThat(only(timeline(WORKING, decision, notBefore.plusDays(7).toString(), steps)).state())
			.isEqualTo(TimelineState.DEPENDS);
		assertThat(only(timeline(WORKING, decision, notBefore.plusDays(8).toString(), steps)).state())
			.isEqualTo(TimelineState.MISSED);
	}

	@ParameterizedTest
	@CsvSource({ "2025-10-07,2025-12-08,TOO_EARLY", "2025-10-07,2025-12-09,MET", "2025-06-10,2025-09-01,TOO_EARLY",
			"2025-06-10,2025-09-02,MET", "2026-10-26,2027-01-04,TOO_EARLY", "2026-10-26,2027-01-05,DEPENDS",
			"2026-10-26,2027-01-12,MET" })
	void endsAPlanNoSoonerThanTheDayAfterTheTimeToAppeal(String notice, String ended, TimelineState expected) {
		ProcedureStep step = new MadeUpStep("a").timeToAppeal(DeadlineSense.NOT_BEFORE, 2).made();
		assertThat(only(timeline(WORKING, notice, "2027-06-01", List.of(step), "a", ended)).state())
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# no bank holiday in it: the day after it is Tuesday, the third is Thursday
			3,  2025-11-03, false, 2025-11-06, 0
			# over Easter 2025: 17, 22 and 23 April
			3,  2025-04-16, false, 2025-04-23, 2
			# from Good Friday itself, which does not count
			1,  2025-04-18, true,  2025-04-22, 2
			1,  2025-04-18, false, 2025-04-22, 1
			# over the turn of the year: 23, 24, 29, 30, 31 December, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15 January
			15, 2025-12-22, false, 2026-01-15, 3
			15, 2025-12-23, true,  2026-01-15, 3
			# to a bank holiday, which is passed over
			1,  2026-04-30, false, 2026-05-01, 0
			2,  2026-04-30, false, 2026-05-05, 1
			# Boxing Day 2026 is a Saturday: Monday 28 December is in its place
			3,  2026-12-23, false, 2026-12-30, 2
			""")
	void countsWorkingDaysWithoutBankHolidays(int number, String start, boolean firstDayCounts, LocalDate due,
			int bankHolidays) {
		TimelineStep step = only(timeline(WORKING, start, start,
				List.of(new MadeUpStep("a")
					.due(DeadlineSense.WITHIN, number, DeadlineUnit.WORKING_DAYS, null, firstDayCounts)
					.made())));
		assertThat(step.due()).isEqualTo(due);
		assertThat(step.dueNotBefore()).isNull();
		assertThat(step.deadlines().getFirst()).satisfies((counted) -> {
			assertThat(counted.exact()).isTrue();
			assertThat(counted.bankHolidays()).hasSize(bankHolidays);
			assertThat(counted.computation()).endsWith((bankHolidays == 0) ? "without bank holidays" : ")");
		});
	}

	@ParameterizedTest
	@CsvSource({ "3,2026-12-29,2027-01-01", "3,2024-12-30,2025-01-03", "15,2031-06-02,2031-06-23" })
	void doesNotKnowAWorkingDayOutsideTheYearsOnRecord(int number, String start, LocalDate notBefore) {
		Timeline timeline = timeline(WORKING, start, start,
				List.of(new MadeUpStep("a").within(number, DeadlineUnit.WORKING_DAYS).made()));
		assertThat(timeline.bankHolidaysKnown())
			.isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)));
		assertThat(only(timeline).due()).isNull();
		assertThat(only(timeline).dueNotBefore()).isEqualTo(notBefore);
		assertThat(only(timeline).deadlines().getFirst().computation())
			.endsWith("bank holidays are on record for 2025 to 2026 only, and others make it later");
	}

	@Test
	void knowsNoWorkingDayWhereNoBankHolidayIsOnRecord() {
		Timeline timeline = timeline(UNKNOWN, "2025-11-03", "2025-11-03",
				List.of(new MadeUpStep("a").within(3, DeadlineUnit.WORKING_DAYS).made()));
		assertThat(timeline.bankHolidaysKnown()).isNull();
		assertThat(only(timeline).dueNotBefore()).isEqualTo("2025-11-06");
		assertThat(only(timeline).deadlines().getFirst().computation()).contains("no bank holidays are on record");
	}

	@Test
	void followsTheLawOfTheDayFromWhichItCountsAndNotOfTheDayOneAsks() {
		LocalDate change = LocalDate.of(2024, 9, 1);
		List<ProcedureStep> steps = List.of(new MadeUpStep("asked").made(),
				new MadeUpStep("old").withinMonthsByTheLawOf(36, null, new Period(null, null))
					.holds(new Period(null, change))
					.made(),
				new MadeUpStep("new").withinMonthsByTheLawOf(36, null, new Period(null, null))
					.holds(new Period(change, null))
					.made(),
				new MadeUpStep("both").withinMonthsByTheLawOf(2, "asked", new Period(null, change))
					.withinMonthsByTheLawOf(1, "asked", new Period(change, null))
					.made());
		assertThat(timeline("2024-08-31", "2026-01-01", steps, "asked", "2024-09-01").steps()).satisfiesExactly(
				(asked) -> assertThat(asked.step().id()).isEqualTo("asked"),
				(old) -> assertThat(old.step().id()).isEqualTo("old"),
				(both) -> assertThat(both.due()).isEqualTo("2024-10-01"));
		assertThat(timeline("2024-08-31", "2026-01-01", steps, "asked", "2024-08-31").steps().getLast().due())
			.isEqualTo("2024-10-31");
		assertThat(timeline("2024-09-01", "2024-09-01", steps).steps()).extracting((step) -> step.step().id())
			.containsExactly("asked", "new", "both");
		assertThatThrownBy(() -> timeline("2024-08-31", "2026-01-01", steps, "new", "2025-01-01"))
			.isInstanceOf(BadInput.class)
			.hasMessageContaining("was not the law");
	}

	@ParameterizedTest
	@CsvSource({ "02-15,2026-09-01,2026-02-14", "03-31,2026-09-01,2026-03-30", "03-01,2024-09-01,2024-02-29" })
	void endsTheDayBeforeADayOfTheYear(String dayOfYear, String start, LocalDate expected) {
		assertThat(only(timeline(start, "2026-01-01", List.of(new MadeUpStep("a").before(dayOfYear).made()))).due())
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "20,2025-11-03,false,2025-12-01", "15,2025-11-03,true,2025-11-21", "3,2026-02-06,false,2026-02-11",
			"1,2026-02-07,false,2026-02-09", "1,2026-04-02,false,2026-04-03" })
	void knowsNoSchoolDaysAndSaysSo(int number, String start, boolean firstDayCounts, LocalDate notBefore) {
		TimelineStep step = only(timeline(WORKING, start, "2025-01-01",
				List.of(new MadeUpStep("a")
					.due(DeadlineSense.WITHIN, number, DeadlineUnit.SCHOOL_DAYS, null, firstDayCounts)
					.made())));
		assertThat(step.due()).isNull();
		assertThat(step.dueNotBefore()).isEqualTo(notBefore);
		assertThat(step.deadlines().getFirst().exact()).isFalse();
		assertThat(step.deadlines().getFirst().computation()).contains("school day").contains("make it later");
	}

	@ParameterizedTest
	@CsvSource({ "2025-12-01,2025-11-28,MET", "2025-12-20,2025-12-10,DEPENDS", "2025-12-01,,OPEN",
			"2025-12-02,,DEPENDS" })
	void doesNotSayThatADayWasMissedThatItDoesNotKnow(String day, String on, TimelineState expected) {
		ProcedureStep step = new MadeUpStep("a").within(20, DeadlineUnit.SCHOOL_DAYS).made();
		assertThat(only(timeline("2025-11-03", day, List.of(step), "a", on)).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-05,2026-01-05,MET", "2026-01-07,2026-01-06,LATE", "2026-01-05,,OPEN", "2026-01-06,,MISSED",
			"2026-01-05,2026-01-20,OPEN", "2026-01-06,2026-01-20,MISSED" })
	void standsAsOnTheDayAskedAbout(String day, String on, TimelineState expected) {
		ProcedureStep step = new MadeUpStep("a").within(6, DeadlineUnit.WEEKS).made();
		assertThat(only(timeline("2025-11-24", day, List.of(step), "a", on)).state()).isEqualTo(expected);
	}

	@Test
	void waitsForTheEventThatItIsCountedFrom() {
		List<ProcedureStep> steps = List.of(new MadeUpStep("asked").made(), adviceWithinSixWeeks());
		assertThat(timeline("2025-11-24", "2026-11-24", steps).steps().getLast()).satisfies((advice) -> {
			assertThat(advice.state()).isEqualTo(TimelineState.WAITING);
			assertThat(advice.due()).isNull();
		});
		assertThat(timeline("2025-11-24", "2026-11-24", steps, "asked", "2026-01-05").steps().getLast().due())
			.isEqualTo("2026-02-16");
	}

	@Test
	void mustKeepEachOfTwoDeadlinesOrOnlyTheLaterOne() {
		MadeUpStep both = new MadeUpStep("a").within(8, DeadlineUnit.WEEKS).within(12, DeadlineUnit.WEEKS);
		assertThat(only(timeline("2023-03-10", "2023-03-10", List.of(both.made()))).due()).isEqualTo("2023-05-05");
		assertThat(only(timeline("2023-03-10", "2023-03-10", List.of(both.whicheverIsLater().made()))).due())
			.isEqualTo("2023-06-02");
	}

	@Test
	void doesNotPassOffWhatDependsOnHolidaysAsTheLaterDay() {
		List<ProcedureStep> steps = List.of(new MadeUpStep("a").within(0, DeadlineUnit.DAYS)
			.within(15, DeadlineUnit.WORKING_DAYS)
			.whicheverIsLater()
			.made());
		TimelineStep unknown = only(timeline(UNKNOWN, "2025-10-20", "2025-10-20", steps));
		assertThat(unknown.due()).isNull();
		assertThat(unknown.dueNotBefore()).isEqualTo("2025-11-10");
		assertThat(only(timeline(WORKING, "2025-10-20", "2025-10-20", steps)).due()).isEqualTo("2025-11-10");
	}

	@Test
	void isTooEarlyBeforeTheFamilyHasHadItsDays() {
		ProcedureStep plan = new MadeUpStep("a").within(20, DeadlineUnit.WEEKS)
			.due(DeadlineSense.NOT_BEFORE, 15, DeadlineUnit.DAYS, null, true)
			.made();
		assertThat(only(timeline("2026-02-20", "2026-04-01", List.of(plan), "a", "2026-03-06")).state())
			.isEqualTo(TimelineState.TOO_EARLY);
		assertThat(only(timeline("2026-02-20", "2026-04-01", List.of(plan), "a", "2026-03-07")).state())
			.isEqualTo(TimelineState.MET);
	}

	@Test
	void missesOnlyWhatTheCaseAsksFor() {
		ProcedureStep notice = new MadeUpStep("notice").onlyIf("it changes").made();
		ProcedureStep plan = new MadeUpStep("plan").within(12, DeadlineUnit.WEEKS).onlyIf("it changes").made();
		assertThat(timeline("2023-03-10", "2023-06-30", List.of(notice, plan)).steps().getLast().state())
			.isEqualTo(TimelineState.PASSED);
		assertThat(timeline("2023-03-10", "2023-06-30", List.of(notice, plan), "notice", "2023-04-01").steps()
			.getLast()
			.state()).isEqualTo(TimelineState.MISSED);
	}

	@ParameterizedTest
	@CsvSource({ ",,PASSED", "2026-02-03,,DEPENDS", ",2026-02-20,DEPENDS" })
	void leavesOpenOnlyWhatTheCaseAsksFor(String notice, String told, TimelineState expected) {
		List<ProcedureStep> steps = List.of(new MadeUpStep("notice").onlyIf("it is about health").made(),
				new MadeUpStep("told").within(3, DeadlineUnit.SCHOOL_DAYS).onlyIf("it is about health").made());
		assertThat(
				timeline("2026-02-02", "2026-03-02", steps, "notice", notice, "told", told).steps().getLast().state())
			.isEqualTo(expected);
	}

	@Test
	void keepsTheTimeToAppealOpenWhileABankHolidayMayLengthenIt() {
		List<ProcedureStep> steps = List
			.of(new MadeUpStep("appeal").timeToAppeal(DeadlineSense.WITHIN, 2).onlyIf("the family appeals").made());
		assertThat(only(timeline(WORKING, "2024-01-12", "2024-03-13", steps)).state()).isEqualTo(TimelineState.DEPENDS);
		assertThat(only(timeline(WORKING, "2024-01-12", "2024-03-20", steps)).state()).isEqualTo(TimelineState.PASSED);
	}

	@Test
	void waitsForTheEndOfAnAppealOnlyWhereThereIsOne() {
		List<ProcedureStep> steps = List.of(new MadeUpStep("appealed").onlyIf("the family appeals").made(),
				new MadeUpStep("decided").onlyIf("the family appeals").made(),
				new MadeUpStep("end").due(DeadlineSense.NOT_BEFORE, 2, DeadlineUnit.MONTHS, null, false)
					.due(DeadlineSense.NOT_BEFORE, 0, DeadlineUnit.DAYS, "decided", true)
					.made());
		assertThat(endOf(steps, "end", "2026-03-20")).isEqualTo(TimelineState.MET);
		assertThat(endOf(steps, "appealed", "2026-03-01")).isEqualTo(TimelineState.WAITING);
		assertThat(endOf(steps, "appealed", "2026-03-01", "end", "2026-03-20")).isEqualTo(TimelineState.TOO_EARLY);
		assertThat(endOf(steps, "appealed", "2026-03-01", "decided", "2026-03-21", "end", "2026-03-20"))
			.isEqualTo(TimelineState.TOO_EARLY);
		assertThat(endOf(steps, "appealed", "2026-03-01", "decided", "2026-03-20", "end", "2026-03-20"))
			.isEqualTo(TimelineState.MET);
	}

	private static TimelineState endOf(List<ProcedureStep> steps, String... events) {
		return timeline("2026-01-05", "2026-04-01", steps, events).steps().getLast().state();
	}

	@Test
	void needsNoPlanWhereItWasDecidedThatNoneIsNecessary() {
		ProcedureStep refusal = new MadeUpStep("refusal").within(16, DeadlineUnit.WEEKS).made();
		ProcedureStep plan = new MadeUpStep("plan").within(20, DeadlineUnit.WEEKS).fallsAwayWith("refusal").made();
		assertThat(timeline("2025-11-24", "2026-11-24", List.of(refusal, plan), "refusal", "2026-03-01").steps())
			.extracting(TimelineStep::state)
			.containsExactly(TimelineState.MET, TimelineState.NOT_NEEDED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2014-08-31 | asked  | 2025-11-24 |        |            | start          | 2014-08-31 is not a day
			2100-01-01 | asked  | 2025-11-24 |        |            | start          | 2099-12-31
			2025-11-24 | nobody | 2025-11-24 |        |            | events[0].step | asked, advice
			2025-11-24 | asked  | 2025-11-23 |        |            | events[0].on   | is before the start
			2025-11-24 | asked  | 2100-01-01 |        |            | events[0].on   | 2099-12-31
			2025-11-24 | asked  | 2025-12-01 | asked  | 2025-12-02 | events[1].step | given twice
			2025-11-24 | asked  | 2025-12-10 | advice | 2025-12-09 | events[1].on   | is before asked
			2025-11-24 | advice | 2025-12-09 | asked  | 2025-12-10 | events[0].on   | is before asked
			""")
	void refusesWhatCannotHaveHappened(String start, String step, String on, String second, String secondOn,
			String argument, String said) {
		List<ProcedureStep> steps = List.of(new MadeUpStep("asked").made(), adviceWithinSixWeeks());
		String[] events = (second != null) ? new String[] { step, on, second, secondOn } : new String[] { step, on };
		assertThatThrownBy(() -> timeline(start, "2026-11-24", steps, events)).isInstanceOf(BadInput.class)
			.hasMessageContaining(said)
			.extracting((bad) -> ((BadInput) bad).argument())
			.isEqualTo(argument);
	}

	@Test
	void letsWhatLeadsUpToTheStartComeBeforeIt() {
		ProcedureStep step = new MadeUpStep("a").before("02-15").mayPrecedeStart().made();
		assertThat(only(timeline("2026-09-01", "2026-09-01", List.of(step), "a", "2026-02-14")).state())
			.isEqualTo(TimelineState.MET);
	}

	private static ProcedureStep adviceWithinSixWeeks() {
		return new MadeUpStep("advice").due(DeadlineSense.WITHIN, 6, DeadlineUnit.WEEKS, "asked", false).made();
	}

	private static TimelineStep only(Timeline timeline) {
		assertThat(timeline.steps()).hasSize(1);
		return timeline.steps().getFirst();
	}

	private static Timeline timeline(String start, String day, List<ProcedureStep> steps, String... events) {
		return timeline(UNKNOWN, start, day, steps, events);
	}

	/** Events are steps and days in turn; one without a day did not happen. */
	private static Timeline timeline(WorkingDays working, String start, String day, List<ProcedureStep> steps,
			String... events) {
		List<TimelineEventInput> happened = IntStream.range(0, events.length / 2)
			.filter((index) -> events[2 * index + 1] != null)
			.mapToObj((index) -> new TimelineEventInput(events[2 * index], LocalDate.parse(events[2 * index + 1])))
			.toList();
		return Timeline.of(PROCEDURE, steps, LocalDate.parse(start), happened, working,
				new Snapshot(LocalDate.parse(day), OffsetDateTime.parse("2026-11-24T12:00:00Z"), 1));
	}

}
