package org.sendgraph.inclusion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.sendgraph.deficit.DeficitAgreements;
import org.sendgraph.finding.Findings;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.indicator.Dashboard;
import org.sendgraph.indicator.Dashboards;
import org.sendgraph.money.Budget;
import org.sendgraph.money.BudgetFilter;
import org.sendgraph.money.Budgets;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.responsibility.MatrixCell;
import org.sendgraph.responsibility.MatrixCells;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.standard.Standards;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Inclusion plans of areas.
 */
@Repository
class InclusionPlans {

	private static final CypherFile COUNT_SETTINGS = CypherFile.of("inclusion/count-settings");

	private static final int PAGE = 100;

	private static final Map<PlanPart, String> ABSENT = new EnumMap<>(Map.of(PlanPart.NEEDS,
			"No published figures about its children and plans are on record: import sen2 adds them.",
			PlanPart.PROVISION, "None of its schools and colleges is on record: import gias adds them.", PlanPart.MONEY,
			"None of its budgets of the year is on record: import dsg and import s251 add those of the years published."));

	private final Graph graph;

	private final Dashboards dashboards;

	private final MatrixCells matrix;

	private final Budgets budgets;

	private final DeficitAgreements agreements;

	private final Standards standards;

	private final Findings findings;

	InclusionPlans(Graph graph, Dashboards dashboards, MatrixCells matrix, Budgets budgets,
			DeficitAgreements agreements, Standards standards, Findings findings) {
		this.graph = graph;
		this.dashboards = dashboards;
		this.matrix = matrix;
		this.budgets = budgets;
		this.agreements = agreements;
		this.standards = standards;
		this.findings = findings;
	}

	/** Puts the plan of a council together, for the snapshot that the council is of. */
	InclusionPlan of(PlaceInput place, @Nullable List<PlanPart> parts, LocalAuthority council) {
		Snapshot snapshot = council.asOf();
		AsOf same = new AsOf(snapshot.validOn(), snapshot.knownAt());
		Supplier<List<MatrixCell>> cells = SingletonSupplier.of(() -> this.matrix.all(place, same));
		Map<PlanPart, Supplier<List<PlanLine>>> plan = new EnumMap<>(
				Map.of(PlanPart.NEEDS, () -> needs(place, same), PlanPart.PROVISION, () -> provision(council),
						PlanPart.RESPONSIBILITIES, () -> cells.get().stream().map(PlanLines::responsibility).toList(),
						PlanPart.MONEY, () -> money(council, same), PlanPart.STANDARDS, () -> standards(council),
						PlanPart.GAPS, () -> gaps(place, snapshot, cells.get())));
		List<PlanLine> lines = new ArrayList<>();
		List<String> absent = new ArrayList<>();
		plan.forEach((part, wanted) -> {
			if (parts == null || parts.contains(part)) {
				List<PlanLine> told = wanted.get();
				lines.addAll(told);
				if (told.isEmpty() && ABSENT.containsKey(part)) {
					absent.add(ABSENT.get(part));
				}
				if (part == PlanPart.MONEY) {
					lines.addAll(deficits(council));
				}
			}
		});
		return new InclusionPlan(List.copyOf(lines), List.copyOf(absent));
	}

	private List<PlanLine> needs(PlaceInput place, AsOf asOf) {
		Dashboard dashboard = this.dashboards.read(place, null, null, null, asOf);
		return dashboard.indicators().stream().flatMap((one) -> PlanLines.need(one).stream()).toList();
	}

	private List<PlanLine> provision(LocalAuthority council) {
		Snapshot snapshot = council.asOf();
		return this.graph
			.read(COUNT_SETTINGS,
					Map.of("council", council.id(), "validOn", snapshot.validOn(), "knownAt", snapshot.knownAt()),
					CountedSettings.class)
			.stream()
			.map(PlanLines::provision)
			.toList();
	}

	private List<PlanLine> money(LocalAuthority council, AsOf asOf) {
		FinancialYear year = FinancialYear.of(council.asOf().validOn());
		List<Budget> held = new ArrayList<>();
		String after = null;
		do {
			Connection<Budget> page = this.budgets.list(new BudgetFilter(council.id(), null, year),
					new Paging(PAGE, after, null, null), asOf);
			held.addAll(page.nodes());
			after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
		}
		while (after != null);
		return held.stream().map(PlanLines::money).toList();
	}

	/** They are of other years too, and say nothing of the budgets of this one. */
	private List<PlanLine> deficits(LocalAuthority council) {
		return this.agreements.of(council.id(), council.asOf())
			.stream()
			.map((one) -> PlanLines.money(one, council.asOf().validOn()))
			.toList();
	}

	private List<PlanLine> standards(LocalAuthority council) {
		return this.standards.compliance(council).standards().stream().map(PlanLines::standard).toList();
	}

	private List<PlanLine> gaps(PlaceInput place, Snapshot snapshot, List<MatrixCell> cells) {
		List<PlanLine> lines = new ArrayList<>();
		this.findings.all(place, snapshot).forEach((finding) -> lines.add(PlanLines.gap(finding)));
		cells.stream().filter(PlanLines::isGap).forEach((cell) -> lines.add(PlanLines.gap(cell)));
		return lines;
	}

}
