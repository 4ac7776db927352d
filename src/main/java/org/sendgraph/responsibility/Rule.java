package org.sendgraph.responsibility;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;

/**
 * A national rule: for a provision, in a setting, at ages, with a plan status, when its
 * conditions hold, a role must, may, decides or refunds.
 *
 * @param id stable id
 * @param provisionId the provision it is about
 * @param settingType kind of setting; null for every one without a rule of its own
 * @param ageFrom youngest age in years, inclusive
 * @param ageTo oldest age in years, inclusive
 * @param planStatus plan status; null for every one
 * @param obligation what the responsible body has to do
 * @param responsible kind of body that answers for it
 * @param responsibleRoleId role that picks it out
 * @param payer kind of body that pays
 * @param payerRoleId role that picks it out
 * @param commissioner kind of body that commissions it
 * @param deliverer kind of body that delivers it
 * @param layer layer of the cost
 * @param streamId stream it is paid from
 * @param dutyId duty it arises from
 * @param alsoUnderIds other duties that bear on it
 * @param redressIds routes of redress, main one first
 * @param conditionIds conditions that must all hold
 * @param standing whether bodies share or dispute it
 * @param note what an officer should know
 * @param confidence how sure this is
 * @param period when the rule and its duty both hold
 * @param recordedAt when this version was recorded
 * @param example whether it belongs to the example county
 */
public record Rule(String id, String provisionId, @Nullable SettingType settingType, int ageFrom, int ageTo,
		@Nullable PlanStatus planStatus, Obligation obligation, BodyType responsible,
		@Nullable String responsibleRoleId, BodyType payer, @Nullable String payerRoleId, BodyType commissioner,
		BodyType deliverer, @Nullable FundingLayer layer, String streamId, String dutyId, List<String> alsoUnderIds,
		List<String> redressIds, List<String> conditionIds, Standing standing, @Nullable String note,
		Confidence confidence, Period period, OffsetDateTime recordedAt, boolean example) implements Node {
}
