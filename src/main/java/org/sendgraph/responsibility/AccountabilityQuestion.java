package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SenNeed;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.redress.FailureKind;
import org.sendgraph.terms.BadInput;

/**
 * A question about a provision, a kind of setting and a place.
 *
 * @param provision id of the provision
 * @param age age in whole years, 0 to 25
 * @param planStatus whether there is a plan
 * @param setting where the child or young person is educated
 * @param place which councils and boards are concerned
 * @param circumstances conditions that are known to hold or not
 * @param failure what went wrong
 * @param need kind of need, where what was agreed locally depends on it
 */
public record AccountabilityQuestion(String provision, int age, PlanStatus planStatus, SettingRef setting,
		PlaceInput place, @Nullable List<CircumstanceInput> circumstances, @Nullable FailureKind failure,
		@Nullable SenNeed need) {

	private static final int OLDEST = 25;

	public AccountabilityQuestion {
		if (age < 0 || age > OLDEST) {
			throw new BadInput("question.age", age + " is no age that SEND support covers.",
					"whole years from 0 to " + OLDEST);
		}
	}

	List<Named> named() {
		List<Named> named = new ArrayList<>(this.place.named("question.place"));
		if (this.setting.urn() != null) {
			named.add(Named.setting(this.setting.urn()));
		}
		return named;
	}

}
