package org.sendgraph.explorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A picture of money says what its table says.
 */
class FlowPictureTests {

	private static final Pattern DOWN = Pattern.compile("V([0-9.]+)C");

	private static final Pattern CURVE = Pattern.compile("^M\\d+ [0-9.]+C\\d+ [0-9.]+ \\d+ [0-9.]+ \\d+ ([0-9.]+)V");

	@Test
	void hasTwoSidesOfTheSameSumWhateverIsMissing() {
		for (String out : List.of("120.00", "80.00", "40.00")) {
			BigDecimal unexplained = new BigDecimal("80.00").subtract(new BigDecimal(out));
			List<FlowLine> lines = FlowLine.of(reconciliation(List.of(line("a", "60.00"), line("b", "20.00")),
					List.of(line("c", out)), "0.00", unexplained.toString()));
			assertThat(sum(lines, true)).isEqualByComparingTo(sum(lines, false));
			assertThat(lines).filteredOn((line) -> !line.explained())
				.hasSize(unexplained.signum() == 0 ? 0 : 1)
				.allSatisfy((line) -> assertThat(line.in()).isEqualTo(unexplained.signum() < 0));
		}
	}

	@Test
	void turnsWhatIsLessThanNothingToTheOtherSide() {
		List<FlowLine> lines = FlowLine.of(reconciliation(List.of(line("grant", "100.00")),
				List.of(line("top-up", "130.00"), line("refund", "-10.00")), "-20.00", "0.00"));
		assertThat(lines).extracting(FlowLine::name)
			.containsExactly("grant", "Missing, and carried forward to the next year", "refund", "top-up");
		assertThat(lines).extracting(FlowLine::in).containsExactly(true, true, true, false);
		assertThat(sum(lines, true)).isEqualByComparingTo("130").isEqualByComparingTo(sum(lines, false));
	}

	@Test
	void makesEachStreamAsThickAsItsShare() {
		FlowPicture picture = FlowPicture.of(FlowLine.of(reconciliation(List.of(line("a", "75.00"), line("b", "25.00")),
				List.of(line("c", "100.00")), "0", "0")));
		assertThat(picture.bands()).extracting(FlowBand::share).containsExactly("75.0 %", "25.0 %", "100.0 %");
		assertThat(picture.bands()).extracting(FlowPictureTests::thick)
			.satisfiesExactly((first) -> assertThat(first).isCloseTo(240, within(0.2)),
					(second) -> assertThat(second).isCloseTo(80, within(0.2)),
					(third) -> assertThat(third).isCloseTo(320, within(0.2)));
	}

	@Test
	void putsTogetherWhatIsTooSmallToBeToldApartAndLeavesNothingOut() {
		List<Map<String, Object>> many = new ArrayList<>();
		for (int one = 1; one <= 30; one++) {
			many.add(line("body " + one, one + ".00"));
		}
		List<FlowLine> lines = FlowLine.of(reconciliation(many, List.of(line("out", "465.00")), "0", "0"));
		List<FlowBand> in = FlowPicture.of(lines).bands().stream().filter((band) -> band.line().in()).toList();
		assertThat(in).hasSize(8);
		assertThat(in.getLast().text()).isEqualTo("23 others, in the table below");
		assertThat(in.stream().map(FlowBand::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
			.isEqualByComparingTo("465");
		assertThat(FlowPicture.of(lines)).isEqualTo(FlowPicture.of(lines));
	}

	private static double thick(FlowBand band) {
		Matcher curve = CURVE.matcher(band.path());
		assertThat(curve.find()).isTrue();
		MatchResult down = DOWN.matcher(band.path()).results().findFirst().orElseThrow();
		return Double.parseDouble(down.group(1)) - Double.parseDouble(curve.group(1));
	}

	private static BigDecimal sum(List<FlowLine> lines, boolean in) {
		return lines.stream()
			.filter((line) -> line.in() == in)
			.map(FlowLine::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Map<String, Object> reconciliation(List<Map<String, Object>> in, List<Map<String, Object>> out,
			String carried, String unexplained) {
		return Map.of("incomeBySource", in, "outflowByDestination", out, "retainedByLine", List.of(), "carriedForward",
				new BigDecimal(carried), "unexplained", new BigDecimal(unexplained));
	}

	private static Map<String, Object> line(String name, String amount) {
		return Map.of("point", Map.of("id", "Organisation:" + name, "name", name), "kind", "GRANT", "amount",
				new BigDecimal(amount), "sources", List.of());
	}

}
