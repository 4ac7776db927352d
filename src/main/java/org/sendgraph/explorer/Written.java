package org.sendgraph.explorer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How days, money and verdicts are written for people.
 */
enum Written {

	PLAINLY;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	public String day(Object day) {
		return DAY.format(LocalDate.parse(day.toString()));
	}

	public String month(Object month) {
		return MONTH.format(YearMonth.parse(month.toString()));
	}

	/** A day, month or year as far as it is known, or else the words for it. */
	public String stated(@Nullable Object stated) {
		String text = (stated != null) ? stated.toString() : "date not known";
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return day(text);
		}
		return text.matches("\\d{4}-(?:0[1-9]|1[0-2])") ? month(text) : text;
	}

	/** To the second of the clocks in the United Kingdom. */
	public String instant(Object instant) {
		return INSTANT.format(OffsetDateTime.parse(instant.toString()));
	}

	/** With pence where there are any. */
	public String pounds(Object amount) {
		BigDecimal pounds = new BigDecimal(amount.toString());
		boolean whole = pounds.stripTrailingZeros().scale() <= 0;
		return String.format(Locale.UK, whole ? "£%,.0f" : "£%,.2f", pounds.setScale(2, RoundingMode.HALF_UP))
			.replace("£-", "-£");
	}

	/** A share of one in per cent. */
	public String share(Object share) {
		return new BigDecimal(share.toString()).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
	}

	public String number(Object number) {
		return String.format(Locale.UK, "%,d", number);
	}

	public String count(int number, String one) {
		return count(number, one, one + "s");
	}

	public String count(int number, String one, String several) {
		return number(number) + " " + ((number == 1) ? one : several);
	}

	/** Both days belong to it; the API gives the first on which it was over. */
	String period(@Nullable Object start, @Nullable Object end) {
		String last = (end != null) ? DAY.format(LocalDate.parse(end.toString()).minusDays(1)) : null;
		if (start == null) {
			return (last != null) ? "until " + last : "first day not known, still open";
		}
		return day(start) + ((last != null) ? " to " + last : " on");
	}

	/** What a body of a claim does, behind its name. */
	public String does(Object obligation) {
		return switch (obligation.toString()) {
			case "MUST" -> " must secure this";
			case "MAY" -> " may provide this";
			case "DECIDES" -> " decides";
			default -> " refunds another council";
		};
	}

	/** Who does what in claims, each said once. */
	public List<String> who(List<Map<String, Object>> claims) {
		return claims.stream()
			.map((claim) -> ((Map<?, ?>) claim.get("responsible")).get("name") + does(claim.get("obligation")))
			.distinct()
			.toList();
	}

	/** A period of the API in words. */
	public String from(Map<String, Object> period) {
		return period(period.get("start"), period.get("end"));
	}

	/** Names of those parties that have not confirmed, each once. */
	public List<String> unconfirmed(List<Map<String, Object>> parties) {
		return parties.stream()
			.filter((party) -> !Boolean.TRUE.equals(party.get("confirmed")))
			.map((party) -> String.valueOf(((Map<?, ?>) party.get("organisation")).get("name")))
			.distinct()
			.toList();
	}

	/** Whether a body is a party that has not confirmed. */
	public boolean unconfirmedBy(List<Map<String, Object>> parties, String body) {
		return parties.stream()
			.anyMatch((party) -> !Boolean.TRUE.equals(party.get("confirmed"))
					&& body.equals(((Map<?, ?>) party.get("organisation")).get("id")));
	}

	/** Names of parties by their ids. */
	public Map<String, String> parties(List<Map<String, Object>> parties) {
		Map<String, String> names = new LinkedHashMap<>();
		parties.stream()
			.map((party) -> (Map<?, ?>) party.get("organisation"))
			.forEach((body) -> names.put(String.valueOf(body.get("id")), String.valueOf(body.get("name"))));
		return names;
	}

	/** The page for a permalink of an answer. */
	public String path(Object permalink) {
		return SaidQuestion.pageOf(permalink);
	}

	/** How late a milestone was; both where it is known and where it is not, in words. */
	public String late(Map<String, Object> milestone) {
		if (milestone.get("slippedByMonths") instanceof Integer months) {
			return (months == 0) ? "on time" : count(months, "month") + " late";
		}
		return (milestone.get("slippedAsStated") != null) ? "as stated below" : "whether late is not known";
	}

	/** The tag of how far a measure can be relied on, beside the word for it. */
	public String reliance(Object reliance) {
		return switch (reliance.toString()) {
			case "LAW" -> "green";
			case "NO_RIGHT" -> "turquoise";
			case "PILOT_ONLY" -> "blue";
			case "NOT_YET" -> "yellow";
			case "NO_LONGER" -> "grey";
			default -> "orange";
		};
	}

	/** The tag of a verdict, which says it in words too. */
	public String colour(Object verdict) {
		return switch (verdict.toString()) {
			case "RESOLVED" -> "green";
			case "SHARED" -> "turquoise";
			case "CONTESTED" -> "orange";
			case "GAP" -> "red";
			case "UNKNOWN" -> "yellow";
			default -> "grey";
		};
	}

}
