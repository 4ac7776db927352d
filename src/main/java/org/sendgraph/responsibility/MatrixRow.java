package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;

/**
 * A row of the matrix: one provision in one place.
 *
 * @param provision the provision
 * @param rules its rules that hold on the day
 * @param others its rules that hold on other days
 * @param gaps its reviewed gaps
 * @param bodies the bodies of the place
 * @param tables the reference data
 * @param agreements what was agreed locally, by plan status
 */
record MatrixRow(Provision provision, List<Rule> rules, List<Rule> others, List<ReviewedGap> gaps, Bodies bodies,
		Tables tables, Map<PlanStatus, Agreements> agreements) {

	private static final int OLDEST = 25;

	List<MatrixCell> cells(MatrixFilter filter) {
		List<MatrixCell> cells = new ArrayList<>();
		for (SettingType setting : filter.settings(settings())) {
			for (PlanStatus plan : filter.plans()) {
				List<Rule> matching = matching(setting, plan);
				List<ReviewedGap> reviewed = reviewed(setting, plan);
				List<Rule> any = Stream
					.concat(matching.stream(), Tables.chosen(ofAnyDay().toList(), setting, plan).stream())
					.toList();
				for (int[] band : bands(any, reviewed, varying(matching, setting, plan))) {
					if (filter.keepsAges(band[0], band[1])) {
						cells.add(cell(setting, plan, band,
								matching.stream().filter((rule) -> covers(rule.ageFrom(), rule.ageTo(), band)).toList(),
								reviewed.stream().filter((gap) -> covers(gap.ageFrom(), gap.ageTo(), band)).toList()));
					}
				}
			}
		}
		return cells;
	}

	private List<@Nullable SettingType> settings() {
		List<@Nullable SettingType> named = new ArrayList<>();
		for (SettingType setting : SettingType.values()) {
			if (ofAnyDay().anyMatch((rule) -> rule.settingType() == setting)
					|| this.gaps.stream().anyMatch((gap) -> gap.settingType() == setting) || isNamedLocally(setting)) {
				named.add(setting);
			}
		}
		if (ofAnyDay().anyMatch((rule) -> rule.settingType() == null)
				|| this.gaps.stream().anyMatch((gap) -> gap.settingType() == null)) {
			named.addFirst(null);
		}
		return named;
	}

	private Stream<Rule> ofAnyDay() {
		return Stream.concat(this.rules.stream(), this.others.stream());
	}

	/** An arrangement for some kinds of setting tells them from the others. */
	private boolean isNamedLocally(SettingType setting) {
		return this.agreements.values()
			.stream()
			.anyMatch((agreed) -> this.rules.stream()
				.flatMap((rule) -> agreed.varying(rule).stream())
				.anyMatch((one) -> one.settingTypes().contains(setting)));
	}

	private List<Arrangement> varying(List<Rule> matching, @Nullable SettingType setting, PlanStatus plan) {
		return matching.stream()
			.flatMap((rule) -> Objects.requireNonNull(this.agreements.get(plan)).varying(rule).stream())
			.filter((one) -> one.settingTypes().isEmpty() || one.settingTypes().contains(setting))
			.toList();
	}

	private List<Rule> matching(@Nullable SettingType setting, PlanStatus plan) {
		return Tables.chosen(this.rules, setting, plan);
	}

	private List<ReviewedGap> reviewed(@Nullable SettingType setting, PlanStatus plan) {
		return this.gaps.stream()
			.filter((gap) -> (gap.planStatus() == null || gap.planStatus() == plan)
					&& (gap.settingType() == null || gap.settingType() == setting))
			.toList();
	}

	/**
	 * Parts the ages where a rule, a gap or an arrangement begins or ends; parts that no
	 * rule or gap covers are left out.
	 */
	private static List<int[]> bands(List<Rule> rules, List<ReviewedGap> gaps, List<Arrangement> varying) {
		TreeSet<Integer> begins = new TreeSet<>();
		rules.forEach((rule) -> begins.addAll(Arrays.asList(rule.ageFrom(), rule.ageTo() + 1)));
		gaps.forEach((gap) -> begins.addAll(Arrays.asList(gap.ageFrom(), gap.ageTo() + 1)));
		varying.forEach((one) -> begins.addAll(Arrays.asList(one.ageFrom(), one.ageTo() + 1)));
		List<int[]> bands = new ArrayList<>();
		for (Integer from : begins) {
			Integer next = begins.higher(from);
			int[] band = { from, (next != null) ? next - 1 : OLDEST };
			if (from <= OLDEST && Stream
				.concat(rules.stream().map((rule) -> covers(rule.ageFrom(), rule.ageTo(), band)),
						gaps.stream().map((gap) -> covers(gap.ageFrom(), gap.ageTo(), band)))
				.anyMatch((covered) -> covered)) {
				bands.add(band);
			}
		}
		return bands;
	}

	private static boolean covers(int from, int to, int[] band) {
		return from <= band[0] && band[1] <= to;
	}

	private MatrixCell cell(@Nullable SettingType setting, PlanStatus plan, int[] band, List<Rule> matching,
			List<ReviewedGap> reviewed) {
		Circumstances circumstances = Circumstances.settle(this.tables.conditions(), null, List.of(), band[0]);
		OtherDays otherDays = OtherDays.of(this.tables, this.provision.id(), setting, plan, band[0], band[1]);
		RuledOut rules = new RuledOut(matching, circumstances, otherDays, this.tables);
		List<Claim> claims = new Claims(this.tables, this.tables.parties(this.bodies, circumstances), circumstances,
				plan, null, Objects.requireNonNull(this.agreements.get(plan)).within(setting, band[0], band[1]), null)
			.of(rules);
		Judgement judgement = Judgement.of(rules, claims,
				reviewed.stream()
					.findFirst()
					.map((gap) -> new Matched.Gap(gap.verdict(), gap.why(), gap.source()))
					.orElse(null));
		List<Missing> missing = new Gathering(rules, claims, this.bodies, this.tables.roles()).missing();
		String sentence = new Sentence(judgement, claims, missing, this.tables.words(), this.tables.asOf()).text(false);
		return new MatrixCell(this.provision, setting, plan, band[0], band[1], judgement.verdict(), sentence, claims,
				missing);
	}

}
