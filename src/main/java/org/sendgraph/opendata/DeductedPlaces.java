package org.sendgraph.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is taken off the high needs block of each council for places that the department
 * pays itself, by group of institutions and sort of place.
 */
final class DeductedPlaces {

	/**
	 * How the name of a group of institutions begins, and the stream that pays for it.
	 */
	private static final Map<String, String> STREAMS = Map.of("mainstream academies", "hnb-place-resourced",
			"special academies", "hnb-place-special-academy", "special free schools", "hnb-place-special-academy",
			"alternative provision", "hnb-place-ap-academy", "hospital academies", "hnb-hospital-education",
			"16-19 academies", "hnb-place-fe", "further education", "hnb-place-fe");

	private static final long POUND = 100;

	private final SettlementSheet sheet;

	private final Councils councils;

	private final List<Deducted> amounts;

	private final SettlementHeading total;

	DeductedPlaces(SettlementSheet sheet, Councils councils) {
		this.sheet = sheet;
		this.councils = councils;
		this.total = sheet.one("the total deduction", (heading) -> heading.group().startsWith("Total deduction"));
		this.amounts = sheet.headings()
			.stream()
			.filter((heading) -> heading.measure().contains("deduction (£"))
			.filter((heading) -> !heading.equals(this.total))
			.map(this::deducted)
			.toList();
	}

	/** Numbers of places of two parts of the year stand left of the amount. */
	private Deducted deducted(SettlementHeading amount) {
		List<SettlementHeading> places = this.sheet.headings()
			.stream()
			.filter((heading) -> heading.group().equals(amount.group()) && heading.part().equals(amount.part()))
			.filter((heading) -> heading.measure().matches("(April|August|September) .*"))
			.toList();
		return new Deducted(amount, stream(amount), slug(amount.group()) + "-" + slug(amount.part()),
				(amount.part().contains("funding") || places.size() != 2) ? List.of() : places);
	}

	SettlementSheet sheet() {
		return this.sheet;
	}

	void mustAddUp() {
		this.amounts.stream().map(Deducted::amount).forEach(this.sheet::mustAddUp);
		this.sheet.mustAddUp(this.total);
	}

	/**
	 * Refuses a total that is not what the summary takes off.
	 * @param pence difference of the high needs block before and after deductions
	 */
	void mustMake(long pence) {
		long printed = GrantedBlocks.pence(this.sheet.england(), this.total);
		if (Math.abs(printed - pence) >= POUND) {
			throw new NotThatFile(String.format(
					"The sheet %s prints £%,.2f for England as taken off the high needs block, the summary makes it £%,.2f.",
					this.sheet.name(), printed / 100.0, pence / 100.0));
		}
	}

	List<Fact> facts(Cells row) {
		if (row.line() == this.sheet.england().line()) {
			Map<String, Long> sums = new LinkedHashMap<>();
			this.amounts.forEach((deducted) -> sums.merge(deducted.stream(),
					GrantedBlocks.pence(row, deducted.amount()), Long::sum));
			return sums.entrySet()
				.stream()
				.map((sum) -> HeldBudget.ofDepartment(sum.getKey(), this.sheet.year())
					.told(sum.getValue(), "ALLOCATED", this.sheet.ofEngland()))
				.toList();
		}
		return SettlementSheet.isCouncil(row) ? deductions(row) : List.of();
	}

	private List<Fact> deductions(Cells row) {
		Councils.Council council = this.councils.inYear(row, SettlementHeading.CODE, this.sheet.year());
		HeldBudget payer = HeldBudget.of(council, "dsg-high-needs-block", this.sheet.year());
		List<Fact> facts = new ArrayList<>();
		long sum = 0;
		for (Deducted deducted : this.amounts) {
			long pence = GrantedBlocks.pence(row, deducted.amount());
			sum += pence;
			facts.add(new MovedMoney(GrantedBlocks.SCOPE + this.sheet.year().label(),
					council.dfeCode() + "-place-deduction-" + deducted.key(), payer, deducted.stream(),
					"PLACE_DEDUCTION", "ALLOCATED")
				.toBudget(HeldBudget.ofDepartment(deducted.stream(), this.sheet.year()), pence, places(row, deducted)));
		}
		if (Math.abs(sum - GrantedBlocks.pence(row, this.total)) >= POUND) {
			throw new RejectedCell(this.total.words(), row.required(this.total.words()),
					"is not what the deductions of the row make", "Ask the publisher which of them is wrong.");
		}
		return facts;
	}

	private Map<String, Object> places(Cells row, Deducted deducted) {
		Map<String, Object> kept = new HashMap<>(Map.of("sheet", this.sheet.name(), "institutions",
				deducted.amount().group(), "places", deducted.amount().part()));
		if (!deducted.places().isEmpty()) {
			row.keep(kept, "placesUntilSummer", number(row, deducted.places().getFirst()));
			row.keep(kept, "placesFromThen", number(row, deducted.places().getLast()));
		}
		return kept;
	}

	private static @Nullable Double number(Cells row, SettlementHeading heading) {
		String text = row.text(heading.words());
		try {
			return (text != null) ? Double.valueOf(text) : null;
		}
		catch (NumberFormatException ex) {
			throw new RejectedCell(heading.words(), text, "is no number of places", "Write digits only.");
		}
	}

	private static String stream(SettlementHeading amount) {
		String group = amount.group().toLowerCase(Locale.UK);
		return STREAMS.entrySet()
			.stream()
			.filter((known) -> group.startsWith(known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new NotThatFile("Deductions for " + amount.group()
					+ " are new in the settlement: this version of SEND Graph does not know what pays for them."));
	}

	private static String slug(String words) {
		return words.replaceAll("\\(.*", "")
			.toLowerCase(Locale.UK)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

	/**
	 * One column of deductions.
	 *
	 * @param amount heading of the amount
	 * @param stream stream that pays for the places
	 * @param key what tells it from the others, for ids
	 * @param places headings of the numbers of places before and from summer; empty where
	 * money stands there
	 */
	private record Deducted(SettlementHeading amount, String stream, String key, List<SettlementHeading> places) {
	}

}
