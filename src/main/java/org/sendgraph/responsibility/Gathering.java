package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Organisation;

/**
 * Gathers what an answer does not know.
 *
 * @param rules rules that match but for their conditions
 * @param claims claims that apply or may apply
 * @param bodies the bodies of the question
 * @param roles every role
 */
record Gathering(RuledOut rules, List<Claim> claims, Bodies bodies, Map<String, Role> roles) {

	/** Where a child lives says only probably which other bodies are concerned. */
	private static final Set<String> FROM_WHERE_THE_CHILD_LIVES = Set.of("RESIDENT_LA",
			"main ICB of residentAuthority");

	List<Missing> missing() {
		List<Missing> missing = new ArrayList<>();
		conditions().forEach((condition) -> missing.add(about(condition)));
		if (this.claims.stream().noneMatch((claim) -> claim.obliges() && claim.funding() != null)) {
			missing.addAll(this.rules.askAgain());
		}
		Set<String> seen = new LinkedHashSet<>();
		for (Claim claim : this.claims) {
			parties(claim)
				.filter((party) -> seen.add(party.bodyType() + " " + ((party.role() != null) ? party.role().id() : "")))
				.map(this::about)
				.filter(Objects::nonNull)
				.forEach(missing::add);
		}
		missing.addAll(new OpenAgreements(this.claims, this.bodies, this.roles).missing());
		return missing;
	}

	static Stream<Party> parties(Claim claim) {
		return Stream.of(claim.responsible(), (claim.funding() != null) ? claim.funding().payer() : null)
			.filter(Objects::nonNull);
	}

	/**
	 * Those that were assumed or are open, each once, of the rules that apply or could: a
	 * question about a rule that an answer has ruled out helps nobody.
	 */
	private List<ClaimCondition> conditions() {
		List<Rule> left = this.rules.left();
		Circumstances circumstances = this.rules.circumstances();
		Stream<ClaimCondition> ofRules = left.stream().flatMap((rule) -> circumstances.of(rule).stream());
		Stream<ClaimCondition> lifting = circumstances.settled()
			.values()
			.stream()
			.filter((condition) -> left.stream()
				.anyMatch((rule) -> condition.asked().liftsDutyIds().contains(rule.dutyId())));
		Stream<ClaimCondition> replacing = this.claims.stream()
			.flatMap(Gathering::parties)
			.map(Party::role)
			.filter((role) -> role != null && role.givesWayWhen() != null)
			.map((role) -> Objects.requireNonNull(circumstances.settled().get(role.givesWayWhen())));
		List<ClaimCondition> all = Stream.of(ofRules, lifting, replacing)
			.flatMap((conditions) -> conditions)
			.distinct()
			.toList();
		return all.stream()
			.filter((condition) -> condition.open()
					|| condition.settledBy() == SettledBy.ASSUMPTION && !follows(condition, all))
			.toList();
	}

	/** Of alternatives, that the others do not hold follows from the one that does. */
	private static boolean follows(ClaimCondition assumed, List<ClaimCondition> all) {
		return Boolean.FALSE.equals(assumed.holds()) && assumed.asked().oneOf() != null
				&& all.stream()
					.anyMatch((other) -> Boolean.TRUE.equals(other.holds())
							&& assumed.asked().oneOf().equals(other.asked().oneOf()));
	}

	private static Missing about(ClaimCondition settled) {
		Condition condition = settled.asked();
		if (settled.open()) {
			return new Missing(MissingKind.UNANSWERED, condition.question(), condition.whoCouldSay(), condition, null,
					null, List.of());
		}
		return new Missing(MissingKind.ASSUMED, "It was assumed that " + settled.stated() + ". " + condition.question(),
				condition.whoCouldSay(), condition, null, settled.holds(), List.of());
	}

	private @Nullable Missing about(Party party) {
		Role role = party.role();
		if (party.unidentified()) {
			List<Organisation> candidates = (role != null) ? candidates(role) : List.of();
			return new Missing(MissingKind.UNIDENTIFIED, question(party, role),
					(role != null) ? role.whoCouldSay() : null, null, role, null, candidates);
		}
		if (party.knownByKind()) {
			return new Missing(MissingKind.KNOWN_BY_KIND,
					Sentence.capital(party.name()) + (party.plural() ? " are" : " is") + " known only by kind. "
							+ (party.plural() ? "SEND Graph holds no data about families."
									: "Name the setting with setting: { urn } to see which body it is."),
					null, null, role, null, List.of());
		}
		if (role == null || role.note() == null || this.bodies.byRole().containsKey(role.id())
				|| party.organisation() == null) {
			return null;
		}
		String from = this.bodies.start(role, this.roles);
		String note = this.bodies.notes().get(from);
		if (note == null && !FROM_WHERE_THE_CHILD_LIVES.contains(from)) {
			return null;
		}
		String assumed = (note != null) ? note
				: "It was assumed that " + party.organisation().getName() + " " + role.because() + ".";
		return new Missing(MissingKind.DEFAULTED, assumed + " " + role.note(), role.whoCouldSay(), null, role, null,
				this.bodies.candidates().getOrDefault(from, List.of()));
	}

	private List<Organisation> candidates(Role role) {
		return this.bodies.candidates()
			.getOrDefault(role.id(),
					this.bodies.candidates().getOrDefault(this.bodies.start(role, this.roles), List.of()));
	}

	private String question(Party party, @Nullable Role role) {
		if (role == null) {
			return "Which body is " + party.name() + " here?";
		}
		String note = this.bodies.notes().get(this.bodies.start(role, this.roles));
		return (note != null) ? note : "Which is " + party.name() + "?";
	}

}
