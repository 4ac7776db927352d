package org.sendgraph.money;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.arrangement.Arrangements;
import org.sendgraph.organisation.BodyWanted;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MoneyController {

	private final Budgets budgets;

	private final Allocations allocations;

	private final AllocationTotals totals;

	private final FundingPaths paths;

	private final Reconciliations reconciliations;

	private final Comparisons comparisons;

	private final Arrangements arrangements;

	MoneyController(Budgets budgets, Allocations allocations, AllocationTotals totals, FundingPaths paths,
			Reconciliations reconciliations, Comparisons comparisons, Arrangements arrangements) {
		this.budgets = budgets;
		this.allocations = allocations;
		this.totals = totals;
		this.paths = paths;
		this.reconciliations = reconciliations;
		this.comparisons = comparisons;
		this.arrangements = arrangements;
	}

	@QueryMapping
	@Nullable Budget budget(@Argument String id, @Argument @Nullable AsOf asOf) {
		return this.budgets.find(id, asOf);
	}

	@QueryMapping
	Connection<Budget> budgets(@Argument @Nullable BudgetFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.budgets.list(filter, paging, asOf);
	}

	@QueryMapping
	@Nullable Allocation allocation(@Argument String id, @Argument @Nullable AsOf asOf) {
		return this.allocations.find(id, asOf);
	}

	@QueryMapping
	Connection<Allocation> allocations(@Argument AllocationFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.allocations.list(filter, paging, asOf);
	}

	@QueryMapping
	Connection<AllocationTotal> allocationTotals(@Argument List<FinancialYear> financialYears,
			@Argument @Nullable AllocationFilter filter, @Argument List<AllocationGrouping> groupBy,
			@Argument AllocationTotalOrder orderBy, @Arguments Paging paging, @Argument @Nullable AsOf asOf) {
		return this.totals.list(financialYears, filter, groupBy, orderBy, paging, asOf);
	}

	@QueryMapping
	FundingPathConnection fundingPaths(@Argument @Nullable MoneyRef from, @Argument @Nullable MoneyRef to,
			@Argument FinancialYear financialYear, @Argument SpendingFigures spending, @Argument int maxHops,
			@Arguments Paging paging, @Argument @Nullable AsOf asOf) {
		return this.paths.find(from, to, financialYear, spending, maxHops, paging, asOf);
	}

	@QueryMapping
	Reconciliation reconciliation(@Argument MoneyRef of, @Argument FinancialYear financialYear,
			@Argument SpendingFigures spending, @Argument @Nullable AsOf asOf) {
		return this.reconciliations.reconcile(of, financialYear, spending, asOf);
	}

	@QueryMapping
	FundingComparison fundingComparison(@Argument List<String> councils, @Argument List<FinancialYear> financialYears,
			@Argument SpendingFigures spending, @Argument @Nullable AsOf asOf) {
		return this.comparisons.compare(councils, financialYears, spending, asOf);
	}

	@BatchMapping
	Map<Arrangement, Budget> pool(List<Arrangement> arrangements) {
		return this.budgets.poolsOf(arrangements);
	}

	@BatchMapping(field = "arrangements")
	Map<Budget, List<Arrangement>> arrangementsOfPools(List<Budget> budgets) {
		return this.arrangements.of(budgets, Budget::id);
	}

	@BatchMapping(field = "arrangements")
	Map<MoneyPoint, List<Arrangement>> arrangementsOfPoints(List<MoneyPoint> points) {
		return this.arrangements.of(points, (point) -> (point.kind() == MoneyPointKind.BUDGET) ? point.id() : null);
	}

	@SchemaMapping
	CompletableFuture<Organisation> holder(Budget budget, DataLoader<BodyWanted, Organisation> bodies) {
		return bodies.load(new BodyWanted(budget.body(), budget.asOf()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(MoneyPoint point,
			DataLoader<BodyWanted, Organisation> bodies) {
		return body(point, bodies);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> council(ComparedAmount amount,
			DataLoader<BodyWanted, Organisation> bodies) {
		return (amount.body() != null) ? bodies.load(new BodyWanted(amount.body(), amount.asOf()))
				: CompletableFuture.completedFuture(null);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> body(AllocationTotal total, DataLoader<BodyWanted, Organisation> bodies) {
		return (total.payer() != null) ? bodies.load(new BodyWanted(total.payer(), total.asOf()))
				: CompletableFuture.completedFuture(null);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> payer(FundingHop hop, DataLoader<BodyWanted, Organisation> bodies) {
		return body(hop.from(), bodies);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> payee(FundingHop hop, DataLoader<BodyWanted, Organisation> bodies) {
		return body(hop.to(), bodies);
	}

	private static CompletableFuture<@Nullable Organisation> body(MoneyPoint point,
			DataLoader<BodyWanted, Organisation> bodies) {
		return (point.body() != null) ? bodies.load(new BodyWanted(point.body(), point.asOf()))
				: CompletableFuture.completedFuture(null);
	}

}
