package org.sendgraph.responsibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Questions about who is responsible, and their answers.
 */
@Repository
public class AccountabilityQuestions {

	private static final CypherFile WHO_IS_RESPONSIBLE = CypherFile.of("responsibility/who-is-responsible");

	private final Graph graph;

	private final Dates dates;

	private final Library library;

	private final Permalinks permalinks;

	AccountabilityQuestions(Graph graph, Dates dates, Library library, Permalinks permalinks) {
		this.graph = graph;
		this.dates = dates;
		this.library = library;
		this.permalinks = permalinks;
	}

	/**
	 * Answers a question.
	 * @param question what is asked
	 * @param asOf the two dates to answer for; null for today, as it is known now
	 * @return the answer
	 * @throws BadInput where the question names what there is not
	 */
	public AccountabilityAnswer answer(AccountabilityQuestion question, @Nullable AsOf asOf) {
		Map<String, Object> parameters = this.dates.with(asOf, parameters(question));
		Matched matched = this.graph.readOne(WHO_IS_RESPONSIBLE, parameters, Matched.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, matched.head());
		return answer(question, matched, this.library.at(snapshot));
	}

	/**
	 * Reads while the machine is busy starting: what takes longer than anybody would wait
	 * is no reason to give the start up.
	 */
	void readPatiently(Runnable work) {
		this.graph.readPatiently(work);
	}

	/** Plans the statement for a question of the most frequent form. */
	void plan() {
		AccountabilityQuestion question = new AccountabilityQuestion("Provision:slt-educational", 9, PlanStatus.EHCP,
				new SettingRef(SettingType.MAINSTREAM_SCHOOL, null), new PlaceInput("886", null, null, null), null,
				null, null);
		this.graph.plan(WHO_IS_RESPONSIBLE, this.dates.with(null, parameters(question)));
	}

	static Map<String, @Nullable Object> parameters(AccountabilityQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("provision", question.provision());
		parameters.put("age", question.age());
		parameters.put("planStatus", question.planStatus().name());
		parameters.put("setting", (question.setting().type() != null) ? question.setting().type().name() : null);
		parameters.put("bodies", question.named().stream().map(Named::parameter).toList());
		return parameters;
	}

	private AccountabilityAnswer answer(AccountabilityQuestion question, Matched matched, Tables tables) {
		Provision provision = tables.provisions().get(question.provision());
		if (provision == null) {
			throw new BadInput("question.provision",
					BadInput.quoted(question.provision()) + " is the id of no provision.",
					"an id that provisions(…) or search(…) gives, such as Provision:slt-educational");
		}
		Bodies bodies = Bodies.of(question.named(), matched, tables.roles(), tables.asOf());
		if (provision.example() && !bodies.fictional()) {
			throw new BadInput("question.provision", provision.name() + " is fictional, part of the example county.",
					"a provision that is not fictional, or residentAuthority \"X01\" for the example county");
		}
		List<String> settles = (bodies.setting() != null)
				? Objects.requireNonNullElse(bodies.setting().now().settles(), List.of()) : List.of();
		Circumstances circumstances = Circumstances.settle(tables.conditions(), question.circumstances(), settles,
				question.age());
		OtherDays otherDays = OtherDays.of(tables, provision.id(), matched.settingType(), question.planStatus(),
				question.age(), question.age());
		RuledOut rules = new RuledOut(tables.rules(matched.rules()), circumstances, otherDays, tables);
		Agreements agreements = Agreements.of(matched.arrangements(), bodies, tables.roles(), question.planStatus(),
				tables.asOf());
		List<Claim> claims = new Claims(tables, tables.parties(bodies, circumstances), circumstances,
				question.planStatus(), question.failure(), agreements, question.need())
			.of(rules);
		Judgement judgement = Judgement.of(rules, claims, matched.gap());
		List<Missing> missing = new Gathering(rules, claims, bodies, tables.roles()).missing();
		String sentence = new Sentence(judgement, claims, missing, tables.words(), tables.asOf())
			.text(question.failure() != null);
		return new AccountabilityAnswer(judgement.verdict(), sentence, claims, missing, tables.asOf(),
				tables.words().lawStatedTo(tables.asOf()),
				() -> new Reasoning(question, provision, matched, agreements, claims, rules.reasons(), judgement)
					.reasons(),
				() -> this.permalinks.to(question, tables.asOf()));
	}

}
