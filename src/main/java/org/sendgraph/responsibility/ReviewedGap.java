package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;

/**
 * Where a reviewer found that nobody has a duty, or that the need does not arise.
 *
 * @param provisionId the provision
 * @param settingType kind of setting; null for every one
 * @param planStatus plan status; null for every one
 * @param ageFrom youngest age, inclusive
 * @param ageTo oldest age, inclusive
 * @param verdict GAP or NOT_APPLICABLE
 * @param why why, and what to ask instead
 * @param source where that was seen
 */
record ReviewedGap(String provisionId, @Nullable SettingType settingType, @Nullable PlanStatus planStatus, int ageFrom,
		int ageTo, Verdict verdict, String why, String source) {
}
