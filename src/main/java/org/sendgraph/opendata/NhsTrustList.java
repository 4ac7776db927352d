package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.opendata.Comparison.Found;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * NHS trusts with the integrated care board in whose area each is: an object in JSON that
 * has one object for each trust, under its code.
 */
@Component
@Order(9)
class NhsTrustList implements Kind {

	private static final CypherFile STAGE_NHS_PROVIDERS = CypherFile.of("opendata/stage-nhs-providers");

	private static final FactTable NHS_PROVIDERS = new FactTable("nhs-providers", STAGE_NHS_PROVIDERS);

	private static final List<String> FIELDS = List.of("nhs_code", "trust_name", "sector", "region", "icb_code");

	private final Boards boards;

	private final Establishments bodies;

	private final JsonMapper json = new JsonMapper();

	NhsTrustList(Boards boards, Establishments bodies) {
		this.boards = boards;
		this.bodies = bodies;
	}

	@Override
	public String word() {
		return "nhs-trusts";
	}

	@Override
	public String help() {
		return "JSON list of NHS trusts with their integrated care boards, from the NHS Organisation Data Service";
	}

	@Override
	public String publisher() {
		return "NHS England";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		try (InputStream bytes = file.open(); JsonParser list = this.json.createParser(bytes)) {
			if (list.nextToken() != JsonToken.START_OBJECT) {
				throw another(file);
			}
			while (list.nextToken() == JsonToken.PROPERTY_NAME) {
				long line = list.currentTokenLocation().getLineNr();
				if (list.nextToken() != JsonToken.START_OBJECT) {
					throw another(file);
				}
				Map<String, String> trust = trust(list);
				if (FIELDS.stream().noneMatch(trust::containsKey)) {
					throw another(file);
				}
				reading.row(new Cells(line, trust::get), this::facts,
						(row, about) -> about.stands(NHS_PROVIDERS, row.required("nhs_code")));
			}
		}
		catch (JacksonException ex) {
			throw new NotThatFile(file.path() + " is not JSON, or is cut off" + line(ex) + ". Download it again.");
		}
	}

	private static Map<String, String> trust(JsonParser list) {
		Map<String, String> trust = new HashMap<>();
		while (list.nextToken() == JsonToken.PROPERTY_NAME) {
			String field = list.currentName();
			if (list.nextToken() == JsonToken.VALUE_STRING) {
				trust.put(field, list.getString());
			}
			else {
				list.skipChildren();
			}
		}
		return trust;
	}

	private static String line(JacksonException ex) {
		return (ex.getLocation() != null) ? ", in line " + ex.getLocation().getLineNr() : "";
	}

	private static NotThatFile another(PublishedFile file) {
		return new NotThatFile(file.path() + " is JSON, but not the list of NHS trusts: it should be an object with an "
				+ "object for each trust, that has " + String.join(", ", FIELDS) + ".");
	}

	private List<Fact> facts(Cells row) {
		String code = row.required("nhs_code");
		if (!code.matches("[A-Z][A-Z0-9]{2,4}")) {
			throw new RejectedCell("nhs_code", code, "is no code of the NHS Organisation Data Service",
					"Give the code of the trust, such as RVN.");
		}
		String id = "NhsProvider:" + code;
		return List.of(new Fact(NHS_PROVIDERS, "", code, Map.of("id", id),
				Map.of("name", row.required("trust_name"), "odsCode", code, "sector", row.required("sector"), "region",
						row.required("region"), "board", this.boards.named(row, "icb_code"), "confidence", "MEDIUM")));
	}

	/**
	 * Where a later list shows another board, it counts from the day that the list shows.
	 */
	@Override
	public List<Fact> settle(List<Found> changed, LocalDate asAt) {
		Map<String, List<Map<String, Object>>> before = this.bodies.onRecord(changed);
		return changed.stream()
			.map(Found::fact)
			.flatMap((fact) -> periods(fact, before.getOrDefault(fact.line(), List.of()), asAt).stream())
			.toList();
	}

	private static List<Fact> periods(Fact fact, List<Map<String, Object>> before, LocalDate asAt) {
		List<Map<String, Object>> periods = new ArrayList<>();
		for (Map<String, Object> one : before) {
			Map<String, Object> kept = new HashMap<>(fact.properties());
			one.forEach((property, value) -> {
				if (List.of("board", "start", "end").contains(property)) {
					kept.put(property, value);
				}
			});
			periods.add(kept);
		}
		Object board = fact.properties().get("board");
		if (periods.isEmpty() || !periods.getLast().get("board").equals(board)) {
			Map<String, Object> now = new HashMap<>(fact.properties());
			if (!periods.isEmpty()) {
				periods.getLast().put("end", asAt);
				now.put("start", asAt);
			}
			periods.add(now);
		}
		return periods.stream().map(fact::with).toList();
	}

}
