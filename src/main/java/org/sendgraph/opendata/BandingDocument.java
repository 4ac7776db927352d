package org.sendgraph.opendata;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.tariff.BandStanding;
import org.sendgraph.tariff.TariffElement;
import org.sendgraph.tariff.TariffUnit;
import org.sendgraph.terms.FinancialYear;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A council's published bands and their prices, typed into a layout of our own: councils
 * publish them as documents for people, each in its own way. One row is one price; rows
 * of the same band and year describe it alike. Each council and year is told in full.
 */
@Component
@Order(11)
class BandingDocument implements Kind {

	private static final CypherFile STAGE_BANDS = CypherFile.of("opendata/stage-bands");

	private static final CypherFile STAGE_TARIFFS = CypherFile.of("opendata/stage-tariffs");

	private static final FactTable BANDS = new FactTable("bands", STAGE_BANDS);

	private static final FactTable TARIFFS = new FactTable("tariffs", STAGE_TARIFFS);

	private static final List<String> COLUMNS = List.of("council", "band_code", "band_name", "covers", "needs",
			"provisions", "setting_types", "age_from", "age_to", "plan_status", "element", "amount", "unit",
			"financial_year", "rule", "source_title", "source_url", "published_on");

	/** Stands where the code of a council would, for a proposal for the whole country. */
	private static final String DEPARTMENT = "DFE";

	private static final int OLDEST = 25;

	private final Councils councils;

	BandingDocument(Councils councils) {
		this.councils = councils;
	}

	@Override
	public String word() {
		return "bands";
	}

	@Override
	public String help() {
		return "bands and tariffs of a council's banding document, in the layout that the README describes";
	}

	@Override
	public String publisher() {
		return "Councils, each as its row says";
	}

	@Override
	public String licence() {
		return "As the document says";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		CsvTable.read(file, COLUMNS, reading, this::facts);
	}

	private List<Fact> facts(Cells row) {
		FinancialYear year = year(row);
		boolean national = row.required("council").equals(DEPARTMENT);
		String council = national ? DEPARTMENT : this.councils.byEitherCode(row, "council", year).dfeCode();
		String code = row.required("band_code");
		if (!code.matches("[A-Za-z0-9][A-Za-z0-9 .+/_-]{0,29}")) {
			throw new RejectedCell("band_code", code, "is no short code",
					"Use letters, digits, spaces and . + / _ - only, 30 characters at most.");
		}
		Map<String, Object> both = new HashMap<>();
		both.put("holder", national ? "NationalBody:org-dfe" : "LocalAuthority:" + council);
		both.put("standing", (national ? BandStanding.NATIONAL_PROPOSAL : BandStanding.COUNCIL_POLICY).name());
		both.put("financialYear", year.label());
		both.put("start", year.start());
		both.put("end", year.end());
		both.put("confidence", "MEDIUM");
		String band = "Band:" + council + "-" + code;
		String scope = council + " " + year.label();
		return List.of(new Fact(BANDS, scope, code, Map.of("holder", both.get("holder")), band(row, band, code, both)),
				tariff(row, band, scope, code, both));
	}

	private static FinancialYear year(Cells row) {
		String text = row.required("financial_year");
		FinancialYear year = text.matches("20\\d\\d[-/]\\d\\d") ? FinancialYear.in(text) : null;
		if (year == null) {
			throw new RejectedCell("financial_year", text, "is no financial year", "Write it as 2025-26.");
		}
		return year;
	}

	private static Map<String, Object> band(Cells row, String id, String code, Map<String, Object> both) {
		Map<String, Object> band = new HashMap<>(both);
		band.put("id", id);
		band.put("code", code);
		band.put("name", row.required("band_name"));
		row.keep(band, "covers", row.text("covers"));
		band.put("needs", words(row, "needs", SenNeed.class));
		band.put("provisions", provisions(row));
		return band;
	}

	private static List<String> provisions(Cells row) {
		return split(row.text("provisions")).stream()
			.map((key) -> key.startsWith("Provision:") ? key : "Provision:" + key)
			.toList();
	}

	private static Fact tariff(Cells row, String band, String scope, String code, Map<String, Object> both) {
		Map<String, Object> tariff = new HashMap<>(both);
		String element = word(row, "element", TariffElement.class);
		String unit = word(row, "unit", TariffUnit.class);
		List<String> settings = words(row, "setting_types", SettingType.class);
		String plan = (row.text("plan_status") != null) ? word(row, "plan_status", PlanStatus.class) : null;
		long from = age(row, "age_from", 0);
		long to = age(row, "age_to", OLDEST);
		if (from > to) {
			throw new RejectedCell("age_from", String.valueOf(from), "is above age_to, " + to, "Put the two right.");
		}
		String key = String.join("|", code, element, unit, String.join("+", settings), from + "-" + to,
				(plan != null) ? plan : "ANY");
		tariff.put("id", "Tariff:" + scope.replace(' ', '-') + "-" + key);
		tariff.put("band", band);
		tariff.put("element", element);
		tariff.put("unit", unit);
		tariff.put("pence", amount(row));
		tariff.put("settingTypes", settings);
		tariff.put("ageFrom", from);
		tariff.put("ageTo", to);
		row.keep(tariff, "planStatus", plan);
		row.keep(tariff, "rule", row.text("rule"));
		tariff.put("documentTitle", row.required("source_title"));
		row.keep(tariff, "documentUrl", address(row));
		row.keep(tariff, "documentPublishedOn", row.day("published_on"));
		return new Fact(TARIFFS, scope, key, Map.of(), tariff);
	}

	private static long amount(Cells row) {
		String text = row.required("amount");
		Long pence = row.pence("amount");
		if (pence == null || pence < 0) {
			throw new RejectedCell("amount", text, "is no price", "Give pounds, such as 4500 or 4500.50.");
		}
		return pence;
	}

	private static long age(Cells row, String column, long otherwise) {
		Long age = row.number(column);
		if (age != null && (age < 0 || age > OLDEST)) {
			throw new RejectedCell(column, String.valueOf(age), "is no age that the rules know",
					"Give 0 to " + OLDEST + ", or leave the cell empty.");
		}
		return (age != null) ? age : otherwise;
	}

	private static @Nullable String address(Cells row) {
		String url = row.text("source_url");
		if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
			throw new RejectedCell("source_url", url, "is no web address", "Begin it with https://.");
		}
		return url;
	}

	private static List<String> words(Cells row, String column, Class<? extends Enum<?>> known) {
		return split(row.text(column)).stream().map((text) -> word(column, text, known)).distinct().sorted().toList();
	}

	private static String word(Cells row, String column, Class<? extends Enum<?>> known) {
		return word(column, row.required(column), known);
	}

	private static String word(String column, String text, Class<? extends Enum<?>> known) {
		String word = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
		if (Arrays.stream(known.getEnumConstants()).noneMatch((one) -> one.name().equals(word))) {
			throw new RejectedCell(column, text, "is none of the words for it",
					"Give one of " + Arrays.toString(known.getEnumConstants()) + ".");
		}
		return word;
	}

	private static List<String> split(@Nullable String cell) {
		return (cell != null) ? List.of(cell.split("\\s*;\\s*")) : List.of();
	}

}
