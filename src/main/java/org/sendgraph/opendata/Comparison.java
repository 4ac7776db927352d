package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares what a file says with what is on record, row by row, and hands on what is new
 * or has changed.
 */
final class Comparison implements Reading {

	private static final String NEW = "new";

	private static final String CHANGED = "changed";

	private static final String UNCHANGED = "unchanged";

	private final Map<String, Scope> scopes = new LinkedHashMap<>();

	private final Map<String, Long> rows = new HashMap<>();

	private final Set<String> told = new LinkedHashSet<>();

	private final Set<String> unplaced = new TreeSet<>();

	private final Set<String> standing = new HashSet<>();

	private final Map<FactTable, List<String>> columns = new HashMap<>();

	private final LocalDate asAt;

	private final ScopeReader onRecord;

	private final List<Rejection> warnings = new ArrayList<>();

	private final Consumer<String> telling;

	private final Consumer<Found> found;

	private final Consumer<Rejection> rejected;

	/**
	 * Begins.
	 * @param asAt day that the file shows
	 * @param onRecord gives what is on record of a table and scope
	 * @param telling hears of each table and scope of which the file tells more than a
	 * mention, before anything is found in it
	 * @param found takes facts that are not on record as they read now
	 * @param rejected takes rows that cannot be used
	 */
	Comparison(LocalDate asAt, ScopeReader onRecord, Consumer<String> telling, Consumer<Found> found,
			Consumer<Rejection> rejected) {
		this.asAt = asAt;
		this.onRecord = onRecord;
		this.telling = telling;
		this.found = found;
		this.rejected = rejected;
	}

	@Override
	public LocalDate asAt() {
		return this.asAt;
	}

	@Override
	public void take(long line, List<Fact> facts) {
		List<Found> differing = new ArrayList<>();
		List<String> checksums = facts.stream().map((fact) -> fact.mention() ? "" : fact.checksum()).toList();
		for (int index = 0; index < facts.size(); index++) {
			Fact fact = facts.get(index);
			if (!fact.mention() && this.told.add(name(fact))) {
				this.telling.accept(name(fact));
			}
			Scope scope = scope(fact);
			String checksum = checksums.get(index);
			Seen before = scope.seen().get(fact.line());
			if (before != null && !before.checksum().equals(checksum) && !fact.mention()) {
				reject(new Rejection(line, differing(fact, before), fact.key(),
						"stands in line " + before.line() + " too, which says something else",
						"Keep one of the rows."));
				return;
			}
			String known = scope.known().get(fact.line());
			if (before == null && !checksum.equals(known) && !(fact.mention() && known != null)) {
				differing.add(new Found(fact, fact.mention() ? fact.checksum() : checksum, line, known != null));
			}
		}
		for (int index = 0; index < facts.size(); index++) {
			Fact fact = facts.get(index);
			scope(fact).seen().putIfAbsent(fact.line(), new Seen(checksums.get(index), line, hashes(fact)));
		}
		differing.forEach(this.found);
		List<Found> said = differing.stream().filter((one) -> !one.fact().mention()).toList();
		if (facts.isEmpty()) {
			count("passed over");
		}
		else if (said.isEmpty()) {
			count(UNCHANGED);
		}
		else {
			count(said.stream().allMatch(Found::replaces) ? CHANGED : NEW);
		}
	}

	/** What an earlier row said, column by column, in as little room as will do. */
	private int[] hashes(Fact fact) {
		List<String> properties = columns(fact);
		int[] hashes = new int[properties.size()];
		for (int index = 0; index < hashes.length; index++) {
			hashes[index] = Objects.hashCode(fact.properties().get(properties.get(index)));
		}
		return hashes;
	}

	private String differing(Fact fact, Seen before) {
		int[] hashes = hashes(fact);
		List<String> properties = columns(fact);
		return IntStream.range(0, Math.min(hashes.length, before.hashes().length))
			.filter((index) -> hashes[index] != before.hashes()[index])
			.mapToObj((index) -> fact.table().columns().get(properties.get(index)))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private List<String> columns(Fact fact) {
		return this.columns.computeIfAbsent(fact.table(),
				(table) -> table.columns().keySet().stream().sorted().toList());
	}

	@Override
	public void reject(Rejection rejection) {
		this.rejected.accept(rejection);
		count("rejected");
	}

	@Override
	public void unplaced(String name) {
		this.unplaced.add(name);
	}

	/** Names that no establishment on record has. */
	List<String> unplaced() {
		return List.copyOf(this.unplaced);
	}

	@Override
	public void stands(FactTable table, String line) {
		this.standing.add(table.name() + " " + line);
	}

	@Override
	public void warn(Rejection warning) {
		this.warnings.add(warning);
	}

	List<Rejection> warnings() {
		return List.copyOf(this.warnings);
	}

	private void count(String outcome) {
		this.rows.merge(outcome, 1L, Long::sum);
	}

	private Scope scope(Fact fact) {
		return this.scopes.computeIfAbsent(name(fact), (name) -> new Scope(fact.table().name(),
				this.onRecord.read(fact.table().name(), fact.scope()), new HashMap<>()));
	}

	static String name(Fact fact) {
		return fact.table().name() + " " + fact.scope();
	}

	/**
	 * What files have told of the same tables and scopes, and this one does not, not even
	 * in a row that was rejected.
	 */
	TreeSet<String> vanished() {
		return unseen(Comparison::isTold).filter((line) -> !isStanding(line.get("table") + " " + line.get("key")))
			.map((line) -> line.get("key"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** How much files have told of the same tables and scopes. */
	long toldBefore() {
		return this.told.stream()
			.map(this.scopes::get)
			.flatMap((scope) -> scope.known().values().stream())
			.filter(Comparison::isTold)
			.count();
	}

	private static boolean isTold(String checksum) {
		return !checksum.startsWith(Fact.MENTIONED) && !checksum.startsWith(Fact.SHIPPED);
	}

	private boolean isStanding(String line) {
		return this.standing.contains(line)
				|| (line.contains("|") && isStanding(line.substring(0, line.lastIndexOf('|'))));
	}

	/**
	 * What came with the application of the same tables and scopes, and this file does
	 * not tell: table and line.
	 */
	List<Map<String, String>> outdated() {
		return unseen((checksum) -> checksum.startsWith(Fact.SHIPPED)).toList();
	}

	private Stream<Map<String, String>> unseen(Predicate<String> wanted) {
		return this.told.stream()
			.map(this.scopes::get)
			.flatMap((scope) -> scope.known()
				.entrySet()
				.stream()
				.filter((known) -> !scope.seen().containsKey(known.getKey()) && wanted.test(known.getValue()))
				.map((known) -> Map.of("table", scope.table(), "key", known.getKey())));
	}

	/** Tables and scopes of which the file tells more than a mention. */
	List<String> scopes() {
		return List.copyOf(this.told);
	}

	Counts counts() {
		return new Counts(this.rows.values().stream().mapToLong(Long::longValue).sum(), rows(NEW), rows(CHANGED),
				rows(UNCHANGED), rows("passed over"), rows("rejected"));
	}

	private long rows(String outcome) {
		return this.rows.getOrDefault(outcome, 0L);
	}

	/**
	 * A fact that is not on record as it reads now.
	 *
	 * @param fact the fact
	 * @param checksum of what it says
	 * @param line line or row of the file
	 * @param replaces whether another version is on record
	 */
	record Found(Fact fact, String checksum, long line, boolean replaces) {
	}

	/**
	 * A part of a table that a file tells in full.
	 *
	 * @param table name of the table
	 * @param known checksums on record, by line
	 * @param seen what the file says, by line
	 */
	private record Scope(String table, Map<String, String> known, Map<String, Seen> seen) {
	}

	/**
	 * What the first row of a file said of a line.
	 *
	 * @param checksum its checksum; empty for what is only mentioned
	 * @param line line or row of the file
	 * @param hashes hashes of what it says in each column of its table
	 */
	private record Seen(String checksum, long line, int[] hashes) {
	}

	/**
	 * Gives what is on record.
	 */
	interface ScopeReader {

		/**
		 * Reads the checksums of a scope.
		 * @param table name of the table
		 * @param scope the scope; empty for all of the table
		 * @return checksums by line
		 */
		Map<String, String> read(String table, String scope);

	}

	/**
	 * How the rows of a file ended; the last five add up to the first.
	 *
	 * @param read rows read
	 * @param added rows that say something new
	 * @param changed rows that say it otherwise than before
	 * @param unchanged rows that are on record
	 * @param passedOver rows that are not about what is kept, such as totals
	 * @param rejected rows that cannot be used
	 */
	record Counts(long read, long added, long changed, long unchanged, long passedOver, long rejected) {

		Map<String, Object> properties() {
			return Map.of("read", this.read, "added", this.added, "changed", this.changed, "unchanged", this.unchanged,
					"passedOver", this.passedOver, "rejected", this.rejected);
		}

	}

}
