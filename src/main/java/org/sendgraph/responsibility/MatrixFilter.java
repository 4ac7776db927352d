package org.sendgraph.responsibility;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.OrganisationRef;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;
import org.sendgraph.provision.ProvisionCategory;
import org.sendgraph.terms.BadInput;

/**
 * Which cells of the matrix to return.
 *
 * @param provisions only these provisions
 * @param categories only provisions of these categories
 * @param age only bands that hold this age, 0 to 25
 * @param planStatus only this plan status
 * @param settingType only this kind of setting
 * @param responsible only cells in which bodies of these kinds answer for something
 * @param responsibleBody only cells in which this body answers for something
 * @param verdicts only these verdicts
 */
public record MatrixFilter(@Nullable List<String> provisions, @Nullable List<ProvisionCategory> categories,
		@Nullable Integer age, @Nullable PlanStatus planStatus, @Nullable SettingType settingType,
		@Nullable List<BodyType> responsible, @Nullable OrganisationRef responsibleBody,
		@Nullable List<Verdict> verdicts) {

	static final MatrixFilter NONE = new MatrixFilter(null, null, null, null, null, null, null, null);

	private static final int OLDEST = 25;

	public MatrixFilter {
		if (age != null && (age < 0 || age > OLDEST)) {
			throw new BadInput("filter.age", age + " is no age that SEND support covers.",
					"whole years from 0 to " + OLDEST);
		}
	}

	boolean keeps(Provision provision) {
		return (this.provisions == null || this.provisions.contains(provision.id()))
				&& (this.categories == null || this.categories.contains(provision.category()));
	}

	boolean keeps(MatrixCell cell) {
		return (this.verdicts == null || this.verdicts.contains(cell.verdict()))
				&& (this.responsible == null || cell.claims()
					.stream()
					.anyMatch((claim) -> this.responsible.contains(claim.responsible().bodyType())));
	}

	boolean keeps(MatrixCell cell, Set<String> bodies) {
		return keeps(cell) && (this.responsibleBody == null
				|| cell.claims().stream().anyMatch((claim) -> bodies.contains(claim.responsible().key())));
	}

	/**
	 * Checks what only the tables know.
	 * @throws BadInput for the id of no provision
	 */
	void check(Tables tables) {
		for (String id : (this.provisions != null) ? this.provisions : List.<String>of()) {
			if (!tables.provisions().containsKey(id)) {
				throw new BadInput("filter.provisions", BadInput.quoted(id) + " is the id of no provision.",
						"ids that provisions(…) or search(…) gives, such as Provision:slt-educational");
			}
		}
	}

	/**
	 * The kinds of setting to look at; null stands for every one without a rule of its
	 * own.
	 */
	List<@Nullable SettingType> settings(List<@Nullable SettingType> named) {
		return (this.settingType != null) ? List.of(this.settingType) : named;
	}

	List<PlanStatus> plans() {
		return (this.planStatus != null) ? List.of(this.planStatus) : List.of(PlanStatus.values());
	}

	boolean keepsAges(int from, int to) {
		return this.age == null || (from <= this.age && this.age <= to);
	}

}
