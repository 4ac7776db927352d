package org.sendgraph.tariff;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;

/**
 * Which bands to list.
 *
 * @param publisher only those of this body
 * @param need only those for this kind of need
 * @param settingType only those with a price in this kind of setting
 * @param age only those with a price at this age
 */
public record BandFilter(@Nullable String publisher, @Nullable SenNeed need, @Nullable SettingType settingType,
		@Nullable Integer age) {

	static final BandFilter ALL = new BandFilter(null, null, null, null);

}
