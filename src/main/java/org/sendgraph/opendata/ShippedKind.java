package org.sendgraph.opendata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of file, for one that comes with the application: its facts say that they were
 * shipped, money that did not move is left out, and every row must be right.
 */
final class ShippedKind implements Kind {

	private final Kind kind;

	private final ShippedFile shipped;

	private final SequencedMap<Long, List<Fact>> rows = new TreeMap<>();

	/**
	 * Reads a file that was shipped.
	 * @param kind kind of file
	 * @param shipped where it comes from
	 * @param file the file
	 * @throws IOException when it cannot be read
	 */
	ShippedKind(Kind kind, ShippedFile shipped, PublishedFile file) throws IOException {
		this.kind = kind;
		this.shipped = shipped;
		kind.read(file, new Reading() {
			@Override
			public void take(long line, List<Fact> facts) {
				ShippedKind.this.rows.computeIfAbsent(line, (row) -> new ArrayList<>()).addAll(worthShipping(facts));
			}

			@Override
			public void reject(Rejection rejection) {
				throw new IllegalStateException(shipped.name() + " in " + rejection + " is not right");
			}
		});
	}

	/** A budget that is only mentioned goes with the last allocation that names it. */
	private static List<Fact> worthShipping(List<Fact> facts) {
		List<Fact> told = facts.stream()
			.filter((fact) -> !fact.mention())
			.filter((fact) -> !fact.properties().containsKey("payer") || !fact.properties().get("pence").equals(0L))
			.map(Fact::shipped)
			.toList();
		Set<Object> named = told.stream()
			.flatMap((fact) -> Stream.of("payer", "payee").map(fact.properties()::get))
			.collect(Collectors.toSet());
		return Stream
			.concat(facts.stream().filter(Fact::mention).filter((fact) -> named.contains(fact.values().get("id"))),
					told.stream())
			.toList();
	}

	/** Tables and scopes of which the file tells more than a mention. */
	Set<String> scopes() {
		return this.rows.values()
			.stream()
			.flatMap(List::stream)
			.filter((fact) -> !fact.mention())
			.map(Comparison::name)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	@Override
	public String word() {
		return this.kind.word();
	}

	@Override
	public String help() {
		return this.kind.help();
	}

	@Override
	public String publisher() {
		return this.kind.publisher();
	}

	@Override
	public Map<String, Object> source(PublishedFile file) {
		Map<String, Object> source = new HashMap<>(this.kind.source(file));
		source.putAll(this.shipped.source());
		source.put("shipped", true);
		return source;
	}

	@Override
	public boolean isShipped() {
		return true;
	}

	@Override
	public void read(PublishedFile file, Reading reading) {
		this.rows.forEach(reading::take);
	}

}
