package org.sendgraph.money;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Budgets and allocations that officers record, through the API.
 */
class RecordedMoneyIT {

	private static final Store STORE = Store.shared();

	private static final Actor BRISTOL = Store.officer("LocalAuthority:801");

	private static final String CITED = "sources: [{document: {title: \"Budget book\"}}]";

	@Test
	void recordsABudgetAndWhatItPaysAndFollowsTheMoney() {
		assertThat(STORE.change(BRISTOL, budget("recordBudget(budget: ", "LocalAuthority:801", "2030-31", "1000000.50"),
				"... on BudgetRecorded { budget { id amount figures } }"))
			.hasToString(
					"{__typename=BudgetRecorded, budget={id=Budget:801-dsg-high-needs-block-2030-31, amount=1000000.50, figures=ALLOCATED}}");
		assertThat(STORE.change(BRISTOL, budget("recordBudget(budget: ", "LocalAuthority:801", "2030-31", "2"),
				"... on BudgetAlreadyThere { budget { amount } }"))
			.hasToString("{__typename=BudgetAlreadyThere, path=[budget], budget={amount=1000000.50}}");
		assertThat(
				STORE.change(BRISTOL, budget("correctBudget(correction: ", "LocalAuthority:801", "2030-31", "900000"),
						"... on BudgetCorrected { budget { amount } }"))
			.hasToString("{__typename=BudgetCorrected, budget={amount=900000.00}}");
		Map<?, ?> paid = STORE.change(BRISTOL, allocation("Budget:801-dsg-high-needs-block-2030-31", "400000"),
				"... on AllocationRecorded { allocation { id amount payee { name } } }");
		assertThat(paid.get("allocation").toString()).contains("amount=400000.00", "payee={name=NHS Bristol");
		String id = (String) ((Map<?, ?>) paid.get("allocation")).get("id");
		assertThat(STORE.change(BRISTOL, "correctAllocation(allocation: \"" + id
				+ "\", correction: {payer: \"Budget:801-dsg-high-needs-block-2030-31\", "
				+ "payee: \"IntegratedCareBoard:QUY\", amount: 450000, kind: SERVICE, figures: OUTTURN}, " + CITED,
				"... on AllocationCorrected { allocation { amount } }"))
			.hasToString("{__typename=AllocationCorrected, allocation={amount=450000.00}}");
		assertThat(STORE.data(Actor.ANYONE,
				"{ fundingPaths(from: {id: \"Budget:801-dsg-high-needs-block-2030-31\"}, financialYear: \"2030-31\") { nodes { amount } } "
						+ "history(of: \"" + id + "\") { kind } }",
				Map.of()))
			.hasToString("{fundingPaths={nodes=[{amount=450000.00}]}, history=[{kind=FIRST}, {kind=CORRECTION}]}");
	}

	@Test
	void showsUnderWhichArrangementThePoolOfAPathIsSpent() {
		STORE.change(BRISTOL, budget("recordBudget(budget: ", "LocalAuthority:801", "2040-41", "100"), "");
		STORE.change(BRISTOL,
				"recordArrangement(arrangement: {title: \"Pool\", place: \"LocalAuthority:801\", start: \"2026-04-01\", pooled: true, "
						+ "pool: \"Budget:801-dsg-high-needs-block-2040-41\", rules: [\"Rule:mx-ot-educational--any--ehcp--1\"], "
						+ "parties: [{organisation: \"LocalAuthority:801\", part: PAYS}, {organisation: \"IntegratedCareBoard:QUY\", part: COMMISSIONS}]}, "
						+ CITED,
				"");
		STORE.change(BRISTOL, allocation("Budget:801-dsg-high-needs-block-2040-41", "50"), "");
		assertThat(STORE.data(Actor.ANYONE,
				"{ fundingPaths(from: {id: \"Budget:801-dsg-high-needs-block-2040-41\"}, financialYear: \"2040-41\") "
						+ "{ nodes { hops { from { arrangements { title } } to { arrangements { title } } } } } }",
				Map.of()))
			.hasToString(
					"{fundingPaths={nodes=[{hops=[{from={arrangements=[{title=Pool}]}, to={arrangements=[]}}]}]}}");
	}

	@Test
	void letsABodyRecordOnlyItsOwnMoney() {
		assertThat(STORE.change(Store.officer("LocalAuthority:330"),
				budget("recordBudget(budget: ", "LocalAuthority:801", "2031-32", "1"), ""))
			.hasToString("{__typename=NotAParty, path=[budget, holder]}");
	}

	@Test
	void letsOnlyTheBodyThatPaysCorrectWhatItPaid() {
		Actor other = Store.officer("LocalAuthority:330");
		STORE.change(BRISTOL, budget("recordBudget(budget: ", "LocalAuthority:801", "2036-37", "100"), "");
		Map<?, ?> paid = STORE.change(BRISTOL, allocation("Budget:801-dsg-high-needs-block-2036-37", "50"),
				"... on AllocationRecorded { allocation { id } }");
		String id = (String) ((Map<?, ?>) paid.get("allocation")).get("id");
		String toOther = "{payer: \"Budget:801-dsg-high-needs-block-2036-37\", payee: \"LocalAuthority:330\", amount: 1, kind: SERVICE, figures: OUTTURN}, "
				+ CITED;
		assertThat(STORE.change(other, "correctAllocation(allocation: \"" + id + "\", correction: " + toOther, ""))
			.hasToString("{__typename=NotAParty, path=[allocation]}");
		assertThat(STORE.change(other, "recordAllocation(allocation: " + toOther, ""))
			.hasToString("{__typename=NotAParty, path=[allocation]}");
	}

	@Test
	void refusesMoneyThatLeavesNoBudgetOnRecord() {
		assertThat(STORE.change(BRISTOL, allocation("Budget:801-no-such", "1"), ""))
			.hasToString("{__typename=MoneyNotThere, path=[allocation, payer]}");
	}

	@Test
	void refusesAmountsThatAreNone() {
		for (String amount : new String[] { "0.001", "1e400", "-1e12", "100000000000000000000" }) {
			assertThat(STORE
				.execute(BRISTOL,
						"mutation { " + budget("recordBudget(budget: ", "LocalAuthority:801", "2032-33", amount)
								+ " reason: \"Agreed\", idempotencyKey: \"key-for-" + amount + "\") { __typename } }",
						Map.of())
				.getErrors()).as(amount)
				.isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getMessage()).hasSizeLessThan(600)
					.doesNotContain("mistake of ours"));
		}
	}

	private static String budget(String verb, String holder, String year, String amount) {
		return verb + "{holder: \"" + holder + "\", stream: \"FundingStream:dsg-high-needs-block\", financialYear: \""
				+ year + "\", amount: " + amount + ", figures: ALLOCATED}, " + CITED;
	}

	private static String allocation(String payer, String amount) {
		return "recordAllocation(allocation: {payer: \"" + payer + "\", payee: \"IntegratedCareBoard:QUY\", amount: "
				+ amount + ", kind: SERVICE, figures: OUTTURN, title: \"Therapies\"}, " + CITED;
	}

}
