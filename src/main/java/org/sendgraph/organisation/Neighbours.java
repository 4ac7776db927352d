package org.sendgraph.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * Organisations that stand beside or follow others.
 */
@Repository
class Neighbours {

	private static final CypherFile SUCCESSORS = CypherFile.of("organisation/read-successors");

	private static final CypherFile PREDECESSORS = CypherFile.of("organisation/read-predecessors");

	private static final CypherFile BOARDS = CypherFile.of("organisation/read-boards");

	private static final CypherFile COUNCILS = CypherFile.of("organisation/read-councils");

	private static final CypherFile PROVIDERS = CypherFile.of("organisation/read-providers");

	private final Graph graph;

	Neighbours(Graph graph) {
		this.graph = graph;
	}

	<O extends Organisation> Map<O, List<Succession>> successors(List<O> of) {
		return successions(SUCCESSORS, of);
	}

	<O extends Organisation> Map<O, List<Succession>> predecessors(List<O> of) {
		return successions(PREDECESSORS, of);
	}

	private <O extends Organisation> Map<O, List<Succession>> successions(CypherFile file, List<O> of) {
		Map<O, List<Succession>> successions = new HashMap<>();
		AsAt.bySnapshot(of).forEach((snapshot, group) -> {
			Map<String, List<Successor>> found = this.graph.read(file, parameters(group, snapshot), Successor.class)
				.stream()
				.collect(Collectors.groupingBy(Successor::of));
			for (O one : group) {
				successions.put(one,
						found.getOrDefault(one.id(), List.of())
							.stream()
							.map((next) -> new Succession(next.organisation().as(snapshot), next.on(), next.extent(),
									next.confidence(), next.sources()))
							.toList());
			}
		});
		return successions;
	}

	Map<LocalAuthority, List<Overlap>> boards(List<LocalAuthority> councils) {
		return overlaps(BOARDS, councils,
				(council, share) -> share.of(council, new IntegratedCareBoard(share.organisation(), council.asOf())));
	}

	Map<IntegratedCareBoard, List<Overlap>> councils(List<IntegratedCareBoard> boards) {
		return overlaps(COUNCILS, boards,
				(board, share) -> share.of(new LocalAuthority(share.organisation(), board.asOf()), board));
	}

	Map<IntegratedCareBoard, List<NhsProvider>> providers(List<IntegratedCareBoard> boards) {
		Map<IntegratedCareBoard, List<NhsProvider>> providers = new HashMap<>();
		AsAt.bySnapshot(boards).forEach((snapshot, group) -> {
			Map<String, List<Provider>> found = this.graph.read(PROVIDERS, parameters(group, snapshot), Provider.class)
				.stream()
				.collect(Collectors.groupingBy(Provider::of));
			group.forEach((board) -> providers.put(board,
					found.getOrDefault(board.id(), List.of())
						.stream()
						.map((provider) -> new NhsProvider(provider.organisation(), snapshot))
						.toList()));
		});
		return providers;
	}

	private <O extends Organisation> Map<O, List<Overlap>> overlaps(CypherFile file, List<O> of,
			BiFunction<O, Share, Overlap> overlap) {
		Map<O, List<Overlap>> overlaps = new HashMap<>();
		AsAt.bySnapshot(of).forEach((snapshot, group) -> {
			Map<String, List<Share>> found = this.graph.read(file, parameters(group, snapshot), Share.class)
				.stream()
				.collect(Collectors.groupingBy(Share::of));
			group.forEach((one) -> overlaps.put(one,
					found.getOrDefault(one.id(), List.of())
						.stream()
						.map((share) -> overlap.apply(one, share))
						.toList()));
		});
		return overlaps;
	}

	private static Map<String, Object> parameters(List<? extends Organisation> of, Snapshot snapshot) {
		return Map.of("ids", of.stream().map(Organisation::id).distinct().toList(), "validOn", snapshot.validOn(),
				"knownAt", snapshot.knownAt());
	}

	/**
	 * A successor or predecessor.
	 *
	 * @param of id of the organisation asked about
	 * @param on first day of the successor; null when not known
	 * @param extent how much went there
	 * @param confidence how sure this is
	 * @param sources where it was read
	 * @param organisation the other one
	 */
	record Successor(String of, @Nullable LocalDate on, Extent extent, @Nullable Confidence confidence,
			List<Source> sources, Described organisation) {
	}

	/**
	 * An NHS trust.
	 *
	 * @param of id of the board asked about
	 * @param organisation the trust
	 */
	record Provider(String of, Described organisation) {
	}

	/**
	 * A share of a council.
	 *
	 * @param of id of the organisation asked about
	 * @param share 0 to 1
	 * @param main whether it is the largest
	 * @param period when it held
	 * @param method how it was found
	 * @param confidence how sure this is
	 * @param sources where it was read
	 * @param organisation the other one
	 */
	record Share(String of, BigDecimal share, boolean main, Period period, @Nullable String method,
			@Nullable Confidence confidence, List<Source> sources, Described organisation) {

		Overlap of(LocalAuthority council, IntegratedCareBoard board) {
			return new Overlap(council, board, this.share, this.main, this.period, this.method, this.confidence,
					this.sources);
		}

	}

}
