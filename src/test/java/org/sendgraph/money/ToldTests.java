package org.sendgraph.money;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each pound counts once.
 */
class ToldTests {

	private static final String KENT = "Budget:886";

	private static final FoundFlows.Total TOP_UPS = told(KENT, FigureBasis.OUTTURN, Told.EXTRACT, "1.2.1+1.2.2");

	private static final FoundFlows.Total PLACES = told(KENT, FigureBasis.OUTTURN, Told.EXTRACT, "1.0.2");

	@Test
	void takesTheStatementForTheLinesThatItTellsAndTheExtractForTheOthers() {
		FoundFlows.Total stated = told(KENT, FigureBasis.OUTTURN, Told.STATEMENT, "1.2.2");
		assertThat(Told.once(List.of(TOP_UPS, PLACES, stated))).containsExactly(PLACES, stated);
	}

	@Test
	void keepsTheExtractWhereTheStatementIsOfAnotherBudgetOrOtherFigures() {
		List<FoundFlows.Total> all = List.of(TOP_UPS, told("Budget:330", FigureBasis.OUTTURN, Told.STATEMENT, "1.2.2"),
				told(KENT, FigureBasis.PLANNED, Told.STATEMENT, "1.2.2"));
		assertThat(Told.once(all)).isEqualTo(all);
	}

	@Test
	void leavesOutDeductionsForAcademiesWhereAPlanCountsTheirPlaces() {
		FoundFlows.Total academies = deduction("FundingStream:hnb-place-special-academy");
		FoundFlows.Total colleges = deduction(Told.PLACES_IN_COLLEGES);
		FoundFlows.Total planned = told(KENT, FigureBasis.PLANNED, Told.STATEMENT, Told.PLACES);
		assertThat(Told.once(List.of(academies, colleges, planned))).containsExactly(colleges, planned);
		assertThat(Told.once(List.of(academies, colleges, PLACES))).containsExactly(academies, colleges, PLACES);
	}

	private static FoundFlows.Total told(String budget, FigureBasis figures, @Nullable String publication,
			String line) {
		return new FoundFlows.Total(budget, MoneySide.OUTFLOW, AllocationKind.PLACE, figures, publication, line, null,
				100);
	}

	private static FoundFlows.Total deduction(String stream) {
		return new FoundFlows.Total(KENT, MoneySide.OUTFLOW, AllocationKind.PLACE_DEDUCTION, FigureBasis.ALLOCATED,
				null, null, stream, 100);
	}

}
