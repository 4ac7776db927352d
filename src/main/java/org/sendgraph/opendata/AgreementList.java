package org.sendgraph.opendata;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sendgraph.deficit.AgreementStatus;
import org.sendgraph.deficit.DeficitProgramme;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.StatedDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Agreements about deficits, in a layout of our own: they are published as letters. A
 * file tells each council that it names in full, and what it says of an agreement stands
 * in the place of what the tables say of it.
 */
@Component
@Order(16)
class AgreementList implements Kind {

	private static final CypherFile STAGE_AGREEMENTS = CypherFile.of("opendata/stage-agreements");

	private static final FactTable AGREEMENTS = new FactTable("agreements", STAGE_AGREEMENTS);

	private static final List<String> COLUMNS = List.of("council", "programme", "agreement_year", "total", "status",
			"status_date", "stream", "measure", "note", "source_title", "source_url", "published_on");

	/** Files may lack this column, and that of conditions. */
	private static final String APPROXIMATE = "total_is_approximate";

	private final Bodies bodies;

	private final KnownThings things;

	AgreementList(Bodies bodies, KnownThings things) {
		this.bodies = bodies;
		this.things = things;
	}

	@Override
	public String word() {
		return "deficit-agreements";
	}

	@Override
	public String help() {
		return "agreements of councils about deficits, in the layout that the README describes";
	}

	@Override
	public String publisher() {
		return "Whoever published each document, as each row says";
	}

	@Override
	public String licence() {
		return "As the document says";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		CsvTable.read(file, COLUMNS, reading, this::facts);
	}

	private static boolean yes(Cells row) {
		return switch (row.required(APPROXIMATE)) {
			case "Y" -> true;
			case "N" -> false;
			default -> throw new RejectedCell(APPROXIMATE, row.required(APPROXIMATE), "is neither Y nor N",
					"Write Y or N, or leave it empty.");
		};
	}

	private List<Fact> facts(Cells row) {
		FinancialYear year = FinancialYear.in(row.required("agreement_year"));
		if (year == null) {
			throw new RejectedCell("agreement_year", row.required("agreement_year"), "is no financial year",
					"Write it as 2022-23.");
		}
		String programme = row.word("programme", DeficitProgramme.class);
		String council = this.bodies.council(row, "council", year.start());
		Map<String, Object> kept = new HashMap<>(Map.of("council", council, "programme", programme, "agreementYear",
				year.label(), "sure", year.end().minusDays(1), "confidence", "MEDIUM"));
		Long pence = row.pence("total");
		row.keep(kept, "pence", pence);
		row.keep(kept, "totalConfidence", (pence != null) ? "MEDIUM" : null);
		if (row.text("status") != null) {
			StatedDate told = StatedCells.date(row, "status_date");
			kept.put("lastStatus", row.word("status", AgreementStatus.class));
			kept.put("statusStated", told.stated());
			kept.put("statusSure", told.sure());
		}
		row.required("stream");
		kept.put("stream", this.things.named(row, "stream", "FundingStream").getFirst());
		this.things.named(row, "measure", "Measure").forEach((measure) -> kept.put("measure", measure));
		row.keep(kept, "note", row.text("note"));
		row.keep(kept, "conditions", row.text("conditions"));
		if (pence != null && row.text(APPROXIMATE) != null) {
			kept.put("totalIsApproximate", yes(row));
		}
		String code = council.split(":")[1];
		String id = "DeficitAgreement:" + code + "-" + programme.toLowerCase(Locale.ROOT).replace('_', '-');
		return List
			.of(new Fact(AGREEMENTS, code, programme, Map.of("id", id, "document", CitedDocument.of(row)), kept));
	}

}
