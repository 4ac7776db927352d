package org.sendgraph.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Entries;
import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.OrganisationRef;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

import static java.util.Map.entry;

/**
 * What is missing, does not add up or looks odd.
 */
@Repository
public class Findings {

	private static final CypherFile WITHOUT_SOURCE = CypherFile.of("finding/find-budgets-without-source");

	private static final CypherFile OVERSPENT = CypherFile.of("finding/find-budgets-overspent");

	private static final CypherFile PARTS = CypherFile.of("finding/find-parts-that-differ");

	private static final CypherFile SHARES = CypherFile.of("finding/find-shares-not-whole");

	private static final CypherFile WITHOUT_BUDGET = CypherFile.of("finding/find-duties-without-budget");

	private static final CypherFile WITHOUT_ORIGIN = CypherFile.of("finding/find-streams-without-origin");

	private static final CypherFile TO_CLOSED = CypherFile.of("finding/find-payments-to-closed");

	private static final CypherFile OUTLIERS = CypherFile.of("finding/find-outliers");

	private static final CypherFile STALE = CypherFile.of("finding/find-stale-sources");

	private static final CypherFile LAPSED = CypherFile.of("finding/find-arrangements-lapsed");

	private static final CypherFile LAPSING = CypherFile.of("finding/find-arrangements-lapsing");

	private static final CypherFile CONTRADICTING = CypherFile.of("finding/find-arrangements-that-contradict");

	private static final CypherFile ONE_SIDED = CypherFile.of("finding/find-arrangements-one-sided");

	private static final CypherFile PARTY_GONE = CypherFile.of("finding/find-arrangements-with-gone-parties");

	private static final CypherFile WITHDRAWN = CypherFile.of("finding/find-withdrawn-sources");

	private static final Map<FindingKind, CypherFile> STATEMENTS = new EnumMap<>(Map.ofEntries(
			entry(FindingKind.BUDGET_WITHOUT_SOURCE, WITHOUT_SOURCE), entry(FindingKind.BUDGET_OVERSPENT, OVERSPENT),
			entry(FindingKind.PARTS_DIFFER, PARTS), entry(FindingKind.SHARES_NOT_WHOLE, SHARES),
			entry(FindingKind.DUTY_WITHOUT_BUDGET, WITHOUT_BUDGET),
			entry(FindingKind.STREAM_WITHOUT_ORIGIN, WITHOUT_ORIGIN), entry(FindingKind.PAYMENT_TO_CLOSED, TO_CLOSED),
			entry(FindingKind.OUTLIER, OUTLIERS), entry(FindingKind.STALE_SOURCE, STALE),
			entry(FindingKind.ARRANGEMENT_LAPSED, LAPSED), entry(FindingKind.ARRANGEMENT_LAPSING, LAPSING),
			entry(FindingKind.ARRANGEMENTS_CONTRADICT, CONTRADICTING),
			entry(FindingKind.ARRANGEMENT_ONE_SIDED, ONE_SIDED), entry(FindingKind.ARRANGEMENT_PARTY_GONE, PARTY_GONE),
			entry(FindingKind.SOURCE_WITHDRAWN, WITHDRAWN)));

	/** Kinds that say something of all of England, and nothing of one place. */
	private static final Set<FindingKind> NOT_OF_A_PLACE = Set.of(FindingKind.STREAM_WITHOUT_ORIGIN,
			FindingKind.STALE_SOURCE);

	private static final int MOST = 1_000;

	private static final List<Map<String, Object>> CYCLES = cycles();

	private final Graph graph;

	private final Entries entries;

	private final Organisations organisations;

	private final Arrivals arrivals;

	Findings(Graph graph, Entries entries, Organisations organisations, Arrivals arrivals) {
		this.graph = graph;
		this.entries = entries;
		this.arrivals = arrivals;
		this.organisations = organisations;
	}

	Connection<Finding> list(@Nullable PlaceInput place, @Nullable List<FindingKind> kinds,
			@Nullable FinancialYear financialYear, Paging paging, @Nullable AsOf asked) {
		this.arrivals.await();
		Snapshot snapshot = this.entries.snapshot(Cursor.asOf(paging.after(), paging.before(), asked));
		FinancialYear year = (financialYear != null) ? financialYear : FinancialYear.of(snapshot.validOn());
		return Connection.of(all(place, kinds, year, snapshot), Finding::key, paging,
				"findings " + place + kinds + year, snapshot);
	}

	/**
	 * Gives all findings of a place in the year of the day.
	 * @param place the place
	 * @param snapshot the day, and what is known
	 * @return findings by kind
	 */
	public List<Finding> all(PlaceInput place, Snapshot snapshot) {
		this.arrivals.await();
		return all(place, null, FinancialYear.of(snapshot.validOn()), snapshot);
	}

	private List<Finding> all(@Nullable PlaceInput place, @Nullable List<FindingKind> kinds, FinancialYear year,
			Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("bodies", (place != null) ? bodies(place, year, snapshot) : null);
		parameters.put("year", year.label());
		parameters.put("start", year.start());
		parameters.put("end", year.end());
		parameters.put("validOn", snapshot.validOn());
		parameters.put("knownAt", snapshot.knownAt());
		parameters.put("cycles", CYCLES);
		parameters.put("most", MOST);
		List<Finding> findings = new ArrayList<>();
		for (FindingKind kind : new LinkedHashSet<>((kinds != null) ? kinds : List.of(FindingKind.values()))) {
			if (place == null || !NOT_OF_A_PLACE.contains(kind)) {
				this.graph.read(STATEMENTS.get(kind), parameters, Found.class)
					.forEach((found) -> findings.add(found.as(kind, snapshot)));
			}
		}
		return findings;
	}

	Map<Finding, Organisation> bodiesOf(List<Finding> findings) {
		Map<Finding, Organisation> bodies = new HashMap<>();
		AsAt.bySnapshot(findings).forEach((snapshot, group) -> {
			List<String> ids = group.stream().map(Finding::bodyId).filter(Objects::nonNull).distinct().toList();
			Map<String, Organisation> found = this.organisations.byIds(ids, snapshot);
			group.stream()
				.filter((finding) -> found.containsKey(String.valueOf(finding.bodyId())))
				.forEach((finding) -> bodies.put(finding, found.get(String.valueOf(finding.bodyId()))));
		});
		return bodies;
	}

	private List<String> bodies(PlaceInput place, FinancialYear year, Snapshot snapshot) {
		List<String> bodies = new ArrayList<>();
		bodies.add(council("place.residentAuthority", place.residentAuthority(), year, snapshot));
		if (place.maintainingAuthority() != null) {
			bodies.add(council("place.maintainingAuthority", place.maintainingAuthority(), year, snapshot));
		}
		if (place.registeredIcb() != null) {
			String code = place.registeredIcb();
			bodies.add(found("place.registeredIcb", code, new OrganisationRef(null, null, code, code, null, null, null),
					"ODS or GSS code of an integrated care board", IntegratedCareBoard.class, year, snapshot));
		}
		return bodies;
	}

	private String council(String path, String code, FinancialYear year, Snapshot snapshot) {
		return found(path, code, new OrganisationRef(null, code, code, null, null, null, null),
				"DfE or GSS code of a council", LocalAuthority.class, year, snapshot);
	}

	private String found(String path, String code, OrganisationRef by, String accepted,
			Class<? extends Organisation> kind, FinancialYear year, Snapshot snapshot) {
		Organisation body = this.organisations.find(by, new AsOf(snapshot.validOn(), snapshot.knownAt()))
			.filter(kind::isInstance)
			.orElseThrow(() -> new BadInput(path, BadInput.quoted(code) + " is the code of no such body.", accepted));
		Period exists = body.getExists();
		if ((exists.start() != null && !exists.start().isBefore(year.end()))
				|| (exists.end() != null && !exists.end().isAfter(year.start()))) {
			throw new BadInput(path, body.getName() + " did not exist in " + year.label() + ".",
					"a body of that year, or another financialYear");
		}
		return body.id();
	}

	private static List<Map<String, Object>> cycles() {
		try (InputStream table = Findings.class.getResourceAsStream("/finding/cycles.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
			return rows.stream()
				.<Map<String, Object>>map(
						(row) -> Map.of("kind", row.getField("kind"), "days", Integer.parseInt(row.getField("days"))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
