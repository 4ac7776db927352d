package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Independent special schools and special post-16 institutions that the Secretary of
 * State approved, with the days of approval and of revocation (Children and Families Act
 * 2014 s.41). A row gives one of the two. Some name no establishment of the register, and
 * some lie in Wales; their approvals are kept under the name that the list prints, and
 * the import names them.
 */
@Component
@Order(4)
class SectionFortyOneList implements Kind {

	private static final CypherFile STAGE_APPROVALS = CypherFile.of("opendata/stage-approvals");

	private static final FactTable APPROVALS = new FactTable("approvals", STAGE_APPROVALS,
			Map.of("name", "name", "type", "source_est_type", "start", "s41_granted", "end", "s41_revoked"));

	private static final List<String> COLUMNS = List.of("la_code", "est_no", "urn", "name", "source_est_type",
			"s41_granted", "s41_revoked");

	private final Establishments establishments;

	SectionFortyOneList(Establishments establishments) {
		this.establishments = establishments;
	}

	@Override
	public String word() {
		return "section41";
	}

	@Override
	public String help() {
		return "section41_approved*.csv, approvals under Children and Families Act 2014 s.41";
	}

	@Override
	public String publisher() {
		return "Department for Education";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		Set<String> named = new HashSet<>();
		CsvTable.read(file, COLUMNS, Reading.NOWHERE, (row) -> {
			named.add(establishment(urn(row)));
			return List.of();
		});
		Set<String> known = this.establishments.known(named);
		CsvTable.read(file, COLUMNS, reading, (row) -> facts(row, known, reading),
				(row, about) -> about.stands(APPROVALS, who(row, urn(row), name(row))));
	}

	private static List<Fact> facts(Cells row, Set<String> known, Reading reading) {
		LocalDate granted = EstablishmentFigures.day(row, "s41_granted");
		LocalDate revoked = EstablishmentFigures.day(row, "s41_revoked");
		if (granted == null && revoked == null) {
			throw new RejectedCell("s41_granted", "", "is empty, and s41_revoked too",
					"Give the day of approval or the day on which it was revoked.");
		}
		if (granted != null && revoked != null && !granted.isBefore(revoked)) {
			throw new RejectedCell("s41_revoked", String.valueOf(row.text("s41_revoked")),
					"is not after the day of approval", "Put the two days right.");
		}
		String urn = urn(row);
		String name = name(row);
		Map<String, Object> kept = new HashMap<>(Map.of("name", name, "confidence", "HIGH"));
		row.keep(kept, "urn", urn);
		row.keep(kept, "type", row.text("source_est_type"));
		row.keep(kept, "start", granted);
		row.keep(kept, "end", revoked);
		if (!known.contains(establishment(urn))) {
			reading.unplaced(name);
		}
		return List.of(new Fact(APPROVALS, "",
				who(row, urn, name) + "|" + ((granted != null) ? granted : "revoked " + revoked),
				Map.of("establishment", establishment(urn)), kept));
	}

	private static String establishment(@Nullable String urn) {
		return (urn != null) ? "Establishment:" + urn : "";
	}

	private static @Nullable String urn(Cells row) {
		return (row.text("urn") != null) ? row.urn("urn") : null;
	}

	private static String name(Cells row) {
		return row.required("name").replaceAll("\\s+", " ");
	}

	private static String who(Cells row, @Nullable String urn, String name) {
		return (urn != null) ? urn : row.text("la_code") + "/" + row.text("est_no") + " " + name.toLowerCase(Locale.UK);
	}

}
