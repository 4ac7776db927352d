package org.sendgraph.opendata;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.intervention.InspectionOutcome;
import org.sendgraph.intervention.InterventionKind;

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
		CsvTable.read(file, COLUMNS, reading, this::facts);
	}

	private List<Fact> facts(Cells row) {
		StatedDate date = StatedDate.of(row, "date");
		String council = this.bodies.council(row, "council", date.sure());
		String code = council.split(":")[1];
		InterventionKind kind = InterventionKind.valueOf(row.word("kind", InterventionKind.class));
		Map<String, Object> kept = new HashMap<>(Map.of("id", id(code, kind, date), "kind", kind.name(), "stated",
				date.stated(), "sure", date.sure(), "confidence", "MEDIUM"));
		kept.put("council", council);
		row.keep(kept, "until", date.until(row));
		String outcome = row.text("outcome");
		row.keep(kept, "outcome", outcome);
		InspectionOutcome known = (kind == InterventionKind.INSPECTION && outcome != null)
				? InspectionOutcome.of(outcome) : null;
		row.keep(kept, "outcomeKind", (known != null) ? known.name() : null);
		row.keep(kept, "actedBy", row.text("acted_by"));
		row.keep(kept, "note", row.text("note"));
		return List.of(new Fact(INTERVENTIONS, code, kind + "|" + date.stated(),
				Map.of("council", council, "document", CitedDocument.of(row)), kept));
	}

	private static String id(String code, InterventionKind kind, StatedDate date) {
		return "Intervention:" + code + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
				+ date.stated();
	}

}
