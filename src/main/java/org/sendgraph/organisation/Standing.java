package org.sendgraph.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What an establishment holds for a time, and what follows for the day asked about.
 *
 * @param establishment the establishment
 * @param approvals its approvals under section 41, oldest first
 * @param memberships its memberships of trusts, oldest first
 * @param registered trust that the register of establishments names
 */
record Standing(Establishment establishment, List<Approval> approvals, List<Membership> memberships,
		@Nullable Trust registered) {

	private static final Set<SettingType> INDEPENDENT = EnumSet.of(SettingType.INDEPENDENT_S41,
			SettingType.INDEPENDENT_OTHER);

	/**
	 * An independent school on the list of approvals is an approved one on the days that
	 * the list says; of others the register says what they are.
	 */
	@Nullable SettingType settingType() {
		SettingType type = this.establishment.settingType();
		if (type == null || !INDEPENDENT.contains(type) || this.approvals.isEmpty()) {
			return type;
		}
		return this.approvals.stream().anyMatch(this::holds) ? SettingType.INDEPENDENT_S41
				: SettingType.INDEPENDENT_OTHER;
	}

	/**
	 * The list gives the day of approval or that of revocation, not both: a revocation
	 * ends every approval before it.
	 */
	private boolean holds(Approval approval) {
		LocalDate start = approval.period().start();
		return this.establishment.asOf().holds(approval.period()) && this.approvals.stream()
			.map((other) -> other.period().end())
			.noneMatch((end) -> end != null && start != null && start.isBefore(end)
					&& !end.isAfter(this.establishment.asOf().validOn()));
	}

	/**
	 * Where memberships are on record, the latest of those that hold; else the register.
	 */
	@Nullable Trust trust() {
		return this.memberships.isEmpty() ? this.registered
				: this.memberships.reversed()
					.stream()
					.filter((one) -> this.establishment.asOf().holds(one.period()))
					.map(Membership::trust)
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

}
