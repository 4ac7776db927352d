package org.sendgraph.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;

/**
 * The coded columns of a row of the register. A code or word that is not known here
 * rejects the row, as passing it over would say that the establishment has no such thing.
 */
record EstablishmentWords(Cells row) {

	private static final List<String> PHASES = List.of("NOT_APPLICABLE", "NURSERY", "PRIMARY", "MIDDLE_DEEMED_PRIMARY",
			"SECONDARY", "MIDDLE_DEEMED_SECONDARY", "SIXTEEN_PLUS", "ALL_THROUGH");

	private static final List<String> STATUSES = List.of("OPEN", "CLOSED", "PROPOSED_TO_CLOSE", "PROPOSED_TO_OPEN");

	private static final List<String> NEEDS = List.of("SPLD", "VI", "OTH", "HI", "SLCN", "ASD", "SEMH", "MSI", "PD",
			"MLD", "SLD", "PMLD");

	/** What the register writes where a column has nothing to say. */
	private static final Set<String> NOTHING = Set.of("not applicable", "does not apply");

	private static final Map<String, Boolean> APPROVED = Map.of("approved", true, "not approved", false);

	private static final Set<String> PROVISIONS = Set.of("resourced provision", "sen unit",
			"resourced provision and sen unit");

	/** Whether the trust runs the school. Those of foundation schools do not. */
	private static final Map<String, Boolean> TRUSTS = Map.of("supported by a multi-academy trust", true,
			"supported by a single-academy trust", true, "supported by a secure single-academy trust", true,
			"supported by a trust", false, "not supported by a trust", false, "supported by an umbrella trust", false);

	EstablishmentTypes.Type type() {
		String code = String.valueOf(this.row.code("TypeOfEstablishment (code)"));
		EstablishmentTypes.Type type = EstablishmentTypes.of(code);
		if (type == null) {
			throw new RejectedCell("TypeOfEstablishment (code)", code, "is no type of establishment that is known here",
					"If the register has a new type, it has to be added to opendata/establishment-types.csv.");
		}
		return type;
	}

	@Nullable String setting() {
		SettingType setting = type().setting();
		return (setting == null) ? null
				: ((isApproved() && setting == SettingType.INDEPENDENT_OTHER) ? SettingType.INDEPENDENT_S41 : setting)
					.name();
	}

	String status() {
		String code = String.valueOf(this.row.code("EstablishmentStatus (code)"));
		if (!code.matches("[1-4]")) {
			throw new RejectedCell("EstablishmentStatus (code)", this.row.required("EstablishmentStatus (code)"),
					"is no status of an establishment",
					"Use 1 for open, 2 for closed, 3 for open but proposed to close, or 4 for proposed to open.");
		}
		return STATUSES.get(Integer.parseInt(code) - 1);
	}

	@Nullable String phase() {
		String code = this.row.code("PhaseOfEducation (code)");
		if (code == null) {
			return null;
		}
		if (!code.matches("[0-7]")) {
			throw new RejectedCell("PhaseOfEducation (code)", code, "is no phase of education", "Use 0 to 7.");
		}
		return PHASES.get(Integer.parseInt(code));
	}

	List<String> needs() {
		return IntStream.rangeClosed(1, 13)
			.mapToObj((number) -> need("SEN" + number + " (name)"))
			.filter((need) -> need != null)
			.distinct()
			.toList();
	}

	private @Nullable String need(String column) {
		String text = applicable(column);
		String need = (text != null) ? text.split("[\\s-]")[0].toUpperCase(Locale.UK) : null;
		if (need != null && !NEEDS.contains(need)) {
			throw new RejectedCell(column, String.valueOf(text), "is no kind of need that is known here",
					"Begin with one of " + String.join(", ", NEEDS) + ", or write Not Applicable.");
		}
		return need;
	}

	boolean isApproved() {
		return is("Section41Approved (name)", APPROVED, "Write Approved, Not approved or Not applicable.");
	}

	@Nullable String resourcedProvision() {
		String column = "TypeOfResourcedProvision (name)";
		String text = applicable(column);
		if (text != null && !PROVISIONS.contains(text.toLowerCase(Locale.UK))) {
			throw new RejectedCell(column, text, "is no kind of resourced provision that is known here",
					"Write Resourced provision, SEN unit, Resourced provision and SEN unit, or Not applicable.");
		}
		return text;
	}

	/**
	 * Code of the academy trust. An umbrella trust may stand beside it, behind a tilde.
	 */
	@Nullable String trust() {
		String column = "TrustSchoolFlag (name)";
		String flags = this.row.text(column);
		boolean runs = flags != null && Arrays.stream(flags.split("~"))
			.map((flag) -> new EstablishmentWords(new Cells(this.row.line(), Map.of(column, flag)::get)))
			.filter((one) -> one.is(column, TRUSTS,
					"Write Not applicable, or which kind of trust supports it, such as "
							+ "Supported by a multi-academy trust."))
			.count() > 0;
		return runs ? this.row.code("Trusts (code)") : null;
	}

	private boolean is(String column, Map<String, Boolean> words, String howToFix) {
		String text = applicable(column);
		if (text == null) {
			return false;
		}
		Boolean known = words.get(text.toLowerCase(Locale.UK));
		if (known == null) {
			throw new RejectedCell(column, text, "is none of the words of the register for it", howToFix);
		}
		return known;
	}

	@Nullable String applicable(String column) {
		String text = this.row.text(column);
		return (text == null || NOTHING.contains(text.toLowerCase(Locale.UK))) ? null : text;
	}

}
