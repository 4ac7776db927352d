package org.sendgraph.explorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Money on one side of what was looked at: each side makes the same sum.
 *
 * @param in whether it came in
 * @param name who or what is on the other side
 * @param thing id of that; null where nobody is named
 * @param what the kind of money, and what a publication calls it; empty where it says
 * neither
 * @param kind sort of movement, by its name in the API; null where it is none
 * @param explained whether a figure says so
 * @param amount pounds, never less than nothing
 * @param sources where it was read
 */
record FlowLine(boolean in, String name, @Nullable String thing, List<String> what, @Nullable Object kind,
		boolean explained, BigDecimal amount, List<Map<String, Object>> sources) {

	/**
	 * The lines of a reconciliation, both sides with the largest first. What is less than
	 * nothing on one side is money of the other.
	 */
	static List<FlowLine> of(Map<String, Object> reconciliation) {
		List<FlowLine> lines = new ArrayList<>();
		Answer.objects(reconciliation.get("incomeBySource")).forEach((line) -> lines.add(line(true, line)));
		Answer.objects(reconciliation.get("outflowByDestination")).forEach((line) -> lines.add(line(false, line)));
		Answer.objects(reconciliation.get("retainedByLine")).forEach((line) -> lines.add(line(false, line)));
		lines.add(rest(true, "Carried forward to the next year", "Missing, and carried forward to the next year",
				reconciliation.get("carriedForward")));
		lines.add(rest(false, "Left over, which no figure explains",
				"Spent beyond what came in, which no figure explains", reconciliation.get("unexplained")));
		return lines.stream()
			.filter((line) -> line.amount().signum() > 0)
			.sorted(Comparator.comparing(FlowLine::in)
				.thenComparing(FlowLine::amount)
				.reversed()
				.thenComparing(FlowLine::name))
			.toList();
	}

	private static FlowLine line(boolean in, Map<String, Object> line) {
		Map<?, ?> point = (Map<?, ?>) line.get("point");
		boolean named = point.get("id") != null;
		List<String> what = new ArrayList<>();
		if (line.get("stream") instanceof Map<?, ?> stream) {
			what.add(String.valueOf(stream.get("name")));
		}
		if (named && line.get("title") != null) {
			what.add(String.valueOf(line.get("title")));
		}
		BigDecimal amount = pounds(line.get("amount"));
		return new FlowLine(in == amount.signum() >= 0,
				(named || line.get("title") == null) ? String.valueOf(point.get("name"))
						: line.get("title") + " (nobody is named)",
				named ? String.valueOf(point.get("id")) : null, what, line.get("kind"), true, amount.abs(),
				Answer.objects(line.get("sources")));
	}

	private static FlowLine rest(boolean explained, String over, String under, @Nullable Object pounds) {
		BigDecimal amount = pounds(pounds);
		boolean in = amount.signum() < 0;
		return new FlowLine(in, in ? under : over, null, List.of(), null, explained, amount.abs(), List.of());
	}

	/** Its name with the kind of money, to be heard. */
	public String said() {
		return this.what.isEmpty() ? this.name : this.name + ", " + this.what.getFirst();
	}

	/** What tells it from the others in a few words. */
	String briefly() {
		return (this.thing != null && !this.what.isEmpty()) ? this.what.getFirst() : this.name;
	}

	static BigDecimal pounds(@Nullable Object pounds) {
		return new BigDecimal(String.valueOf(pounds));
	}

	/** Where the money can be followed; null where there is nothing to follow. */
	public @Nullable Address leadsTo(Address from) {
		if (this.thing == null) {
			return null;
		}
		return this.thing.startsWith("Provision:") ? from.to(this.thing)
				: from.with("after", null).with("before", null).with("of", this.thing);
	}

}
