package org.sendgraph.organisation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * Which establishments to list, as they are on the day asked about.
 *
 * @param localAuthority three-digit code of a council
 * @param settingTypes only these kinds of setting
 * @param phases only those in these phases
 * @param needs only those that provide for one of these needs
 * @param section41 only those approved under section 41, or only the others
 * @param trust id of an academy trust
 */
public record EstablishmentFilter(@Nullable String localAuthority, @Nullable List<SettingType> settingTypes,
		@Nullable List<Phase> phases, @Nullable List<SenNeed> needs, @Nullable Boolean section41,
		@Nullable String trust) {

	static final EstablishmentFilter NONE = new EstablishmentFilter(null, null, null, null, null, null);

	public EstablishmentFilter {
		if (localAuthority != null && !localAuthority.matches("[0-9X]\\d\\d")) {
			throw new BadInput("filter.establishment.localAuthority",
					BadInput.quoted(localAuthority) + " is no code of a council.",
					"three digits, as the Department for Education numbers councils");
		}
	}

	void addTo(Map<String, @Nullable Object> parameters) {
		parameters.put("council", (this.localAuthority != null) ? "LocalAuthority:" + this.localAuthority : null);
		parameters.put("settingTypes", names(this.settingTypes));
		parameters.put("phases", names(this.phases));
		parameters.put("needs", names(this.needs));
		parameters.put("section41", this.section41);
		parameters.put("trust", this.trust);
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> words) {
		return (words != null) ? words.stream().map(Enum::name).toList() : null;
	}

}
