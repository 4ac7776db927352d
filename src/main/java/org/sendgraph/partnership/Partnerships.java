package org.sendgraph.partnership;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Partnerships.
 */
@Repository
public class Partnerships implements NodesById {

	private static final CypherFile READ = CypherFile.of("partnership/read-partnerships");

	private static final CypherFile READ_BOARDS = CypherFile.of("partnership/read-boards");

	private static final String NO_LOCAL = "No local partnership of it is on record, which does not show that there is none: "
			+ "the command \"import partnerships\" adds one.";

	private static final String OTHERS = "Local partnerships are on record only where a document of theirs was imported: "
			+ "of any other nothing is known. The command \"import partnerships\" adds them.";

	private final Graph graph;

	private final Organisations organisations;

	Partnerships(Graph graph, Organisations organisations) {
		this.graph = graph;
		this.organisations = organisations;
	}

	/** Local ones are imported while an edition of the tables lasts, so none is held. */
	private Map<String, Partnership> read(Snapshot snapshot) {
		Map<String, Partnership> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Partnership.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, Partnership> at(Snapshot snapshot) {
		return read(snapshot);
	}

	/**
	 * Gives those in which a body takes part.
	 * @param organisation id of the body
	 * @param snapshot the day, and what is known
	 * @return partnerships in the order of their names
	 */
	public List<Partnership> with(String organisation, Snapshot snapshot) {
		return at(snapshot).values()
			.stream()
			.filter((one) -> one.members(snapshot.validOn())
				.stream()
				.anyMatch((member) -> member.organisationId().equals(organisation)))
			.toList();
	}

	@Nullable Partnership find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	/**
	 * Says whose local partnerships are not on record.
	 * @param found the partnerships of one body, or of all
	 * @return that there is no local one among them; empty when there is
	 */
	public static List<String> absent(Collection<Partnership> found) {
		return found.stream().anyMatch((one) -> one.kind() == PartnershipKind.LOCAL) ? List.of() : List.of(NO_LOCAL);
	}

	PartnershipConnection list(@Nullable PartnershipFilter filter, Paging paging, Snapshot snapshot) {
		List<Partnership> all = at(snapshot).values()
			.stream()
			.filter((one) -> one.hasBegunBy(snapshot.validOn()))
			.filter((one) -> filter == null || filter.keeps(one))
			.toList();
		return new PartnershipConnection(
				Connection.of(all, Partnership::id, paging, "partnerships " + filter, snapshot), absent(filter, all));
	}

	private static List<String> absent(@Nullable PartnershipFilter filter, List<Partnership> found) {
		if (filter == null) {
			return List.of(OTHERS);
		}
		if (!filter.takes(PartnershipKind.LOCAL)) {
			return List.of();
		}
		return (filter.organisation() != null) ? absent(found) : List.of(OTHERS);
	}

	/**
	 * Finds the main boards of the areas of their members.
	 * @param wanted members and snapshots
	 * @return boards in the order of their ids
	 */
	Map<BoardsWanted, List<Organisation>> boards(Set<BoardsWanted> wanted) {
		Map<BoardsWanted, List<Organisation>> boards = new HashMap<>();
		wanted.stream().map(BoardsWanted::asOf).distinct().forEach((snapshot) -> {
			List<BoardsWanted> group = wanted.stream().filter((one) -> one.asOf().equals(snapshot)).toList();
			Map<String, String> main = new HashMap<>();
			this.graph
				.read(READ_BOARDS,
						Map.of("ids", group.stream().flatMap((one) -> one.councils().stream()).distinct().toList(),
								"validOn", snapshot.validOn(), "knownAt", snapshot.knownAt()),
						Main.class)
				.forEach((row) -> main.put(row.council(), row.board()));
			Map<String, Organisation> found = main.isEmpty() ? Map.of()
					: this.organisations.byIds(main.values().stream().distinct().toList(), snapshot);
			group.forEach((one) -> boards.put(one,
					one.councils()
						.stream()
						.map(main::get)
						.filter(Objects::nonNull)
						.distinct()
						.sorted()
						.map(found::get)
						.filter(Objects::nonNull)
						.toList()));
		});
		return boards;
	}

	@Override
	public Set<String> types() {
		return Set.of("Partnership");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

	/**
	 * The main board of a council's area.
	 *
	 * @param council id of the council
	 * @param board id of the board
	 */
	record Main(String council, String board) {
	}

}
