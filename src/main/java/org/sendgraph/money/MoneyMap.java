package org.sendgraph.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.Snapshot;

/**
 * What the points of one answer are called, and what kinds of money pass them.
 *
 * @param points budgets, bodies and provisions by id
 * @param streams every funding stream by id
 * @param snapshot the snapshot that was read
 */
record MoneyMap(Map<String, Point> points, Map<String, FundingStream> streams, Snapshot snapshot) {

	private static final int DIGITS_OF_SHARES = 6;

	static MoneyMap of(List<Point> points, Map<String, FundingStream> streams, Snapshot snapshot) {
		return new MoneyMap(
				points.stream().collect(Collectors.toMap(Point::id, Function.identity(), (one, same) -> one)), streams,
				snapshot);
	}

	MoneyPoint payer(Flow flow) {
		return point(flow.payer());
	}

	MoneyPoint payee(Flow flow) {
		return (flow.payee() != null) ? point(flow.payee()) : notNamed(flow);
	}

	/** Whoever received it: the publication names the line alone. */
	MoneyPoint notNamed(Flow flow) {
		FundingStream stream = stream(flow.stream());
		String what = (flow.title() != null) ? flow.title()
				: (stream != null) ? stream.name() : flow.kind().name().toLowerCase(Locale.UK).replace("_", " ");
		return new MoneyPoint(null, MoneyPointKind.NOT_NAMED,
				"Not named: " + what + ((flow.line() != null) ? " (line " + flow.line() + ")" : ""), null, stream, null,
				this.snapshot);
	}

	MoneyPoint point(String id) {
		Point point = this.points.get(id);
		MoneyPointKind kind = MoneyPointKind.of(id);
		FundingStream stream = stream((point != null) ? point.stream() : id);
		return new MoneyPoint(id, kind, name(id), body(id), stream, (point != null) ? point.financialYear() : null,
				this.snapshot);
	}

	String name(String id) {
		Point point = this.points.get(id);
		if (point == null) {
			FundingStream stream = stream(id);
			return (stream != null) ? stream.name() : id;
		}
		if (point.holder() == null) {
			return Objects.requireNonNullElse(point.name(), id);
		}
		FundingStream stream = stream(point.stream());
		return point.holderName() + ": " + ((stream != null) ? stream.name() : "kind of money not stated") + ", "
				+ point.financialYear();
	}

	/** The body that a point is, or that holds it. */
	@Nullable String body(@Nullable String id) {
		Point point = (id != null) ? this.points.get(id) : null;
		if (point == null) {
			return null;
		}
		return (point.holder() == null && MoneyPointKind.of(point.id()) == MoneyPointKind.ORGANISATION) ? point.id()
				: point.holder();
	}

	@Nullable FundingStream stream(@Nullable String id) {
		return (id != null) ? this.streams.get(id) : null;
	}

	static BigDecimal pounds(long pence) {
		return BigDecimal.valueOf(pence, 2);
	}

	/** A share of a whole, 0 to 1; null where the whole is nothing or less. */
	static @Nullable BigDecimal share(long pence, long whole) {
		return (whole > 0)
				? BigDecimal.valueOf(pence).divide(BigDecimal.valueOf(whole), DIGITS_OF_SHARES, RoundingMode.HALF_UP)
				: null;
	}

}
