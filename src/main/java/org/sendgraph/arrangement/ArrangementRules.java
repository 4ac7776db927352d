package org.sendgraph.arrangement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.journal.Writing;
import org.sendgraph.terms.BadInput;

/**
 * What an arrangement has to be like before it can be recorded.
 *
 * @param input what bodies agreed
 */
record ArrangementRules(ArrangementInput input) {

	private static final long WHOLE = 10_000;

	private static final int OLDEST = 25;

	private static final int MOST = 50;

	/** Refuses what no bodies can have agreed. */
	void check() {
		if (this.input.end() != null && !this.input.end().isAfter(this.input.start())) {
			throw new BadInput("arrangement.end",
					this.input.end() + " is not after the first day, " + this.input.start() + ".",
					"the first day on which it no longer holds, or nothing for an open end");
		}
		if (this.input.ageFrom() < 0 || this.input.ageTo() > OLDEST || this.input.ageFrom() > this.input.ageTo()) {
			throw new BadInput("arrangement.ageFrom",
					"Ages " + this.input.ageFrom() + " to " + this.input.ageTo() + " are no band.",
					"whole years from 0 to 25, the youngest first");
		}
		if (this.input.rules().isEmpty() || this.input.rules().size() > MOST) {
			throw new BadInput("arrangement.rules", "It names " + this.input.rules().size() + " rules.",
					"1 to 50 ids of rules, such as those of the claims that whoIsResponsible(…) returns");
		}
		if (this.input.parties().size() > MOST
				|| this.input.parties().stream().map(PartyInput::organisation).distinct().count() < 2) {
			throw new BadInput("arrangement.parties", "Bodies agree with one another.",
					"parts of at least two bodies, at most 50 parts");
		}
		if (this.input.parties()
			.stream()
			.map((party) -> party.organisation() + party.part())
			.distinct()
			.count() < this.input.parties().size()) {
			throw new BadInput("arrangement.parties", "A body has the same part twice.", "each part of each body once");
		}
		this.input.parties().forEach(ArrangementRules::checkShare);
		List<PartyInput> payers = this.input.parties()
			.stream()
			.filter((party) -> party.part() == PartyPart.PAYS)
			.toList();
		if (payers.size() > 1 && payers.stream().anyMatch((payer) -> payer.share() == null)) {
			throw new BadInput("arrangement.parties", "Several bodies pay, and one of them has no share.",
					"the share of each in per cent, so that they make 100");
		}
		checkPlace();
	}

	private void checkPlace() {
		if (!this.input.place().startsWith("LocalAuthority:")) {
			throw new BadInput("arrangement.place", BadInput.quoted(this.input.place()) + " is no council.",
					"the id of a council, such as LocalAuthority:886");
		}
		if (this.input.board() != null && !this.input.board().startsWith("IntegratedCareBoard:")) {
			throw new BadInput("arrangement.board",
					BadInput.quoted(this.input.board()) + " is no integrated care board.",
					"the id of a board, such as IntegratedCareBoard:QKS, or nothing");
		}
		if (this.input.pool() != null && !this.input.pooled()) {
			throw new BadInput("arrangement.pool", "A budget is named as the pool of what is not pooled.",
					"pooled: true, or no pool");
		}
	}

	private static void checkShare(PartyInput party) {
		BigDecimal share = party.share();
		if (share != null && (party.part() != PartyPart.PAYS || share.signum() <= 0
				|| share.compareTo(BigDecimal.valueOf(100)) > 0 || share.stripTrailingZeros().scale() > 2)) {
			throw new BadInput("arrangement.parties",
					BadInput.quoted(share) + " is no share of " + party.organisation() + ".",
					"for those who pay a number above 0, at most 100, with two decimal places; for others none");
		}
	}

	static List<Long> wholeShares(Writing writing, ArrangementInput input) {
		List<Long> shares = Versions.shares(input.parties());
		long total = shares.stream().mapToLong(Long::longValue).sum();
		if (total != WHOLE) {
			BigDecimal percent = BigDecimal.valueOf(total, 2);
			throw writing.refuse(new SharesNotWhole(
					"The shares of those who pay make " + percent.toPlainString()
							+ " per cent. Name every payer with its share, so that they make 100.",
					List.of("arrangement", "parties"), percent));
		}
		return shares;
	}

	/**
	 * Refuses what does not fit what is on record.
	 * @param writing the write
	 * @param input what bodies agreed
	 * @param found rules, bodies and other arrangements that it would touch
	 */
	static void refuse(Writing writing, ArrangementInput input, Map<String, Object> found) {
		Map<String, Map<?, ?>> rules = byId(found.get("rules"));
		for (String rule : input.rules()) {
			if (!rules.containsKey(rule)) {
				throw new BadInput("arrangement.rules",
						BadInput.quoted(rule) + " is the id of no rule that is in force in the period.",
						"ids of rules, such as those of the claims that whoIsResponsible(…) returns");
			}
		}
		if (input.pool() != null && !Boolean.TRUE.equals(found.get("pool"))) {
			throw new BadInput("arrangement.pool", BadInput.quoted(input.pool()) + " is the id of no budget.",
					"the id of a budget on record: budgets(…) lists them, recordBudget records one");
		}
		Map<String, Map<?, ?>> bodies = byId(found.get("bodies"));
		refuseDuties(writing, input, rules);
		for (int at = 0; at < input.parties().size(); at++) {
			String id = input.parties().get(at).organisation();
			refuseAbsent(writing, input, id, bodies.get(id), "arrangement", "parties", String.valueOf(at));
		}
		refuseAbsent(writing, input, input.place(), bodies.get(input.place()), "arrangement", "place");
		if (input.board() != null) {
			refuseAbsent(writing, input, input.board(), bodies.get(input.board()), "arrangement", "board");
		}
		refuseElsewhere(input, found);
		List<?> others = (List<?>) found.get("others");
		if (!others.isEmpty()) {
			throw writing.refuse(new PeriodsOverlap(
					"There is an arrangement about the same rules, in the same place, for some of the same children and"
							+ " days. End or correct it first, or choose another period or scope.",
					List.of("arrangement"), others.stream().map(String::valueOf).toList()));
		}
	}

	/** Nobody else settles what counts in a council's area, and fiction stays apart. */
	private static void refuseElsewhere(ArrangementInput input, Map<String, Object> found) {
		List<String> parties = input.parties().stream().map(PartyInput::organisation).toList();
		if (!parties.contains(input.place())
				&& ((List<?>) found.get("serving")).stream().noneMatch(parties::contains)) {
			throw new BadInput("arrangement.place",
					"Neither the council of the place nor a board that serves it on " + input.start() + " is a party.",
					"a place whose council, or one of whose boards, has a part");
		}
		long fictional = ((List<?>) found.get("bodies")).stream()
			.filter((one) -> Boolean.TRUE.equals(((Map<?, ?>) one).get("example")))
			.count();
		if (fictional > 0 && fictional < ((List<?>) found.get("bodies")).size()) {
			throw new BadInput("arrangement.parties", "Some of the bodies are fictional and some are not.",
					"bodies of the example county only, or none of them");
		}
	}

	private static void refuseDuties(Writing writing, ArrangementInput input, Map<String, Map<?, ?>> rules) {
		if (input.bodies(PartyPart.ANSWERS_FOR).isEmpty()) {
			return;
		}
		Map<?, ?> rule = rules.values()
			.stream()
			.filter((one) -> "MUST".equals(one.get("obligation")))
			.findFirst()
			.orElse(rules.values().iterator().next());
		String duty = String.valueOf(rule.get("duty"));
		throw writing.refuse(new DutyCannotMove(
				"Who answers for this is settled by law (" + duty
						+ ") and stays with that body whatever is agreed. Name who commissions, pays and delivers.",
				List.of("arrangement", "parties"), duty));
	}

	private static void refuseAbsent(Writing writing, ArrangementInput input, String id, @Nullable Map<?, ?> body,
			String... path) {
		if (body == null) {
			throw writing
				.refuse(new PartyNotThere(BadInput.quoted(id) + " is the id of no organisation.", List.of(path), id));
		}
		if (!Boolean.TRUE.equals(body.get("there"))) {
			throw writing.refuse(new PartyNotThere(body.get("name") + " does not exist on " + input.start()
					+ ". Name the body of that day: its predecessor or its successor.", List.of(path), id));
		}
	}

	private static Map<String, Map<?, ?>> byId(Object found) {
		return ((List<?>) found).stream()
			.map((one) -> (Map<?, ?>) one)
			.collect(Collectors.toMap((one) -> Objects.requireNonNull((String) one.get("id")), (one) -> one,
					(one, same) -> one));
	}

}
