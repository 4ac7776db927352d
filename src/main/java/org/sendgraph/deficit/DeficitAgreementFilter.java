package org.sendgraph.deficit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Snapshot;

/**
 * Which agreements to list.
 *
 * @param council only those of this council
 * @param programmes only those of these programmes
 * @param statuses only those that are known to have stood so on the day
 * @param agreementYear only those made in this financial year
 * @param totalKnown only those of which the amount is known, or only others
 */
public record DeficitAgreementFilter(@Nullable String council, @Nullable List<DeficitProgramme> programmes,
		@Nullable List<AgreementStatus> statuses, @Nullable String agreementYear, @Nullable Boolean totalKnown) {

	public DeficitAgreementFilter {
		BadInput.idOf("filter.council", council, "LocalAuthority");
		FinancialYear year = FinancialYear.in(agreementYear);
		if (agreementYear != null && (year == null || !year.label().equals(agreementYear))) {
			throw new BadInput("filter.agreementYear", BadInput.quoted(agreementYear) + " is no financial year.",
					"a year such as 2022-23");
		}
	}

	boolean takes(DeficitProgramme programme) {
		return this.programmes == null || this.programmes.contains(programme);
	}

	boolean keeps(DeficitAgreement agreement, Snapshot snapshot) {
		AgreementStatus status = agreement.statusOn(snapshot.validOn());
		return (this.council == null || this.council.equals(agreement.councilId())) && takes(agreement.programme())
				&& (this.statuses == null || status != null && this.statuses.contains(status))
				&& (this.agreementYear == null || this.agreementYear.equals(agreement.agreementYear()))
				&& (this.totalKnown == null || this.totalKnown == (agreement.pence() != null));
	}

}
