package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The register calls a school approved under section 41 of the Children and Families Act
 * 2014 without a date, and most schools are older than that section.
 */
final class SectionFortyOne {

	static final String APPROVED = "section41";

	static final String SETTING = "settingType";

	private static final LocalDate IN_FORCE = LocalDate.of(2014, 9, 1);

	private SectionFortyOne() {
	}

	/**
	 * Takes approval from the time before the section came into force.
	 * @param decisive what decides who answers for an establishment, by the first day on
	 * which it is so
	 */
	static void approveNobodyBefore(TreeMap<LocalDate, Map<String, Object>> decisive) {
		if (!Boolean.TRUE.equals(decisive.firstEntry().getValue().get(APPROVED))) {
			return;
		}
		decisive.putIfAbsent(IN_FORCE, decisive.floorEntry(IN_FORCE).getValue());
		decisive.headMap(IN_FORCE).replaceAll((from, then) -> {
			Map<String, Object> before = new HashMap<>(then);
			before.put(APPROVED, false);
			before.replace(SETTING, "INDEPENDENT_S41", "INDEPENDENT_OTHER");
			return before;
		});
	}

}
