package org.sendgraph.change;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many changes at once, through the API.
 */
class AppliedChangesIT {

	private static final Store STORE = Store.shared();

	private static final Actor LEEDS = Store.officer("LocalAuthority:383");

	private static final String CITED = "sources: [{document: {title: \"Budget book\"}}]";

	@Test
	void makesAllOfThemAsOneEntry() {
		assertThat(STORE.change(LEEDS, "applyChanges(changes: [{recordBudget: "
				+ budget("2033-34", "LocalAuthority:383") + "}, {recordAllocation: {payer: "
				+ "\"Budget:383-dsg-high-needs-block-2033-34\", payee: \"LocalAuthority:330\", amount: 5, kind: RECOUPMENT, "
				+ "figures: OUTTURN}}], " + CITED, "... on ChangesApplied { entry { action about } repeated }")
			.toString()).contains("ChangesApplied", "APPLY_CHANGES", "Budget:383-dsg-high-needs-block-2033-34",
					"Allocation:recorded-");
	}

	@Test
	void makesNoneWhenOneCannotBeMade() {
		assertThat(STORE.change(LEEDS,
				"applyChanges(changes: [{recordBudget: " + budget("2034-35", "LocalAuthority:383")
						+ "}, {recordBudget: " + budget("2034-35", "LocalAuthority:330") + "}], " + CITED,
				"... on ChangeRefused { index problem { __typename } }"))
			.hasToString(
					"{__typename=ChangeRefused, path=[changes, 1, budget, holder], index=1, problem={__typename=NotAParty}}");
		assertThat(STORE.data(Actor.ANYONE, "{ budget(id: \"Budget:383-dsg-high-needs-block-2034-35\") { amount } }",
				Map.of()))
			.hasToString("{budget=null}");
	}

	private static String budget(String year, String holder) {
		return "{holder: \"" + holder + "\", stream: \"FundingStream:dsg-high-needs-block\", financialYear: \"" + year
				+ "\", amount: 100, figures: PLANNED}";
	}

}
