package org.sendgraph.opendata;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.intervention.InspectionOutcome;
import org.sendgraph.intervention.InterventionKind;
import org.sendgraph.terms.StatedDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Inspections, notices, directions and the like, in a layout of our own: they are
 * published as letters and reports. A file tells each council that it names in full.
 */
@Component
@Order(13)
class InterventionList implements Kind {

	private static final CypherFile STAGE_INTERVENTIONS = CypherFile.of("opendata/stage-interventions");

	private static final FactTable INTERVENTIONS = new FactTable("interventions", STAGE_INTERVENTIONS);

	private static final List<String> COLUMNS = List.of("council", "kind", "date", "until", "outcome", "acted_by",
			"note", "source_title", "source_url", "published_on");

	private final Bodies bodies;

	InterventionList(Bodies bodies) {
		this.bodies = bodies;
	}

	@Override
	public String word() {
		return "interventions";
	}

	@Override
	public String help() {
		return "inspections, notices, directions and commissioners, in the layout that the README describes";
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
		CsvTable.read(file, COLUMNS, reading, (row) -> facts(row, reading));
	}

	private List<Fact> facts(Cells row, Reading reading) {
		StatedDate date = StatedCells.date(row, "date");
		String council = this.bodies.council(row, "council", date.sure());
		String code = council.split(":")[1];
		InterventionKind kind = kind(row);
		Map<String, Object> kept = new HashMap<>(Map.of("id", id(code, kind, date), "kind", kind.name(), "stated",
				date.stated(), "sure", date.sure(), "confidence", "MEDIUM"));
		kept.put("council", council);
		row.keep(kept, "until", StatedCells.until(row, date));
		String outcome = row.text("outcome");
		row.keep(kept, "outcome", outcome);
		InspectionOutcome known = (kind == InterventionKind.INSPECTION && outcome != null)
				? InspectionOutcome.of(outcome) : null;
		row.keep(kept, "outcomeKind", (known != null) ? known.name() : null);
		if (kind == InterventionKind.INSPECTION && outcome != null && known == null) {
			reading.warn(new Rejection(row.line(), "outcome", outcome,
					"is kept as it is stated, and is none of the outcomes that are known",
					"Where it is one of them, write " + InspectionOutcome.known() + "."));
		}
		row.keep(kept, "actedBy", row.text("acted_by"));
		row.keep(kept, "note", row.text("note"));
		return List.of(new Fact(INTERVENTIONS, code, kind + "|" + date.stated(),
				Map.of("council", council, "document", CitedDocument.of(row)), kept));
	}

	/**
	 * An agreement has a list of its own, which is read in its place: two would be one
	 * told twice.
	 */
	private static InterventionKind kind(Cells row) {
		InterventionKind kind = InterventionKind.valueOf(row.word("kind", InterventionKind.class));
		if (kind.isAgreement()) {
			throw new RejectedCell("kind", kind.name(), "is an agreement about a deficit",
					"Import it with deficit-agreements, whose layout the README describes.");
		}
		return kind;
	}

	private static String id(String code, InterventionKind kind, StatedDate date) {
		return "Intervention:" + code + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
				+ date.stated();
	}

}
