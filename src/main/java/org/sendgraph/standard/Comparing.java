package org.sendgraph.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.arrangement.ArrangementStatus;
import org.sendgraph.indicator.Indicator;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.provision.Provision;
import org.sendgraph.responsibility.Obligation;
import org.sendgraph.responsibility.Rule;

/**
 * Compares a place with standards. That a rule gives something to a body does not show
 * that the body does it: only figures do.
 *
 * @param rules every rule that holds on the day
 * @param arrangements what was agreed for the area and holds on the day
 * @param indicators figures about the council that were out by the day
 * @param provisions names of kinds of provision by id
 */
record Comparing(List<Rule> rules, List<Arrangement> arrangements, List<Indicator> indicators,
		Map<String, Provision> provisions) {

	StandardCompliance with(Standard standard) {
		List<Rule> giving = this.rules.stream()
			.filter((rule) -> standard.provisionIds().contains(rule.provisionId())
					&& rule.obligation() == Obligation.MUST && standard.responsible().contains(rule.responsible()))
			.toList();
		Set<String> ids = giving.stream().map(Rule::id).collect(Collectors.toSet());
		List<Arrangement> agreed = this.arrangements.stream()
			.filter((arrangement) -> standard.needsArrangement() ? isWithBoard(arrangement)
					: arrangement.ruleIds().stream().anyMatch(ids::contains))
			.toList();
		List<Indicator> figures = this.indicators.stream()
			.filter((figure) -> figure.measure() == standard.indicator() && figure.value() != null)
			.sorted(Comparator.comparing(Indicator::year).reversed())
			.limit(1)
			.toList();
		List<String> said = new ArrayList<>();
		ComplianceResult assigned = assigned(standard, giving, agreed, said);
		if (standard.needsArrangement()) {
			said.add(agreed.isEmpty() ? "No arrangement of the council with a board is on record for the day."
					: "On record of the council and a board: "
							+ agreed.stream().map(Arrangement::title).collect(Collectors.joining("; ")) + ".");
		}
		ComplianceResult achieved = achieved(standard, figures, said);
		return new StandardCompliance(standard, assigned, achieved, String.join(" ", said), giving, agreed, figures);
	}

	private static boolean isWithBoard(Arrangement arrangement) {
		return arrangement.status() == ArrangementStatus.CURRENT && arrangement.parties()
			.stream()
			.anyMatch((party) -> party.organisation() instanceof IntegratedCareBoard);
	}

	private ComplianceResult assigned(Standard standard, List<Rule> giving, List<Arrangement> agreed,
			List<String> said) {
		if (!standard.needsArrangement() && agreed.stream().anyMatch(Arrangement::disputed)) {
			said.add("What was agreed about it is disputed.");
			return ComplianceResult.NO_EVIDENCE;
		}
		if (standard.provisionIds().isEmpty() || standard.responsible().isEmpty()) {
			said.add((standard.good() == null) ? "Its text is not on record, so that nothing can be compared with it."
					: "It names no provision or no body that answers for it, so that no rule can be compared with it.");
			return ComplianceResult.NO_EVIDENCE;
		}
		List<String> open = standard.provisionIds()
			.stream()
			.map((provision) -> uncovered(standard, provision, giving))
			.filter((one) -> one != null)
			.toList();
		said.add(open.isEmpty() ? "A rule gives it to a body that the standard names, at every age."
				: "No rule gives it to a body that the standard names: " + String.join("; ", open) + ".");
		if (!open.isEmpty()) {
			return ComplianceResult.NOT_MET;
		}
		String without = standard.responsible()
			.stream()
			.filter((holder) -> !isGivenTo(standard, holder, giving))
			.map(BodyType::name)
			.collect(Collectors.joining(", "));
		if (!without.isEmpty()) {
			said.add("No rule on record gives it to " + without + ", whom the standard names too.");
		}
		return without.isEmpty() ? ComplianceResult.MET : ComplianceResult.NO_EVIDENCE;
	}

	/**
	 * Bodies that act together have all of it, others each what is in its own settings.
	 */
	private boolean isGivenTo(Standard standard, BodyType holder, List<Rule> giving) {
		List<Rule> own = giving.stream().filter((rule) -> rule.responsible() == holder).toList();
		return standard.needsArrangement()
				? standard.provisionIds().stream().allMatch((one) -> uncovered(standard, one, own) == null)
				: !own.isEmpty();
	}

	private @Nullable String uncovered(Standard standard, String provision, List<Rule> giving) {
		List<Integer> ages = IntStream.rangeClosed(standard.ageFrom(), standard.ageTo())
			.filter((age) -> giving.stream()
				.noneMatch(
						(rule) -> rule.provisionId().equals(provision) && rule.ageFrom() <= age && rule.ageTo() >= age))
			.boxed()
			.toList();
		return ages.isEmpty() ? null : named(provision) + " at " + spans(ages);
	}

	private String named(String id) {
		Provision provision = this.provisions.get(id);
		return (provision != null) ? provision.name() : id;
	}

	private static String spans(List<Integer> ages) {
		List<String> spans = new ArrayList<>();
		int first = 0;
		for (int at = 1; at <= ages.size(); at++) {
			if (at == ages.size() || ages.get(at) != ages.get(at - 1) + 1) {
				int from = ages.get(first);
				int to = ages.get(at - 1);
				spans.add((from == to) ? String.valueOf(from) : from + " to " + to);
				first = at;
			}
		}
		return String.join(", ", spans);
	}

	private static ComplianceResult achieved(Standard standard, List<Indicator> figures, List<String> said) {
		if (figures.isEmpty() || standard.atLeast() == null) {
			said.add("Whether it is done, nothing on record shows."
					+ ((standard.wouldShow() != null) ? " " + standard.wouldShow() + "." : ""));
			return ComplianceResult.NO_EVIDENCE;
		}
		Indicator figure = figures.getFirst();
		BigDecimal value = figure.value();
		boolean met = value != null && value.compareTo(standard.atLeast()) >= 0;
		said.add("The figure was " + value + " (" + figure.period() + "), and " + standard.atLeast().toPlainString()
				+ " is asked.");
		return met ? ComplianceResult.MET : ComplianceResult.NOT_MET;
	}

}
