package org.sendgraph.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sendgraph.graph.Checksum;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;

/**
 * What the tables write in one way and the graph keeps in another. Nothing is dropped:
 * what does not fit one property goes to the one beside it.
 */
final class Mending {

	private static final Pattern CITATION = Pattern.compile("(.*?)\\s*<(https?://[^>]+)>\\s*(.*)");

	private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");

	private Mending() {
	}

	static Map<String, Object> nationalBody(Map<String, Object> body) {
		return changed(cited(body), (values, slug) -> {
			values.put("slug", slug.substring(slug.indexOf(':') + 1));
			values.put("codes", List.of(slug.substring(slug.indexOf(':') + 1)));
		});
	}

	static Map<String, Object> localAuthority(Map<String, Object> council) {
		Map<String, Object> values = new HashMap<>(council);
		values.put("id", "LocalAuthority:" + council.get("dfeCode"));
		values.put("otherNames", names(council, "shortName", "onsName"));
		values.put("codes", List.of(String.valueOf(council.get("dfeCode")), String.valueOf(council.get("gssCode"))));
		return values;
	}

	static Map<String, Object> board(Map<String, Object> board) {
		Map<String, Object> values = new HashMap<>(board);
		values.put("id", "IntegratedCareBoard:" + board.get("odsCode"));
		values.put("otherNames", names(board));
		values.put("codes", List.of(String.valueOf(board.get("odsCode")), String.valueOf(board.get("gssCode"))));
		return values;
	}

	static Map<String, Object> duty(Map<String, Object> duty) {
		Map<String, Object> values = cited(duty);
		Matcher citation = CITATION.matcher(String.valueOf(duty.get("citation")));
		if (citation.matches()) {
			values.put("citation", (citation.group(1) + " " + citation.group(3)).strip());
		}
		values.put("otherNames", references(duty.get("instrument"), duty.get("section")));
		return values;
	}

	/** As lawyers write it and as other people do. */
	private static List<String> references(Object instrument, Object section) {
		String part = (section != null) ? " " + section : "";
		return List.of(instrument + part, instrument + part.replaceAll("\\bss?\\.", "section "));
	}

	/** A national amount that is no number of pounds is kept as a note. */
	static Map<String, Object> fundingStream(Map<String, Object> stream) {
		Map<String, Object> values = cited(stream);
		Object amount = values.remove("nationalAmount");
		if (amount != null && AMOUNT.matcher(String.valueOf(amount)).matches()) {
			values.put("nationalPence", Column.pence(String.valueOf(amount)));
		}
		else if (amount != null) {
			values.put("nationalAmountNote", amount);
		}
		return values;
	}

	static Map<String, Object> redressRoute(Map<String, Object> route) {
		Map<String, Object> values = new HashMap<>(route);
		values.put("binding", switch (String.valueOf(route.get("binding"))) {
			case "Y" -> "YES";
			case "N" -> "NO";
			case "PARTIAL" -> "PARTIAL";
			default -> throw new IllegalArgumentException("outcome_binding is none of Y, N and PARTIAL");
		});
		if (route.containsKey("legalBasis")) {
			values.put("citation", route.get("legalBasis") + " (" + route.get("citation") + ")");
		}
		return cited(values);
	}

	/** ASK means that nothing may be assumed. */
	static Map<String, Object> condition(Map<String, Object> condition) {
		Map<String, Object> values = new HashMap<>(condition);
		switch (String.valueOf(values.remove("assumed"))) {
			case "TRUE" -> values.put("assumed", true);
			case "FALSE" -> values.put("assumed", false);
			case "ASK" -> {
			}
			default -> throw new IllegalArgumentException("default is none of TRUE, FALSE and ASK");
		}
		return values;
	}

	/** A reviewer finds that nobody must or that nothing arises, and no more. */
	static Map<String, Object> reviewedGap(Map<String, Object> gap) {
		if (!Set.of("GAP", "NOT_APPLICABLE").contains(String.valueOf(gap.get("verdict")))) {
			throw new IllegalArgumentException("verdict is neither GAP nor NOT_APPLICABLE");
		}
		return withoutAny(gap, SettingType.class, PlanStatus.class);
	}

	/** ANY is kept as no setting or no plan status. */
	static Map<String, Object> withoutAny(Map<String, Object> row, Class<? extends Enum<?>> settings,
			Class<? extends Enum<?>> plans) {
		Map<String, Object> values = new HashMap<>(row);
		Map.of("settingType", settings, "planStatus", plans).forEach((property, words) -> {
			String word = String.valueOf(values.get(property));
			if (word.equals("ANY")) {
				values.remove(property);
			}
			else if (Arrays.stream(words.getEnumConstants()).noneMatch((known) -> known.name().equals(word))) {
				throw new IllegalArgumentException(
						word + " is neither ANY nor one of " + Arrays.toString(words.getEnumConstants()));
			}
		});
		return values;
	}

	/** Turns a citation into a source with a title, an address and an id of its own. */
	static Map<String, Object> cited(Map<String, Object> row) {
		return changed(row, (values, id) -> {
			String citation = String.valueOf(values.getOrDefault("citation", ""));
			if (citation.isBlank()) {
				return;
			}
			Map<String, Object> source = new HashMap<>();
			Matcher addressed = CITATION.matcher(citation);
			if (addressed.matches()) {
				source.put("title", (addressed.group(1) + " " + addressed.group(3)).strip());
				source.put("url", addressed.group(2));
				if (addressed.group(2).contains("legislation.gov.uk")) {
					source.put("licence", "OGL v3");
				}
			}
			else {
				source.put("title", citation);
			}
			// The same title at two addresses is two documents.
			String address = source.containsKey("url") ? "-" + Checksum.of(addressed.group(2)).substring(0, 8) : "";
			source.put("id", "Source:" + slug(String.valueOf(source.get("title"))) + address);
			values.put("sources", List.of(source));
		});
	}

	/** A row that names its sources by their ids. */
	static Map<String, Object> sources(Map<String, Object> row) {
		return changed(row, (values, id) -> values.computeIfPresent("sources",
				(property, ids) -> ((List<?>) ids).stream().map((source) -> Map.of("id", source)).toList()));
	}

	private static Map<String, Object> changed(Map<String, Object> row,
			BiConsumer<Map<String, Object>, String> change) {
		Map<String, Object> values = new HashMap<>(row);
		change.accept(values, String.valueOf(row.get("id")));
		return values;
	}

	private static List<String> names(Map<String, Object> row, String... properties) {
		List<String> names = new ArrayList<>();
		((List<?>) row.getOrDefault("aliases", List.of())).forEach((name) -> names.add(String.valueOf(name)));
		for (String property : properties) {
			if (row.get(property) instanceof String name && !names.contains(name)) {
				names.addFirst(name);
			}
		}
		return names;
	}

	private static String slug(String title) {
		String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return (words.length() <= 60) ? words : words.substring(0, 60) + "-" + Checksum.of(title).substring(0, 8);
	}

}
