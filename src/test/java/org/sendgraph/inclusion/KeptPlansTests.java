package org.sendgraph.inclusion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPlansTests {

	private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T12:00:00Z");

	private static final InclusionPlan ONE = plan("one");

	private static final InclusionPlan OTHER = plan("other");

	private final KeptPlans kept = new KeptPlans();

	@Test
	void turnsThePagesOfThePlanOfTheFirstPage() {
		assertThat(this.kept.first(asked("886", NOON), () -> ONE)).isSameAs(ONE);
		assertThat(this.kept.following(asked("886", NOON), () -> OTHER)).isSameAs(ONE);
	}

	@Test
	void putsEachFirstPageTogetherAnew() {
		this.kept.first(asked("886", NOON), () -> ONE);
		assertThat(this.kept.first(asked("886", NOON), () -> OTHER)).isSameAs(OTHER);
		assertThat(this.kept.following(asked("886", NOON), () -> ONE)).isSameAs(OTHER);
	}

	@Test
	void putsAPlanTogetherAgainOnceAnythingWasRecorded() {
		this.kept.first(asked("886", NOON), () -> ONE);
		assertThat(this.kept.following(asked("886", NOON.plusNanos(1000)), () -> OTHER)).isSameAs(OTHER);
	}

	@Test
	void takesNoOtherPlanForIt() {
		this.kept.first(asked("886", NOON), () -> ONE);
		assertThat(this.kept.following(asked("825", NOON), () -> OTHER)).isSameAs(OTHER);
	}

	private static KeptPlans.Asked asked(String council, OffsetDateTime lastEntry) {
		return new KeptPlans.Asked(new PlaceInput(council, null, null, null), null,
				new Snapshot(LocalDate.of(2026, 11, 24), NOON, 1), lastEntry);
	}

	private static InclusionPlan plan(String absent) {
		return new InclusionPlan(List.of(), List.of(absent));
	}

}
