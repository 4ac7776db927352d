package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.standard.StandardStanding;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Standards of a draft that was published, in a layout of our own. What is law stands in
 * the tables of reference data, so no file can say that a draft is.
 */
@Component
@Order(15)
class StandardDraft implements Kind {

	private static final CypherFile STAGE_STANDARDS = CypherFile.of("opendata/stage-standards");

	private static final String TABLE = "published-standards";

	private static final FactTable STANDARDS = new FactTable(TABLE, STAGE_STANDARDS);

	private static final List<String> COLUMNS = List.of("id", "name", "what_good_looks_like", "provisions",
			"responsible", "age_from", "age_to", "standing", "duty", "measure", "valid_from", "valid_to",
			"source_title", "source_url", "published_on");

	/** Files may lack this column. */
	private static final String STREAMS = "funding_streams";

	private static final int OLDEST = 25;

	private final KnownThings things;

	StandardDraft(KnownThings things) {
		this.things = things;
	}

	@Override
	public String word() {
		return "standards";
	}

	@Override
	public String help() {
		return "standards of a published draft, in the layout that the README describes";
	}

	@Override
	public String publisher() {
		return "Whoever published the draft, as each row says";
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
		String key = row.required("id");
		String id = "Standard:" + key;
		if (!key.matches("[a-z0-9][a-z0-9-]{1,59}") || this.things.isTold(id, TABLE)) {
			throw new RejectedCell("id", key, "is no id, or that of a standard of the reference tables",
					"Use small letters, digits and -, and an id that no other standard has.");
		}
		Map<String, Object> kept = new HashMap<>(Map.of("name", row.required("name"), "good",
				row.required("what_good_looks_like"), "standing", standing(row), "ageFrom", age(row, "age_from"),
				"ageTo", age(row, "age_to"), "needsArrangement", false, "confidence", "MEDIUM", "basis", "TEXT_SEEN"));
		if ((long) kept.get("ageFrom") > (long) kept.get("ageTo")) {
			throw new RejectedCell("age_from", String.valueOf(kept.get("ageFrom")), "is above age_to",
					"Put the two right.");
		}
		kept.put("provisions", this.things.named(row, "provisions", "Provision"));
		row.required("duty");
		kept.put("duty", this.things.named(row, "duty", "Duty").getFirst());
		this.things.named(row, "measure", "Measure").forEach((measure) -> kept.put("measure", measure));
		row.keep(kept, "responsible",
				(row.text("responsible") != null) ? List.of(row.word("responsible", BodyType.class)) : null);
		if (row.text(STREAMS) != null) {
			kept.put("streams", this.things.named(row, STREAMS, "FundingStream"));
		}
		keepPeriod(row, kept);
		return List.of(new Fact(STANDARDS, "", key, Map.of("id", id, "document", CitedDocument.of(row)), kept));
	}

	private static void keepPeriod(Cells row, Map<String, Object> kept) {
		LocalDate start = row.day("valid_from");
		LocalDate end = row.day("valid_to");
		if (start == null) {
			throw new RejectedCell("valid_from", "", "is empty", "Give the day from which the draft was out.");
		}
		if (end != null && end.isBefore(start)) {
			throw new RejectedCell("valid_to", end.toString(), "is before valid_from",
					"Give the last day that it stood, or leave the cell empty.");
		}
		kept.put("start", start);
		row.keep(kept, "end", (end != null) ? end.plusDays(1) : null);
	}

	private static String standing(Cells row) {
		String word = row.word("standing", StandardStanding.class);
		if (word.equals(StandardStanding.LAW.name()) || word.equals(StandardStanding.SUPERSEDED.name())) {
			throw new RejectedCell("standing", word, "is not for an import to say",
					"Give DRAFT, PROPOSED or ANNOUNCED: law stands in the reference tables, and valid_to says until when a draft stood.");
		}
		return word;
	}

	private static long age(Cells row, String column) {
		Long age = row.number(column);
		if (age == null || age < 0 || age > OLDEST) {
			throw new RejectedCell(column, String.valueOf(row.text(column)), "is no age that the rules know",
					"Give 0 to " + OLDEST + ".");
		}
		return age;
	}

}
