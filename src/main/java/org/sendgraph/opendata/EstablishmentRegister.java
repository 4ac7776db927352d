package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.opendata.Comparison.Found;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The register of establishments, Get Information About Schools, in its extract of all
 * data. Columns are found by name, so the 140 columns of 2024 and the 135 of 2026 read
 * alike. Names, telephone numbers and addresses of people are never looked at. Proposed
 * establishments without an opening day are passed over.
 */
@Component
@Order(1)
class EstablishmentRegister implements Kind {

	static final String TABLE = "establishments";

	static final String PUBLISHER = "Department for Education, Get Information About Schools";

	private static final CypherFile STAGE_ESTABLISHMENTS = CypherFile.of("opendata/stage-establishments");

	/** Columns of what is kept; those of the thirteen kinds of need stand beside them. */
	private static final Map<String, String> KEPT = Map.ofEntries(Map.entry("name", "EstablishmentName"),
			Map.entry("type", "TypeOfEstablishment (code)"), Map.entry("status", "EstablishmentStatus (code)"),
			Map.entry("start", "OpenDate"), Map.entry("end", "CloseDate"),
			Map.entry("phase", "PhaseOfEducation (code)"), Map.entry("lowAge", "StatutoryLowAge"),
			Map.entry("highAge", "StatutoryHighAge"), Map.entry("trust", "Trusts (code)"), Map.entry("ukprn", "UKPRN"),
			Map.entry("section41", "Section41Approved (name)"), Map.entry("needs", "SEN1 (name)"),
			Map.entry("resourcedProvision", "TypeOfResourcedProvision (name)"),
			Map.entry("resourcedProvisionPlaces", "ResourcedProvisionCapacity"),
			Map.entry("senUnitPlaces", "SenUnitCapacity"), Map.entry("region", "GOR (name)"),
			Map.entry("easting", "Easting"), Map.entry("northing", "Northing"), Map.entry("council", "LA (code)"),
			Map.entry("previousCouncil", "PreviousLA (code)"));

	private static final List<String> COLUMNS = Stream
		.of(Stream.of("URN"), KEPT.values().stream().sorted(),
				IntStream.rangeClosed(2, 13).mapToObj((number) -> "SEN" + number + " (name)"),
				Stream.of("TrustSchoolFlag (name)", "Trusts (name)"))
		.flatMap(Function.identity())
		.toList();

	private static final FactTable ESTABLISHMENTS = new FactTable(TABLE, STAGE_ESTABLISHMENTS, KEPT);

	private static final Set<String> OUTSIDE_ENGLAND = Set.of("25", "26", "30", "37");

	private final Councils councils;

	private final Establishments establishments;

	EstablishmentRegister(Councils councils, Establishments establishments) {
		this.councils = councils;
		this.establishments = establishments;
	}

	@Override
	public String word() {
		return "gias";
	}

	@Override
	public String help() {
		return "edubasealldata*.csv, all establishments, from Get Information About Schools";
	}

	@Override
	public String publisher() {
		return PUBLISHER;
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		CsvTable.read(file, COLUMNS, reading, (row) -> facts(row, reading.asAt()),
				(row, about) -> about.stands(ESTABLISHMENTS, row.urn("URN")));
	}

	@Override
	public List<Fact> settle(List<Found> changed, LocalDate asAt) {
		List<Fact> facts = changed.stream().map(Found::fact).toList();
		return (facts.getFirst().table() == ESTABLISHMENTS)
				? new EstablishmentPeriods(this.councils, asAt).settle(facts, this.establishments.onRecord(changed))
				: facts;
	}

	private List<Fact> facts(Cells row, @Nullable LocalDate asAt) {
		String urn = row.urn("URN");
		EstablishmentWords words = new EstablishmentWords(row);
		EstablishmentFigures figures = new EstablishmentFigures(row);
		String status = words.status();
		LocalDate opened = figures.opened();
		if (status.equals("PROPOSED_TO_OPEN") && opened == null) {
			return List.of();
		}
		Map<String, Object> kept = new HashMap<>();
		kept.put("name", row.required("EstablishmentName"));
		kept.put("urn", urn);
		kept.put("type", words.type().name());
		kept.put("status", status);
		kept.put("confidence", "HIGH");
		row.keep(kept, "ukprn", figures.ukprn());
		row.keep(kept, "phase", words.phase());
		figures.ages(kept);
		row.keep(kept, "start", opened);
		LocalDate lastDay = figures.closed(status, asAt);
		row.keep(kept, "end", (lastDay != null) ? lastDay.plusDays(1) : null);
		row.keep(kept, "region", words.applicable("GOR (name)"));
		row.keep(kept, "resourcedProvision", words.resourcedProvision());
		row.keep(kept, "resourcedProvisionPlaces", figures.places("ResourcedProvisionCapacity"));
		row.keep(kept, "senUnitPlaces", figures.places("SenUnitCapacity"));
		row.keep(kept, "easting", row.number("Easting"));
		row.keep(kept, "northing", row.number("Northing"));
		row.keep(kept, "council", council(row, opened));
		row.keep(kept, "previousCouncil", before(row));
		kept.put("needs", words.needs());
		kept.put("section41", words.isApproved());
		row.keep(kept, "settingType", words.setting());
		String trust = words.trust();
		List<Fact> facts = new ArrayList<>();
		if (trust != null) {
			kept.put("trust", "Trust:" + trust);
			facts.add(new Fact(EstablishmentGroups.TRUSTS, "", trust, Map.of("id", "Trust:" + trust),
					Map.of("name", row.required("Trusts (name)"), "groupUid", trust, "confidence", "MEDIUM"), true));
		}
		facts.add(new Fact(ESTABLISHMENTS, "", urn, values(urn, kept), kept));
		return facts;
	}

	/**
	 * Once an establishment without an opening day got a period that ended before all
	 * others. Saying here that the day is not known makes the next file replace it.
	 */
	private static Map<String, Object> values(String urn, Map<String, Object> kept) {
		Map<String, Object> values = new HashMap<>(Map.of("id", "Establishment:" + urn));
		if (!kept.containsKey("start")) {
			values.put("start", "not known");
		}
		return values;
	}

	/**
	 * Establishments in Wales, on islands and overseas have codes of no English council.
	 * One that was abolished later has successors; one that was abolished before cannot
	 * have had the establishment in its area.
	 */
	private @Nullable String council(Cells row, @Nullable LocalDate opened) {
		String code = row.code("LA (code)");
		if (code == null && !OUTSIDE_ENGLAND.contains(String.valueOf(row.code("TypeOfEstablishment (code)")))) {
			throw new RejectedCell("LA (code)", "", "is empty, though the establishment is in England",
					"Give the three-digit code of the Department for Education.");
		}
		if (code == null || code.equals("0") || code.matches("[67]\\d\\d")) {
			return null;
		}
		Councils.Council council = this.councils.named(row, "LA (code)");
		if (opened != null && council.end() != null && !opened.isBefore(council.end())) {
			throw new RejectedCell("LA (code)", code,
					"is the code of a council that was abolished on " + council.end()
							+ ", and the establishment opened on " + opened,
					"Give the council in whose area it opened, or put OpenDate right.");
		}
		return council.id();
	}

	private @Nullable String before(Cells row) {
		String code = row.code("PreviousLA (code)");
		Councils.Council before = (code != null) ? this.councils.council(code) : null;
		return (before != null) ? before.id() : null;
	}

}
