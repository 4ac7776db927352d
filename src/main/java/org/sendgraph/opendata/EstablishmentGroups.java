package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Academy trusts, and which establishment joined which when. One kind for the files of
 * groups and of their members, told apart by their columns. Federations, sponsors and
 * trusts of foundation schools do not run a school and are passed over.
 */
@Component
@Order(3)
class EstablishmentGroups implements Kind {

	private static final CypherFile STAGE_TRUSTS = CypherFile.of("opendata/stage-trusts");

	private static final CypherFile STAGE_MEMBERSHIPS = CypherFile.of("opendata/stage-memberships");

	static final FactTable TRUSTS = new FactTable("trusts", STAGE_TRUSTS,
			Map.of("name", "Group Name", "groupId", "Group ID", "companyNumber", "Companies House Number", "type",
					"Group Type", "ukprn", "UKPRN", "start", "Open date", "end", "Closed Date"));

	private static final FactTable MEMBERSHIPS = new FactTable("memberships", STAGE_MEMBERSHIPS,
			Map.of("end", "Date Left Group"));

	private static final List<String> GROUPS = List.of("Group UID", "Group Name", "Group Type", "Closed Date");

	private static final List<String> MEMBERS = List.of("URN", "Group UID", "Group Name", "Group Type");

	private static final List<String> JOINED = List.of("Joined date", "Date Joined Group");

	private static final Set<String> TRUST_TYPES = Set.of("Multi-academy trust", "Single-academy trust",
			"Secure single-academy trust");

	@Override
	public String word() {
		return "gias-groups";
	}

	@Override
	public String help() {
		return "allgroupsdata*.csv and alllinksdata*.csv, trusts and their members, from Get Information About Schools";
	}

	@Override
	public String publisher() {
		return EstablishmentRegister.PUBLISHER;
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		List<String> headers = CsvTable.headers(file);
		if (headers.contains("URN")) {
			String joined = JOINED.stream().filter(headers::contains).findFirst().orElse(JOINED.getFirst());
			List<String> columns = new ArrayList<>(MEMBERS);
			columns.add(joined);
			CsvTable.read(file, columns, reading, (row) -> membership(row, joined),
					(row, about) -> about.stands(MEMBERSHIPS, row.urn("URN") + "|" + row.required("Group UID")));
		}
		else {
			CsvTable.read(file, GROUPS, reading, EstablishmentGroups::trust,
					(row, about) -> about.stands(TRUSTS, row.required("Group UID")));
		}
	}

	private static List<Fact> trust(Cells row) {
		if (!TRUST_TYPES.contains(row.required("Group Type"))) {
			return List.of();
		}
		String uid = row.required("Group UID");
		Map<String, Object> kept = new HashMap<>(
				Map.of("name", row.required("Group Name"), "groupUid", uid, "confidence", "HIGH"));
		row.keep(kept, "groupId", row.text("Group ID"));
		row.keep(kept, "companyNumber", row.text("Companies House Number"));
		row.keep(kept, "type", row.text("Group Type"));
		row.keep(kept, "ukprn", row.text("UKPRN"));
		LocalDate incorporated = EstablishmentFigures.day(row, "Incorporated on (open date)");
		period(kept, row, (incorporated != null) ? incorporated : EstablishmentFigures.day(row, "Open date"),
				"Closed Date");
		return List.of(new Fact(TRUSTS, "", uid, Map.of("id", "Trust:" + uid), kept));
	}

	private static List<Fact> membership(Cells row, String joined) {
		if (!TRUST_TYPES.contains(row.required("Group Type"))) {
			return List.of();
		}
		String urn = row.urn("URN");
		String uid = row.required("Group UID");
		Map<String, Object> kept = new HashMap<>(Map.of("trust", "Trust:" + uid, "confidence", "HIGH"));
		LocalDate from = EstablishmentFigures.day(row, joined);
		period(kept, row, from, "Date Left Group");
		return List.of(
				new Fact(TRUSTS, "", uid, Map.of("id", "Trust:" + uid),
						Map.of("name", row.required("Group Name"), "groupUid", uid, "confidence", "MEDIUM"), true),
				new Fact(MEMBERSHIPS, "", urn + "|" + uid + "|" + ((from != null) ? from : ""),
						Map.of("establishment", "Establishment:" + urn, "trust", "Trust:" + uid), kept));
	}

	/** What ended before it began would never hold, and nobody would see it. */
	private static void period(Map<String, Object> kept, Cells row, @Nullable LocalDate first, String last) {
		LocalDate lastDay = EstablishmentFigures.day(row, last);
		if (first != null && lastDay != null && lastDay.isBefore(first)) {
			throw new RejectedCell(last, row.required(last), "is before the first day, " + first,
					"Put the two days right, or leave the one that is not known empty.");
		}
		row.keep(kept, "start", first);
		row.keep(kept, "end", (lastDay != null) ? lastDay.plusDays(1) : null);
	}

}
