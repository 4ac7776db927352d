package org.sendgraph.opendata;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which column of a file of payments means what. Files in the normal layout need nothing
 * more; beside any other file {@code april.csv} lies
 * {@code april.csv.mapping.properties}:
 *
 * <pre>
 * council=303                      # code of the Department for Education
 * header.line=3                    # where the headers stand; 1 when left out
 * date=Payment Date
 * date.format=dd/MM/yy             # when it is not 31/12/2025, 31-12-2025 or 2025-12-31
 * amount=Amount (£)
 * supplier=Beneficiary
 * service=Directorate|Service      # several columns, joined
 * account=Expense Type
 * reference=Transaction Number     # may be left out, as may urn
 * urn=URN
 * </pre>
 *
 * @param council code of the council; null where a column says it
 * @param headerLine line of the headers
 * @param date day of payment
 * @param dateFormat how it is written; null where in a usual way
 * @param amount amount in pounds
 * @param supplier who was paid
 * @param service which part of the council paid
 * @param account for what
 * @param reference the council's number for the payment
 * @param urn number of the establishment that was paid
 */
record PaymentColumns(@Nullable String council, int headerLine, String date, @Nullable String dateFormat, String amount,
		String supplier, List<String> service, List<String> account, @Nullable String reference, @Nullable String urn) {

	static final String COUNCIL = "council_dfe";

	static final String SOURCE_FILE = "source_file";

	static final String SOURCE_ROW = "source_row";

	private static final Set<String> KEYS = Set.of("council", "header.line", "date", "date.format", "amount",
			"supplier", "service", "account", "reference", "urn");

	private static final PaymentColumns NORMAL = new PaymentColumns(null, 1, "payment_date", null, "amount_gbp",
			"supplier_name", List.of("service"), List.of("account"), "reference", "matched_urn");

	/**
	 * Looks for the mapping beside a file.
	 * @param file file of payments
	 * @return its columns; those of the normal layout when there is no mapping
	 * @throws NotThatFile when the mapping cannot be used
	 */
	static PaymentColumns of(PublishedFile file) {
		Path mapping = mappingOf(file);
		if (!Files.exists(mapping)) {
			return NORMAL;
		}
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(mapping, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new NotThatFile(mapping + " cannot be read as properties in UTF-8: " + ex.getMessage() + ".");
		}
		List<String> missing = Stream.of("council", "date", "amount", "supplier", "service", "account")
			.filter((key) -> words.getProperty(key, "").isBlank())
			.toList();
		String unknown = words.stringPropertyNames()
			.stream()
			.filter((key) -> !KEYS.contains(key))
			.sorted()
			.collect(Collectors.joining(", "));
		String line = words.getProperty("header.line", "1").strip();
		if (!missing.isEmpty() || !unknown.isEmpty() || !line.matches("[1-9]\\d{0,3}")) {
			throw new NotThatFile(mapping + " must name council, date, amount, supplier, service and account, and may "
					+ "name header.line, date.format, reference and urn. "
					+ (missing.isEmpty() ? "" : "It lacks " + String.join(", ", missing) + ". ")
					+ (unknown.isEmpty() ? "" : "It names " + unknown + ". ") + "Line of the headers: " + line + ".");
		}
		return new PaymentColumns(words.getProperty("council").strip(), Integer.parseInt(line),
				words.getProperty("date").strip(), word(words, "date.format"), words.getProperty("amount").strip(),
				words.getProperty("supplier").strip(), several(words, "service"), several(words, "account"),
				word(words, "reference"), word(words, "urn"));
	}

	static Path mappingOf(PublishedFile file) {
		return file.path().resolveSibling(file.name() + ".mapping.properties");
	}

	private static @Nullable String word(Properties words, String key) {
		String word = words.getProperty(key, "").strip();
		return word.isEmpty() ? null : word;
	}

	private static List<String> several(Properties words, String key) {
		return Arrays.stream(words.getProperty(key).split("\\|")).map(String::strip).toList();
	}

	/**
	 * Where the code of the council stands: in a column, or in the mapping.
	 * @param row a row
	 * @return what gives the code
	 */
	Cells councilOf(Cells row) {
		return isNormal() ? row : new Cells(row.line(), (column) -> this.council);
	}

	String councilColumn() {
		return isNormal() ? COUNCIL : "council";
	}

	boolean isNormal() {
		return this.council == null;
	}

	/** Headers that the file must have. */
	List<String> needed() {
		List<String> needed = new ArrayList<>(List.of(this.date, this.amount, this.supplier));
		needed.addAll(this.service);
		needed.addAll(this.account);
		Stream.of(this.reference, this.urn).filter(Objects::nonNull).forEach(needed::add);
		if (isNormal()) {
			needed.addAll(List.of(COUNCIL, SOURCE_FILE, SOURCE_ROW));
		}
		return needed;
	}

}
