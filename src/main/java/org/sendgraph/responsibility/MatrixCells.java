package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Agreed;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * The cells of the responsibility matrix for one place.
 */
@Repository
public class MatrixCells {

	private static final CypherFile READ = CypherFile.of("responsibility/read-matrix");

	private static final String PLACE = "place";

	private final Graph graph;

	private final Dates dates;

	private final Library library;

	MatrixCells(Graph graph, Dates dates, Library library) {
		this.graph = graph;
		this.dates = dates;
		this.library = library;
	}

	Connection<MatrixCell> list(PlaceInput place, @Nullable MatrixFilter filter, Paging paging, @Nullable AsOf asked) {
		MatrixFilter kept = (filter != null) ? filter : MatrixFilter.NONE;
		Whole whole = whole(place, kept, Cursor.asOf(paging.after(), paging.before(), asked));
		return Connection.of(whole.cells(), MatrixCell::key, paging, "matrix " + place + kept, whole.asOf());
	}

	/**
	 * Gives all of them.
	 * @param place the place
	 * @param asOf the two dates to answer for
	 * @return cells in order
	 */
	public List<MatrixCell> all(PlaceInput place, @Nullable AsOf asOf) {
		return whole(place, MatrixFilter.NONE, asOf).cells();
	}

	private Whole whole(PlaceInput place, MatrixFilter kept, @Nullable AsOf asOf) {
		List<Named> named = new ArrayList<>(place.named(PLACE));
		Named wanted = (kept.responsibleBody() != null)
				? new Named("filter.responsibleBody", "", kept.responsibleBody().parameters()) : null;
		if (wanted != null) {
			named.add(wanted);
		}
		Map<String, Object> parameters = this.dates.with(asOf,
				Map.of("bodies", named.stream().map(Named::parameter).toList()));
		Matrix matrix = this.graph.readOne(READ, parameters, Matrix.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, matrix.head());
		Tables tables = this.library.at(snapshot);
		kept.check(tables);
		Bodies bodies = Bodies.of(place.named(PLACE), matrix.matched(), tables.roles(), snapshot);
		Set<String> answering = (wanted != null) ? answering(wanted, matrix, bodies, snapshot) : Set.of();
		return new Whole(
				cells(bodies, kept, matrix, tables).stream().filter((cell) -> kept.keeps(cell, answering)).toList(),
				snapshot);
	}

	/** The body of the day, whatever it was called when its code was given. */
	private static Set<String> answering(Named wanted, Matrix matrix, Bodies bodies, Snapshot snapshot) {
		List<Organisation> standing = Bodies.standing(wanted, matrix.matched(), snapshot);
		Bodies.agree(wanted, standing, bodies.fictional());
		return standing.stream().map(Organisation::id).collect(Collectors.toSet());
	}

	private static List<MatrixCell> cells(Bodies bodies, MatrixFilter filter, Matrix matrix, Tables tables) {
		Map<String, List<Rule>> rules = tables.rules(matrix.rules())
			.stream()
			.collect(Collectors.groupingBy(Rule::provisionId));
		Map<String, List<Rule>> others = tables.rules()
			.values()
			.stream()
			.filter((rule) -> !tables.asOf().holds(rule.period()))
			.collect(Collectors.groupingBy(Rule::provisionId));
		Map<String, List<ReviewedGap>> gaps = matrix.gaps()
			.stream()
			.collect(Collectors.groupingBy(ReviewedGap::provisionId));
		Map<PlanStatus, Agreements> agreements = new EnumMap<>(PlanStatus.class);
		for (PlanStatus plan : PlanStatus.values()) {
			agreements.put(plan, Agreements.of(matrix.arrangements(), bodies, tables.roles(), plan, tables.asOf()));
		}
		List<MatrixCell> cells = new ArrayList<>();
		for (Provision provision : tables.provisions().values()) {
			if (filter.keeps(provision) && (!provision.example() || bodies.fictional())) {
				new MatrixRow(provision, rules.getOrDefault(provision.id(), List.of()),
						others.getOrDefault(provision.id(), List.of()), gaps.getOrDefault(provision.id(), List.of()),
						bodies, tables, agreements)
					.cells(filter)
					.forEach(cells::add);
			}
		}
		return cells;
	}

	/**
	 * The whole matrix of a place.
	 *
	 * @param cells its cells
	 * @param asOf the snapshot that was read
	 */
	private record Whole(List<MatrixCell> cells, Snapshot asOf) {
	}

	/**
	 * What the graph says about a place.
	 *
	 * @param head last journal entry seen
	 * @param bodies bodies that the place names
	 * @param boards boards of its councils
	 * @param rules every rule that holds on the day
	 * @param gaps every reviewed gap
	 * @param arrangements what was agreed for its councils, and holds on the day
	 */
	record Matrix(Head head, List<Matched.Body> bodies, List<Matched.Board> boards, List<String> rules,
			List<ReviewedGap> gaps, List<Agreed> arrangements) {

		Matched matched() {
			return new Matched(this.head, this.bodies, List.of(), this.boards, null, List.of(), null,
					this.arrangements);
		}

	}

}
