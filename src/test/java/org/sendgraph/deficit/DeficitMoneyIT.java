package org.sendgraph.deficit;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grant of an agreement about a deficit, once somebody has recorded what was paid.
 */
class DeficitMoneyIT {

	@Test
	void followsTheGrantFromTheDepartmentToTheCouncil() {
		Store store = Store.shared();
		Actor department = Store.officer("NationalBody:org-dfe");
		Actor kent = Store.officer("LocalAuthority:886");
		String source = String.valueOf(((Map<?, ?>) store.data(Actor.ANYONE,
				"{ deficitAgreements(filter: {council: \"LocalAuthority:886\"}) { nodes { sources { id } } } }",
				Map.of())
			.get("deficitAgreements")));
		String cited = "sources: [{source: \"" + source.replaceAll(".*\\{id=([^}]+)}.*", "$1") + "\"}],";
		assertThat(store.change(department, budget("NationalBody:org-dfe", cited), "").toString())
			.contains("BudgetRecorded");
		assertThat(store.change(kent, budget("LocalAuthority:886", cited), "").toString()).contains("BudgetRecorded");
		assertThat(store
			.change(department, "recordAllocation(allocation: {payer: \"Budget:org-dfe-safety-valve-grant-2038-39\", "
					+ "payee: \"Budget:886-safety-valve-grant-2038-39\", amount: 100.50, kind: GRANT, figures: OUTTURN}, "
					+ cited, "")
			.toString()).contains("AllocationRecorded");
		assertThat(store.data(Actor.ANYONE, "{ fundingPaths(from: {id: \"NationalBody:org-dfe\"}, to: "
				+ "{id: \"LocalAuthority:886\"}, financialYear: \"2038-39\") { nodes { amount hops { from { stream { id } } to { stream { id } } } } } }",
				Map.of())
			.toString()).contains("amount=100.50", "FundingStream:safety-valve-grant");
	}

	private static String budget(String holder, String cited) {
		return "recordBudget(budget: {holder: \"" + holder
				+ "\", stream: \"FundingStream:safety-valve-grant\", financialYear: \"2038-39\", amount: 1000, figures: ALLOCATED}, "
				+ cited;
	}

}
