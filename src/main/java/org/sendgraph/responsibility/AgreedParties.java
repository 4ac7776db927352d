package org.sendgraph.responsibility;

import java.util.List;

import org.sendgraph.arrangement.ArrangementParty;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.Establishment;
import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.NationalBody;
import org.sendgraph.organisation.NhsProvider;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.organisation.Trust;
import org.sendgraph.terms.Snapshot;

/**
 * Turns the parties of arrangements into parties of claims. They were named, so no role
 * picks them out.
 *
 * @param words what kinds of body are called
 * @param snapshot the day
 */
record AgreedParties(Words words, Snapshot snapshot) {

	/**
	 * Those that have one part, as one party: called by all their names, and with the
	 * first of them as its body.
	 */
	Party of(List<ArrangementParty> those) {
		Organisation first = those.getFirst().organisation();
		return new Party(kind(first), null, first,
				Arranged.listed(those.stream().map((one) -> name(one.organisation())).toList(), "and"));
	}

	private String name(Organisation organisation) {
		BodyType kind = kind(organisation);
		return (organisation instanceof NationalBody && kind != BodyType.NATIONAL_BODY)
				? this.words.body(kind, this.snapshot).phrase() : organisation.getName();
	}

	private BodyType kind(Organisation organisation) {
		return switch (organisation) {
			case LocalAuthority council -> BodyType.LOCAL_AUTHORITY;
			case IntegratedCareBoard board -> BodyType.ICB;
			case Trust trust -> BodyType.ACADEMY_TRUST;
			case NhsProvider provider -> BodyType.NHS_PROVIDER;
			case NationalBody body -> this.words.kind(body.id(), this.snapshot);
			case Establishment school -> (school.settingType() != null) ? kind(school.settingType()) : BodyType.SCHOOL;
		};
	}

	private static BodyType kind(SettingType setting) {
		return switch (setting) {
			case MAINSTREAM_SCHOOL, MAINSTREAM_ACADEMY, EOTAS_HOME -> BodyType.SCHOOL;
			case SPECIAL_SCHOOL, SPECIAL_ACADEMY -> BodyType.SPECIAL_SCHOOL;
			case NMSS -> BodyType.NMSS;
			case INDEPENDENT_S41 -> BodyType.INDEPENDENT_S41_SCHOOL;
			case INDEPENDENT_OTHER -> BodyType.INDEPENDENT_SCHOOL;
			case PRU_AP -> BodyType.PRU;
			case EARLY_YEARS -> BodyType.EARLY_YEARS_PROVIDER;
			case FE_COLLEGE -> BodyType.FE_COLLEGE;
			case SPECIAL_POST16 -> BodyType.SPECIAL_POST16;
			case HOSPITAL -> BodyType.HOSPITAL_SCHOOL;
			case YOUTH_CUSTODY -> BodyType.YOUTH_ACCOMMODATION;
		};
	}

}
