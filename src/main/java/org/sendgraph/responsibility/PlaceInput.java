package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The place a question is about.
 *
 * @param residentAuthority council for the area where the child or young person lives
 * @param maintainingAuthority council that maintains the plan
 * @param registeredIcb board of the GP practice
 * @param others bodies in other roles
 */
public record PlaceInput(String residentAuthority, @Nullable String maintainingAuthority,
		@Nullable String registeredIcb, @Nullable List<RoleBodyInput> others) {

	/**
	 * Lists every body that the place names, with the role it fills.
	 * @param argument where the place itself is given
	 */
	List<Named> named(String argument) {
		List<Named> named = new ArrayList<>();
		named.add(Named.council(argument + ".residentAuthority", "RESIDENT_LA", this.residentAuthority));
		if (this.maintainingAuthority != null) {
			named.add(Named.council(argument + ".maintainingAuthority", "MAINTAINING_LA", this.maintainingAuthority));
		}
		if (this.registeredIcb != null) {
			named.add(Named.board(argument + ".registeredIcb", "GP_REGISTRATION_ICB", this.registeredIcb));
		}
		if (this.others != null) {
			for (int index = 0; index < this.others.size(); index++) {
				RoleBodyInput other = this.others.get(index);
				named.add(new Named(argument + ".others[" + index + "].organisation", other.role(),
						other.organisation().parameters()));
			}
		}
		return named;
	}

}
