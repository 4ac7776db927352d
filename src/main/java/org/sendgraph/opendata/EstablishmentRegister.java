package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.opendata.Comparison.Found;
import org.sendgraph.organisation.SettingType;

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

	private static final FactTable ESTABLISHMENTS = new FactTable(TABLE, STAGE_ESTABLISHMENTS);

	private static final List<String> COLUMNS = List.of("URN", "LA (code)", "EstablishmentName",
			"TypeOfEstablishment (code)", "EstablishmentStatus (code)", "OpenDate", "CloseDate",
			"PhaseOfEducation (code)", "StatutoryLowAge", "StatutoryHighAge", "TrustSchoolFlag (code)",
			"TrustSchoolFlag (name)", "Trusts (code)", "UKPRN", "Section41Approved (name)", "SEN1 (name)",
			"TypeOfResourcedProvision (name)", "ResourcedProvisionCapacity", "SenUnitCapacity", "GOR (name)",
			"PreviousLA (code)");

	private static final List<String> PHASES = List.of("NOT_APPLICABLE", "NURSERY", "PRIMARY", "MIDDLE_DEEMED_PRIMARY",
			"SECONDARY", "MIDDLE_DEEMED_SECONDARY", "SIXTEEN_PLUS", "ALL_THROUGH");

	private static final Map<String, String> STATUSES = Map.of("1", "OPEN", "2", "CLOSED", "3", "PROPOSED_TO_CLOSE",
			"4", "PROPOSED_TO_OPEN");

	private static final Set<String> NEEDS = Set.of("SPLD", "VI", "OTH", "HI", "SLCN", "ASD", "SEMH", "MSI", "PD",
			"MLD", "SLD", "PMLD");

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
		CsvTable.read(file, COLUMNS, reading, this::facts,
				(row, about) -> about.stands(ESTABLISHMENTS, row.urn("URN")));
	}

	@Override
	public List<Fact> settle(List<Found> changed, LocalDate asAt) {
		List<Fact> facts = changed.stream().map(Found::fact).toList();
		return (facts.getFirst().table() == ESTABLISHMENTS)
				? new EstablishmentPeriods(this.councils, asAt).settle(facts, this.establishments.onRecord(changed))
				: facts;
	}

	private List<Fact> facts(Cells row) {
		String urn = row.urn("URN");
		EstablishmentTypes.Type type = type(row);
		Map<String, Object> kept = new HashMap<>();
		kept.put("name", row.required("EstablishmentName"));
		kept.put("urn", urn);
		kept.put("type", type.name());
		kept.put("status", oneOf(row, "EstablishmentStatus (code)", STATUSES));
		if (kept.get("status").equals("PROPOSED_TO_OPEN") && row.day("OpenDate") == null) {
			return List.of();
		}
		kept.put("confidence", "HIGH");
		row.keep(kept, "ukprn", row.text("UKPRN"));
		row.keep(kept, "phase", phase(row));
		row.keep(kept, "lowAge", row.number("StatutoryLowAge"));
		row.keep(kept, "highAge", row.number("StatutoryHighAge"));
		row.keep(kept, "start", row.day("OpenDate"));
		LocalDate lastDay = row.day("CloseDate");
		row.keep(kept, "end", (lastDay != null) ? lastDay.plusDays(1) : null);
		row.keep(kept, "region", applicable(row.text("GOR (name)")));
		row.keep(kept, "resourcedProvision", applicable(row.text("TypeOfResourcedProvision (name)")));
		row.keep(kept, "resourcedProvisionPlaces", row.number("ResourcedProvisionCapacity"));
		row.keep(kept, "senUnitPlaces", row.number("SenUnitCapacity"));
		row.keep(kept, "easting", row.number("Easting"));
		row.keep(kept, "northing", row.number("Northing"));
		row.keep(kept, "council", council(row, "LA (code)"));
		row.keep(kept, "previousCouncil", before(row));
		kept.put("needs", needs(row));
		boolean approved = "Approved".equals(row.text("Section41Approved (name)"));
		kept.put("section41", approved);
		row.keep(kept, "settingType", setting(type, approved));
		String trust = trust(row);
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

	private static EstablishmentTypes.Type type(Cells row) {
		String code = String.valueOf(row.code("TypeOfEstablishment (code)"));
		EstablishmentTypes.Type type = EstablishmentTypes.of(code);
		if (type == null) {
			throw new RejectedCell("TypeOfEstablishment (code)", code, "is no type of establishment that is known here",
					"If the register has a new type, it has to be added to opendata/establishment-types.csv.");
		}
		return type;
	}

	private static @Nullable String setting(EstablishmentTypes.Type type, boolean approved) {
		return (type.setting() == null) ? null : ((approved && type.setting() == SettingType.INDEPENDENT_OTHER)
				? SettingType.INDEPENDENT_S41 : type.setting())
			.name();
	}

	private static String oneOf(Cells row, String column, Map<String, String> words) {
		String word = words.get(String.valueOf(row.code(column)));
		if (word == null) {
			throw new RejectedCell(column, String.valueOf(row.text(column)), "is none of the codes of the register",
					"Use one of " + words + ".");
		}
		return word;
	}

	private static @Nullable String phase(Cells row) {
		String code = row.code("PhaseOfEducation (code)");
		if (code == null) {
			return null;
		}
		if (!code.matches("[0-7]")) {
			throw new RejectedCell("PhaseOfEducation (code)", code, "is no phase of education", "Use 0 to 7.");
		}
		return PHASES.get(Integer.parseInt(code));
	}

	private static @Nullable String applicable(@Nullable String text) {
		return (text == null || text.toLowerCase(Locale.UK).startsWith("not ap")) ? null : text;
	}

	/**
	 * Establishments in Wales, on islands and overseas have codes of no English council.
	 */
	private @Nullable String council(Cells row, String column) {
		String code = row.code(column);
		if (code == null || code.equals("0") || code.matches("[67]\\d\\d")) {
			return null;
		}
		return this.councils.named(row, column).id();
	}

	private @Nullable String before(Cells row) {
		String code = row.code("PreviousLA (code)");
		Councils.Council before = (code != null) ? this.councils.council(code) : null;
		return (before != null) ? before.id() : null;
	}

	private static List<String> needs(Cells row) {
		return IntStream.rangeClosed(1, 13)
			.mapToObj((number) -> applicable(row.text("SEN" + number + " (name)")))
			.filter((need) -> need != null)
			.map((need) -> need.split(" ")[0].toUpperCase(Locale.UK))
			.filter(NEEDS::contains)
			.distinct()
			.toList();
	}

	/**
	 * The academy trust. Foundation schools have trusts too, which do not run them.
	 */
	private static @Nullable String trust(Cells row) {
		String flag = String.valueOf(row.text("TrustSchoolFlag (name)")).toLowerCase(Locale.UK);
		return flag.contains("academy trust") ? row.code("Trusts (code)") : null;
	}

}
