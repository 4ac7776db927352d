package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which establishment took over from which. The register says most of it twice, from
 * either end, and often with two dates, the last day of the one and the first of the
 * other. Of an amalgamation or merger it often says no more from either end than that
 * there was one: without a row that says which of the two went on, it is rejected. Other
 * ties, such as shared sixth forms, are passed over.
 */
@Component
@Order(2)
class EstablishmentLinks implements Kind {

	private static final CypherFile STAGE_SUCCESSIONS = CypherFile.of("opendata/stage-successions");

	private static final FactTable SUCCESSIONS = new FactTable("establishment links", STAGE_SUCCESSIONS);

	private static final List<String> COLUMNS = List.of("URN", "LinkURN", "LinkType", "LinkEstablishedDate");

	@Override
	public String word() {
		return "gias-links";
	}

	@Override
	public String help() {
		return "links_edubasealldata*.csv, predecessors and successors, from Get Information About Schools";
	}

	@Override
	public String publisher() {
		return EstablishmentRegister.PUBLISHER;
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		Map<String, Map<String, Object>> said = new HashMap<>();
		CsvTable.read(file, COLUMNS, Reading.NOWHERE, (row) -> {
			add(said, row);
			return List.of();
		});
		CsvTable.read(file, COLUMNS, reading, (row) -> facts(row, said), (row, about) -> {
			about.stands(SUCCESSIONS, row.urn("URN") + "|" + row.urn("LinkURN"));
			about.stands(SUCCESSIONS, row.urn("LinkURN") + "|" + row.urn("URN"));
		});
	}

	/** The later of two dates is the first day of the successor. */
	private static void add(Map<String, Map<String, Object>> said, Cells row) {
		String key = key(row);
		if (key != null) {
			Map<String, Object> succession = said.computeIfAbsent(key,
					(pair) -> new HashMap<>(Map.of("extent", "WHOLE")));
			if (row.required("LinkType").endsWith("Split School")) {
				succession.put("extent", "PART");
			}
			LocalDate on = EstablishmentFigures.day(row, "LinkEstablishedDate");
			LocalDate other = (LocalDate) succession.get("on");
			if (on != null && (other == null || on.isAfter(other))) {
				succession.put("on", on);
			}
		}
	}

	private static List<Fact> facts(Cells row, Map<String, Map<String, Object>> said) {
		String key = isOfTwoInOne(row) ? keyOfEitherEnd(row, said.keySet()) : key(row);
		EstablishmentFigures.day(row, "LinkEstablishedDate");
		return (key == null) ? List.of()
				: List.of(new Fact(SUCCESSIONS, "", key,
						Map.of("predecessor", "Establishment:" + key.substring(0, key.indexOf('|')), "successor",
								"Establishment:" + key.substring(key.indexOf('|') + 1)),
						Objects.requireNonNull(said.get(key))));
	}

	private static boolean isOfTwoInOne(Cells row) {
		String type = row.required("LinkType");
		return type.equals("Result of Amalgamation") || type.startsWith("Merged");
	}

	/** Mostly each of the two names the other in the same words. */
	private static String keyOfEitherEnd(Cells row, Set<String> said) {
		String urn = row.urn("URN");
		String other = row.urn("LinkURN");
		List<String> directed = Stream.of(urn + "|" + other, other + "|" + urn).filter(said::contains).toList();
		if (directed.size() != 1) {
			throw new RejectedCell("LinkType", row.required("LinkType"),
					"does not say which of " + urn + " and " + other + " took over from the other, "
							+ (directed.isEmpty() ? "and no other row does" : "and other rows say both"),
					"Write Successor if " + other + " is what came of the two, Predecessor if " + urn + " is.");
		}
		return directed.getFirst();
	}

	private static @Nullable String key(Cells row) {
		String urn = row.urn("URN");
		String other = row.urn("LinkURN");
		String type = row.required("LinkType");
		if (urn.equals(other)) {
			throw new RejectedCell("LinkURN", other, "is the establishment itself", "Give the other establishment.");
		}
		return type.startsWith("Successor") ? urn + "|" + other
				: type.startsWith("Predecessor") ? other + "|" + urn : null;
	}

}
