package org.sendgraph.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Lists of schools and colleges that could be named.
 */
@Repository
class TailoredLists {

	private static final CypherFile LIST = CypherFile.of("placement/list-tailored");

	private static final CypherFile COUNCILS_AROUND = CypherFile.of("placement/list-councils-around");

	private static final String PILOT = "Duty:ip23-tailored-list";

	private static final String REQUEST = "Duty:cfa-s38-draft-and-preference";

	private static final List<String> RIGHTS = List.of(REQUEST, "Duty:cfa-s39-name-requested-setting");

	private final Graph graph;

	private final Dates dates;

	private final Duties duties;

	TailoredLists(Graph graph, Dates dates, Duties duties) {
		this.graph = graph;
		this.dates = dates;
		this.duties = duties;
	}

	TailoredListConnection list(TailoredListInput input, Paging paging, @Nullable AsOf asked) {
		String list = "tailored list " + input;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(input, cursor, paging.size() + 1));
		parameters.put("councils", input.isAround() ? around(parameters) : input.councils());
		Page found = this.graph.readOne(LIST, parameters, Page.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		for (String code : input.councils()) {
			if (found.councils().stream().noneMatch((council) -> council.code().equals(code))) {
				throw new BadInput("input.councils", BadInput.quoted(code) + " is the code of no council.",
						"DfE or GSS codes of councils");
			}
		}
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		if (!input.isAround()) {
			found.councils().forEach((council) -> council.required(snapshot));
		}
		if (input.nearUrn() != null && !found.origin()) {
			throw new BadInput("input.nearUrn",
					BadInput.quoted(input.nearUrn()) + " is no establishment whose coordinates are on record.",
					"the number of one whose row in the register has them (import gias)");
		}
		boolean hasRight = !holding(List.of(REQUEST), snapshot).isEmpty();
		return new TailoredListConnection(
				Connection.forwards(found.found(), FoundSetting::rank, paging, list, snapshot, found::total)
					.map((one) -> one.as(input, snapshot, hasRight)),
				holding(List.of(PILOT), snapshot).stream().findFirst().orElse(null), holding(RIGHTS, snapshot),
				found.councils().stream().filter((council) -> !council.registered()).map(Council::absent).toList());
	}

	private List<String> around(Map<String, Object> parameters) {
		return this.graph
			.read(COUNCILS_AROUND, Map.of("near", parameters.get("near"), "radius", parameters.get("radius"), "knownAt",
					parameters.get("knownAt")), Around.class)
			.stream()
			.map(Around::code)
			.toList();
	}

	private List<Duty> holding(List<String> ids, Snapshot snapshot) {
		return this.duties.of(ids, snapshot).stream().filter((duty) -> snapshot.holds(duty.inForce())).toList();
	}

	private static Map<String, @Nullable Object> parameters(TailoredListInput input, @Nullable Cursor cursor,
			int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("need", input.need().name());
		parameters.put("age", input.age());
		parameters.put("phase", (input.phase() != null) ? input.phase().name() : null);
		parameters.put("independent", input.includeIndependent());
		parameters.put("near", input.nearUrn());
		parameters.put("radius", input.radiusMetres());
		parameters.put("placed", input.isAround());
		parameters.put("after", (cursor != null) ? cursor.key().getFirst() : "");
		parameters.put("limit", limit);
		return parameters;
	}

	/**
	 * A page of a list.
	 *
	 * @param head last journal entry seen
	 * @param councils the councils in whose areas to look, by their codes
	 * @param origin whether there is a place to measure from
	 * @param total how many fit in all
	 * @param found the page, and one more when others follow
	 */
	record Page(Head head, List<Council> councils, boolean origin, int total, List<FoundSetting> found) {
	}

	/**
	 * A council in whose area to look.
	 *
	 * @param code the code that was given
	 * @param id its id
	 * @param name its name
	 * @param existing whether there was this council on the day
	 * @param registered whether any establishment of its area is on record for the day
	 */
	record Council(String code, String id, String name, boolean existing, boolean registered) {

		/** Whoever asks for the area of a council by its code means one of the day. */
		void required(Snapshot snapshot) {
			if (!this.existing) {
				throw new BadInput("input.councils", this.name + " did not exist on " + snapshot.validOn() + ".",
						"councils of that day, or another validOn");
			}
		}

		String absent() {
			return "No school or college in the area of " + this.name + " is on record for this day: the command "
					+ "\"import gias\" adds them.";
		}

	}

	/**
	 * A council with a school or college near enough.
	 *
	 * @param code its code
	 */
	record Around(String code) {
	}

}
