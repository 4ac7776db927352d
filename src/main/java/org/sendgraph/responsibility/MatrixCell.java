package org.sendgraph.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;

/**
 * One cell of the matrix.
 *
 * @param provision the provision
 * @param settingType kind of setting; null for every one without a rule of its own
 * @param planStatus plan status
 * @param ageFrom youngest age of the band, inclusive
 * @param ageTo oldest age of the band, inclusive
 * @param verdict the verdict, with every condition assumed or left open
 * @param sentence the answer in plain English
 * @param claims the claims
 * @param missing what was assumed and what must be asked
 */
public record MatrixCell(Provision provision, @Nullable SettingType settingType, PlanStatus planStatus, int ageFrom,
		int ageTo, Verdict verdict, String sentence, List<Claim> claims, List<Missing> missing) {

	String key() {
		return this.provision.id() + " " + this.settingType + " " + this.planStatus + " " + this.ageFrom;
	}

}
