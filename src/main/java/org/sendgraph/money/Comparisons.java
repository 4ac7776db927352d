package org.sendgraph.money;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What councils get and spend beside one another and England.
 */
@Repository
class Comparisons {

	private static final CypherFile COMPARE = CypherFile.of("money/compare-flows");

	private static final int MOST_COUNCILS = 20;

	private static final int MOST_YEARS = 10;

	private final Graph graph;

	private final Dates dates;

	private final FundingStreams streams;

	private final Arrivals arrivals;

	Comparisons(Graph graph, Dates dates, FundingStreams streams, Arrivals arrivals) {
		this.graph = graph;
		this.dates = dates;
		this.streams = streams;
		this.arrivals = arrivals;
	}

	FundingComparison compare(List<String> councils, List<FinancialYear> years, SpendingFigures spending,
			@Nullable AsOf asOf) {
		this.arrivals.await();
		mustBe("councils", councils.size(), MOST_COUNCILS);
		mustBe("financialYears", years.size(), MOST_YEARS);
		Map<String, Object> parameters = this.dates.with(asOf, Map.of("councils", councils, "years",
				years.stream().map(FinancialYear::label).toList(), "figures", spending.figures()));
		Found found = this.graph.readOne(COMPARE, parameters, Found.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		for (String wanted : councils) {
			if (found.councils().stream().noneMatch((council) -> council.wanted().equals(wanted))) {
				throw new BadInput("councils", BadInput.quoted(wanted) + " is the code of no council.",
						"DfE or GSS code or id of a council");
			}
		}
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		return new FundingComparison(lines(found, this.streams.at(snapshot), snapshot), snapshot);
	}

	private static void mustBe(String argument, int size, int most) {
		if (size < 1 || size > most) {
			throw new BadInput(argument, size + " were given.", "1 to " + most);
		}
	}

	private static List<ComparedLine> lines(Found found, Map<String, FundingStream> streams, Snapshot snapshot) {
		Map<String, Council> councils = found.councils()
			.stream()
			.collect(Collectors.toMap(Council::id, Function.identity(), (one, same) -> one));
		Map<Line, ComparedAmounts> lines = new LinkedHashMap<>();
		Map<MoneySide, ComparedAmounts> sides = new EnumMap<>(MoneySide.class);
		for (Sum sum : found.sums()) {
			Council council = (sum.council() != null) ? councils.get(sum.council()) : null;
			lines.computeIfAbsent(sum.line(), (line) -> new ComparedAmounts()).add(council, sum);
			sides.computeIfAbsent(sum.side(), (side) -> new ComparedAmounts()).add(council, sum);
		}
		return lines.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<Line, ComparedAmounts>, MoneySide>comparing((entry) -> entry.getKey().side())
				.thenComparing((entry) -> entry.getValue().largest(), Comparator.reverseOrder())
				.thenComparing((entry) -> entry.getKey().toString()))
			.map((entry) -> entry.getKey()
				.with(entry.getValue().beside(sides.get(entry.getKey().side()), councils, snapshot), streams))
			.toList();
	}

	/**
	 * What the graph says.
	 *
	 * @param head last journal entry seen
	 * @param councils councils that stand by themselves
	 * @param sums what came and went
	 */
	record Found(Head head, List<Council> councils, List<Sum> sums) {
	}

	/**
	 * A council that stands by itself.
	 *
	 * @param wanted code or id that was asked for
	 * @param id its id
	 * @param name its name
	 * @param example whether it is fictional, and no part of England
	 */
	record Council(String wanted, String id, String name, boolean example) {
	}

	/**
	 * What came or went on one line in one year.
	 *
	 * @param council id of the council; null for all others together
	 * @param side whether it came or went
	 * @param year the financial year
	 * @param kind what sort of movement it is
	 * @param figures how the amounts came about
	 * @param stream id of the kind of money
	 * @param number line of the statement
	 * @param title what the publication calls it
	 * @param pence whole pence
	 */
	record Sum(@Nullable String council, MoneySide side, String year, AllocationKind kind, FigureBasis figures,
			@Nullable String stream, @Nullable String number, @Nullable String title, long pence) {

		Line line() {
			return new Line(this.side, this.kind, this.figures, this.stream, this.number, this.title);
		}

	}

	/**
	 * What one line is told from the others by.
	 *
	 * @param side whether it came or went
	 * @param kind what sort of movement it is
	 * @param figures how the amounts came about
	 * @param stream id of the kind of money
	 * @param number line of the statement
	 * @param title what the publication calls it
	 */
	record Line(MoneySide side, AllocationKind kind, FigureBasis figures, @Nullable String stream,
			@Nullable String number, @Nullable String title) {

		ComparedLine with(List<ComparedAmount> amounts, Map<String, FundingStream> streams) {
			return new ComparedLine(this.side, this.kind, (this.stream != null) ? streams.get(this.stream) : null,
					this.figures, this.number, this.title, amounts);
		}

	}

}
