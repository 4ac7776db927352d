package org.sendgraph.opendata;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.partnership.MemberRole;
import org.sendgraph.partnership.PartnershipKind;
import org.sendgraph.terms.StatedDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Local SEND and AP partnerships with their members, in a layout of our own: they are
 * published in minutes and plans. One row is one member in one role; a file tells the
 * partnerships of each council that it names in full.
 */
@Component
@Order(14)
class PartnershipList implements Kind {

	private static final CypherFile STAGE_PARTNERSHIPS = CypherFile.of("opendata/stage-partnerships");

	private static final CypherFile STAGE_MEMBERS = CypherFile.of("opendata/stage-partnership-members");

	private static final FactTable PARTNERSHIPS = new FactTable("local-partnerships", STAGE_PARTNERSHIPS);

	private static final FactTable MEMBERS = new FactTable("local-partnership-members", STAGE_MEMBERS);

	private static final List<String> COLUMNS = List.of("partnership", "council", "member", "role", "from", "until",
			"source_title", "source_url", "published_on");

	private final Bodies bodies;

	PartnershipList(Bodies bodies) {
		this.bodies = bodies;
	}

	@Override
	public String word() {
		return "partnerships";
	}

	@Override
	public String help() {
		return "local SEND and AP partnerships with their members, in the layout that the README describes";
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
		StatedDate from = StatedCells.date(row, "from");
		String council = this.bodies.council(row, "council", from.sure());
		String code = council.split(":")[1];
		String name = row.required("partnership").replaceAll("\\s+", " ");
		String key = key(name);
		String id = "Partnership:local-" + code + "-" + key;
		Fact partnership = new Fact(PARTNERSHIPS, code, key, Map.of("id", id, "council", council),
				Map.of("name", name, "kind", PartnershipKind.LOCAL.name(), "area", council, "confidence", "MEDIUM"));
		return List.of(partnership, member(row, id, code, key, from));
	}

	private static String key(String name) {
		String key = Normalizer.normalize(name.toLowerCase(Locale.UK), Normalizer.Form.NFD)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		if (key.isEmpty()) {
			throw new RejectedCell("partnership", name, "is no name", "Give the name in letters.");
		}
		return key;
	}

	private Fact member(Cells row, String partnership, String code, String key, StatedDate from) {
		String body = this.bodies.named(row, "member");
		String role = row.word("role", MemberRole.class);
		Map<String, Object> kept = new HashMap<>(
				Map.of("role", role, "stated", from.stated(), "sure", from.sure(), "confidence", "MEDIUM"));
		row.keep(kept, "until", StatedCells.until(row, from));
		return new Fact(MEMBERS, code, String.join("|", key, body, role, from.stated()),
				Map.of("partnership", partnership, "member", body, "document", CitedDocument.of(row)), kept);
	}

}
