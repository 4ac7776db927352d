package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which establishment took over from which. The register says most of it twice, from
 * either end, and often with two dates, the last day of the one and the first of the
 * other. Ties that do not say who came first, such as shared sixth forms, are passed
 * over.
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
		CsvTable.read(file, COLUMNS, reading, (row) -> facts(row, said));
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
			LocalDate on = row.day("LinkEstablishedDate");
			LocalDate other = (LocalDate) succession.get("on");
			if (on != null && (other == null || on.isAfter(other))) {
				succession.put("on", on);
			}
		}
	}

	private static List<Fact> facts(Cells row, Map<String, Map<String, Object>> said) {
		String key = key(row);
		row.day("LinkEstablishedDate");
		return (key == null) ? List.of()
				: List.of(new Fact(SUCCESSIONS, "", key,
						Map.of("predecessor", "Establishment:" + key.substring(0, key.indexOf('|')), "successor",
								"Establishment:" + key.substring(key.indexOf('|') + 1)),
						Objects.requireNonNull(said.get(key))));
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
