package org.sendgraph.organisation;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One organisation, by exactly one of its codes.
 *
 * @param id id that this API gave out
 * @param dfeCode code of a council
 * @param gssCode code of the Office for National Statistics
 * @param odsCode code of the NHS Organisation Data Service
 * @param urn unique reference number
 * @param ukprn UK provider reference number
 * @param slug short name of a national body
 */
public record OrganisationRef(@Nullable String id, @Nullable String dfeCode, @Nullable String gssCode,
		@Nullable String odsCode, @Nullable String urn, @Nullable String ukprn, @Nullable String slug) {

	/**
	 * Gives the codes as parameters of a statement, null for those not given.
	 * @return parameters by name
	 */
	public Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> codes = new HashMap<>();
		codes.put("id", (this.slug != null) ? "NationalBody:" + this.slug : this.id);
		codes.put("dfeCode", this.dfeCode);
		codes.put("gssCode", this.gssCode);
		codes.put("odsCode", this.odsCode);
		codes.put("urn", this.urn);
		codes.put("ukprn", this.ukprn);
		return codes;
	}

}
