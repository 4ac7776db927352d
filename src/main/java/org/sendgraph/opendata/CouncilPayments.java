package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.opendata.SupplierMatches.Match;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.FinancialYear;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Payments that councils publish: to establishments where they can be told, else to
 * nobody named. Payments to people are passed over; where a name may be a person's, the
 * payment is kept and the name is not.
 */
@Component
@Order(7)
class CouncilPayments implements Kind {

	private static final Pattern HIGH_NEEDS = Pattern.compile(
			"top[- ]?up|high needs|place fee|sen provider|sen placement|independent school placement",
			Pattern.CASE_INSENSITIVE);

	/** How many of a checksum tell apart names of files that read alike in an id. */
	private static final int DIGITS = 12;

	private final Councils councils;

	private final Establishments establishments;

	private final Dates dates;

	CouncilPayments(Councils councils, Establishments establishments, Dates dates) {
		this.dates = dates;
		this.councils = councils;
		this.establishments = establishments;
	}

	@Override
	public String word() {
		return "payments";
	}

	@Override
	public String help() {
		return "payments of councils in the normal layout, or any council's own file with a .mapping.properties beside it";
	}

	@Override
	public String publisher() {
		return "Councils, as each published its payments";
	}

	@Override
	public String licence() {
		return "As each council says";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		PaymentColumns columns = PaymentColumns.of(file);
		if (!columns.isNormal() && this.councils.council(columns.council()) == null) {
			throw new NotThatFile(PaymentColumns.mappingOf(file) + " names the council " + columns.council()
					+ ", which is the code of no council in England: give the three-digit code of the Department for "
					+ "Education, such as council=303.");
		}
		SupplierMatches matches = new SupplierMatches(this.establishments);
		PaymentDays days = PaymentDays.of(columns, file, reading.asAt(), this.dates.today());
		if (columns.isNormal()) {
			CsvTable.read(file, columns.needed(), reading, (row) -> payment(row, columns, days, matches, file.name()));
		}
		else {
			CsvTable.readRagged(file, columns.headerLine(), columns.needed(), reading,
					(row) -> payment(row, columns, days, matches, file.name()));
		}
	}

	private List<Fact> payment(Cells row, PaymentColumns columns, PaymentDays days, SupplierMatches matches,
			String file) {
		if (row.text(columns.date()) == null && row.text(columns.supplier()) == null) {
			return List.of();
		}
		LocalDate day = days.in(row);
		FinancialYear year = FinancialYear.of(day);
		Councils.Council council = this.councils.inYear(columns.councilOf(row), columns.councilColumn(), year);
		Supplier supplier = new Supplier(row.required(columns.supplier()));
		String purpose = text(row, columns.service()) + " / " + text(row, columns.account());
		boolean highNeeds = HIGH_NEEDS.matcher(purpose).find();
		Match match = matches.find(council, urn(row, columns), supplier, day);
		if (match.establishment() == null && (supplier.isPerson() || (!highNeeds && !columns.isNormal()))) {
			return List.of();
		}
		HeldBudget payer = HeldBudget.of(council, highNeeds ? "dsg-high-needs-block" : null, year);
		MovedMoney money = money(row, columns, file, payer, council.dfeCode(), day);
		long pence = row.paidPence(columns.amount());
		Map<String, Object> kept = kept(row, columns, supplier, match);
		kept.put("paidOn", day);
		return List.of(payer.mentioned(), (match.establishment() != null)
				? money.toOrganisation(match.establishment(), pence, kept) : money.toNobodyNamed(pence, kept));
	}

	/**
	 * A payment is told by its line in the council's own file and its day. Its key needs
	 * to be right among those of one file, its id among all.
	 */
	private static MovedMoney money(Cells row, PaymentColumns columns, String file, HeldBudget payer, String council,
			LocalDate day) {
		String from = columns.isNormal() ? row.required(PaymentColumns.SOURCE_FILE) : file;
		String line = columns.isNormal() ? sourceRow(row) : String.valueOf(row.line());
		String plain = from.toLowerCase(Locale.UK).replaceAll("[^a-z0-9.]+", "-");
		String told = plain.equals(from) ? plain : plain + "_" + Checksum.of(from).substring(0, DIGITS);
		String paid = "-" + day + "-" + line;
		return new MovedMoney("payments " + council + " " + from, council + "-payment-" + plain + paid,
				council + "-payment-" + told + paid, payer, payer.stream(), "PAYMENT", "PAID");
	}

	private static String sourceRow(Cells row) {
		String line = row.required(PaymentColumns.SOURCE_ROW);
		if (!line.matches("\\d{1,9}")) {
			throw new RejectedCell(PaymentColumns.SOURCE_ROW, line, "is no number of a row",
					"Give the line of the council's own file in which the payment stands, in digits.");
		}
		return line;
	}

	private static Map<String, Object> kept(Cells row, PaymentColumns columns, Supplier supplier, Match match) {
		Map<String, Object> kept = new HashMap<>(Map.of("matchRule", match.rule(), "matchScore", match.score(),
				"service", text(row, columns.service()), "account", text(row, columns.account())));
		boolean mayBePerson = match.establishment() == null && !supplier.isBody();
		kept.put("supplierWithheld", mayBePerson);
		kept.put("confidence", (match.score() >= 0.9) ? "HIGH" : "MEDIUM");
		if (!mayBePerson) {
			kept.put("supplier", supplier.name());
			row.keep(kept, "reference", (columns.reference() != null) ? row.text(columns.reference()) : null);
		}
		row.keep(kept, "supplierUrn", urn(row, columns));
		return kept;
	}

	private static @Nullable String urn(Cells row, PaymentColumns columns) {
		return (columns.urn() != null && row.text(columns.urn()) != null) ? row.urn(columns.urn()) : null;
	}

	private static String text(Cells row, List<String> columns) {
		return columns.stream().map(row::text).filter(Objects::nonNull).collect(Collectors.joining(" / "));
	}

}
