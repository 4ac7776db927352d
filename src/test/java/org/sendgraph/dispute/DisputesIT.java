package org.sendgraph.dispute;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Disputes, through the API.
 */
class DisputesIT {

	private static final Store STORE = Store.shared();

	private static final Actor X01 = Store.officer("LocalAuthority:X01");

	private static final Actor X02 = Store.officer("LocalAuthority:X02");

	@Test
	void isRaisedAnsweredAndSettled() {
		String id = budget();
		Map<?, ?> raised = STORE.change(X01, "raiseDispute(about: \"" + id + "\", text: \"The amount is last year's\"",
				"... on DisputeRaised { dispute { id status } }");
		String dispute = (String) ((Map<?, ?>) raised.get("dispute")).get("id");
		assertThat(STORE.change(X02, "answerDispute(dispute: \"" + dispute + "\", text: \"So it is\"", "")
			.get("__typename")).isEqualTo("NoPartyToDispute");
		assertThat(STORE.change(X01, "answerDispute(dispute: \"" + dispute + "\", text: \"So it is\"",
				"... on DisputeAnswered { dispute { status } }"))
			.hasToString("{__typename=DisputeAnswered, dispute={status=ANSWERED}}");
		assertThat(STORE.data(Actor.ANYONE, "{ disputes(filter: {about: \"" + id + "\", open: true}) { totalCount } }",
				Map.of()))
			.hasToString("{disputes={totalCount=1}}");
		STORE.change(X01, "settleDispute(dispute: \"" + dispute + "\", outcome: \"Corrected\"", "");
		assertThat(STORE.data(Actor.ANYONE,
				"{ node(id: \"" + dispute
						+ "\") { ... on Dispute { status about statements { status text by { name } } } } }",
				Map.of()))
			.hasToString("{node={status=SETTLED, about=" + id
					+ ", statements=[{status=RAISED, text=The amount is last year's, by={name=Fictional Exampleshire County Council}}, "
					+ "{status=ANSWERED, text=So it is, by={name=Fictional Exampleshire County Council}}, "
					+ "{status=SETTLED, text=Corrected, by={name=Fictional Exampleshire County Council}}]}}");
		assertThat(STORE.change(X01, "answerDispute(dispute: \"" + dispute + "\", text: \"No\"", "").get("__typename"))
			.isEqualTo("DisputeNotOpen");
	}

	@Test
	void refusesToDisputeWhatIsNotOnRecord() {
		assertThat(STORE.change(X01, "raiseDispute(about: \"Budget:none\", text: \"Why\"", ""))
			.hasToString("{__typename=NothingToDispute, path=[about]}");
	}

	private static String budget() {
		return (String) ((Map<?, ?>) ((java.util.List<?>) ((Map<?, ?>) STORE
			.data(Actor.ANYONE, "{ budgets(filter: {holder: \"LocalAuthority:X01\"}, first: 1) { nodes { id } } }",
					Map.of())
			.get("budgets")).get("nodes")).getFirst()).get("id");
	}

}
