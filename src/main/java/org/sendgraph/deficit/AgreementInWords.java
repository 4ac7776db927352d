package org.sendgraph.deficit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.StatedDate;

/**
 * Says in English what is known of an agreement on a day, and what is not. A sum is that
 * of the deal of its year, and a status that of the day on which it was told.
 *
 * @param agreement the agreement
 * @param day the day asked about
 */
record AgreementInWords(DeficitAgreement agreement, LocalDate day) {

	private static final String ADDS = "the command \"import deficit-agreements\" adds what a document says.";

	String said() {
		List<String> said = new ArrayList<>();
		said.add((this.agreement.agreementYear() != null) ? "Agreed in " + this.agreement.agreementYear() + "."
				: "When it was agreed is not known.");
		BigDecimal total = this.agreement.total();
		if (total != null) {
			said.add((this.agreement.totalIsApproximate() ? "About " : "") + InWords.pounds(total)
					+ " in all, over the years of the agreement" + howSure() + ".");
		}
		String note = this.agreement.toldWithStatusBy(this.day);
		if (note != null) {
			said.add(((this.agreement.toldBy(this.day) != null) ? "Told with its status of " + stated() + ": " : "")
					+ note + ".");
		}
		if (this.agreement.laterBy(this.day) != null) {
			said.add(this.agreement.laterBy(this.day) + ".");
		}
		LocalDate closed = this.agreement.closedOn(this.day);
		if (closed != null) {
			said.add("The programme was closed to new entrants on " + InWords.day(closed) + ".");
		}
		return String.join(" ", said);
	}

	List<String> absent() {
		List<String> absent = new ArrayList<>();
		AgreementStatus last = this.agreement.toldBy(this.day);
		LocalDate sure = this.agreement.statusSure();
		if (last != null && sure != null && sure.isBefore(this.day)) {
			absent.add(
					((this.agreement.statusOn(this.day) != null) ? "Whether it still stood so on " : "How it stood on ")
							+ InWords.day(this.day) + " is not known: the last status that was published is " + last
							+ ", of " + stated() + ", and " + ADDS);
		}
		if (this.agreement.pence() == null) {
			absent.add("How much money it is about is not known: " + ADDS);
		}
		if (this.agreement.conditions() == null) {
			absent.add("Its conditions are not on record: " + ADDS);
		}
		return List.copyOf(absent);
	}

	private String howSure() {
		Confidence sure = this.agreement.totalConfidence();
		return (sure != null && sure != Confidence.HIGH) ? " (confidence " + sure + ")" : "";
	}

	private String stated() {
		return StatedDate.of(Objects.requireNonNull(this.agreement.statusStated())).inWords();
	}

}
