package org.sendgraph.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who is answered now, and who has to come back.
 */
class TurnsTests {

	private final Turns turns = new Turns(new Binder(new MapConfigurationPropertySource(Map.of()))
		.bindOrCreate("sendgraph.limits", LimitSettings.class));

	@Test
	void giveOneEightAtOnceAndOthersTheirs() {
		List<Turns.Turn> taken = take("one", 8);
		assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> this.turns.take("one"))
			.satisfies((full) -> assertThat(full.own()).isTrue())
			.withMessage("8 of your requests are being answered. Accepted: that many at once.");
		this.turns.take("other").close();
		taken.getFirst().close();
		this.turns.take("one").close();
		taken.stream().skip(1).forEach(Turns.Turn::close);
		assertThat(this.turns.remembered()).isZero();
	}

	@Test
	void giveAllTogetherSixtyFour() {
		List<Turns.Turn> taken = new ArrayList<>();
		for (int who = 0; who < 8; who++) {
			taken.addAll(take("who " + who, 8));
		}
		assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> this.turns.take("another"))
			.satisfies((full) -> assertThat(full.own()).isFalse());
		taken.removeLast().close();
		this.turns.take("another").close();
		taken.forEach(Turns.Turn::close);
		assertThat(this.turns.remembered()).isZero();
	}

	private List<Turns.Turn> take(String who, int many) {
		List<Turns.Turn> taken = new ArrayList<>();
		for (int at = 0; at < many; at++) {
			taken.add(this.turns.take(who));
		}
		return taken;
	}

}
