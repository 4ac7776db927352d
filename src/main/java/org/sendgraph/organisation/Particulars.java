package org.sendgraph.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * What an organisation was called and how it was coded for a time.
 *
 * @param name name
 * @param otherNames other names in use; null where its source tells none
 * @param dfeCode code of a council in the Department for Education's data
 * @param gssCode code of the Office for National Statistics
 * @param odsCode code of the NHS Organisation Data Service
 * @param urn unique reference number of a school or college
 * @param type kind of body in its own register
 * @param region region of England or NHS region
 * @param role what a national body does
 * @param roleInReforms what a national body did in the reforms
 * @param statusNote what has changed about a national body
 * @param settingType kind of setting of an establishment
 * @param council id of the council in whose area an establishment is
 * @param trust id of the trust that runs an establishment
 * @param board id of the board whose area an NHS provider is in
 * @param sector what an NHS provider mainly does
 * @param settles conditions that the kind of establishment settles
 * @param ukprn UK provider reference number
 * @param status whether an establishment is open, closed or about to be one of them
 * @param phase phase of education
 * @param lowAge youngest age that an establishment takes, in years
 * @param highAge oldest age that it takes, in years
 * @param needs kinds of need that it provides for
 * @param senUnitPlaces places in its units for special educational needs
 * @param resourcedProvision kind of its resourced provision
 * @param resourcedProvisionPlaces places in its resourced provision
 * @param section41 whether the register calls it approved under section 41
 * @param start first day, inclusive
 * @param end first day on which it no longer held, exclusive
 * @param recordedAt when this was recorded
 * @param supersededAt when a later record replaced it
 * @param confidence how sure this is
 * @param note remarks of the source
 * @param sources where it was read
 */
public record Particulars(String name, @Nullable List<String> otherNames, @Nullable String dfeCode,
		@Nullable String gssCode, @Nullable String odsCode, @Nullable String urn, @Nullable String type,
		@Nullable String region, @Nullable String role, @Nullable String roleInReforms, @Nullable String statusNote,
		@Nullable SettingType settingType, @Nullable String council, @Nullable String trust, @Nullable String board,
		@Nullable String sector, @Nullable List<String> settles, @Nullable String ukprn,
		@Nullable EstablishmentStatus status, @Nullable Phase phase, @Nullable Integer lowAge,
		@Nullable Integer highAge, @Nullable List<SenNeed> needs, @Nullable Integer senUnitPlaces,
		@Nullable String resourcedProvision, @Nullable Integer resourcedProvisionPlaces, @Nullable Boolean section41,
		@Nullable LocalDate start, @Nullable LocalDate end, OffsetDateTime recordedAt,
		@Nullable OffsetDateTime supersededAt, @Nullable Confidence confidence, @Nullable String note,
		List<Source> sources) {

	public Period period() {
		return new Period(this.start, this.end);
	}

}
