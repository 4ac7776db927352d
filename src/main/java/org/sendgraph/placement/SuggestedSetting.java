package org.sendgraph.placement;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Establishment;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.Source;

/**
 * An establishment that could be named.
 *
 * @param establishment the establishment
 * @param settingType kind of setting on the day
 * @param why why it fits
 * @param unknown what is not known
 * @param metres straight-line distance; null when it is not known or not asked for
 * @param hasRight whether there is a right to request a setting on the day
 * @param sources where it was read
 */
public record SuggestedSetting(Establishment establishment, SettingType settingType, List<Fit> why,
		List<Unknown> unknown, @Nullable Integer metres, boolean hasRight, List<Source> sources) {

	/** In kilometres, to the metre. */
	public @Nullable BigDecimal distanceKm() {
		return (this.metres != null) ? BigDecimal.valueOf(this.metres, 3) : null;
	}

	/**
	 * Independent schools without approval are not among the kinds that s.38(3) lists,
	 * nor are special post-16 institutions without it.
	 */
	public boolean requestable() {
		return this.hasRight && switch (this.settingType) {
			case INDEPENDENT_OTHER, EARLY_YEARS -> false;
			case SPECIAL_POST16 -> this.why.stream().anyMatch((fit) -> fit.kind() == FitKind.SECTION_41);
			default -> true;
		};
	}

}
