package org.sendgraph.responsibility;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.Snapshot;

import static org.sendgraph.organisation.BodyType.ACADEMY_TRUST;
import static org.sendgraph.organisation.BodyType.EARLY_YEARS_PROVIDER;
import static org.sendgraph.organisation.BodyType.FE_COLLEGE;
import static org.sendgraph.organisation.BodyType.HOSPITAL_SCHOOL;
import static org.sendgraph.organisation.BodyType.ICB;
import static org.sendgraph.organisation.BodyType.INDEPENDENT_S41_SCHOOL;
import static org.sendgraph.organisation.BodyType.INDEPENDENT_SCHOOL;
import static org.sendgraph.organisation.BodyType.LOCAL_AUTHORITY;
import static org.sendgraph.organisation.BodyType.NMSS;
import static org.sendgraph.organisation.BodyType.PRU;
import static org.sendgraph.organisation.BodyType.PRU_MANAGEMENT_COMMITTEE;
import static org.sendgraph.organisation.BodyType.SCHOOL;
import static org.sendgraph.organisation.BodyType.SCHOOL_GOVERNING_BODY;
import static org.sendgraph.organisation.BodyType.SPECIAL_POST16;
import static org.sendgraph.organisation.BodyType.SPECIAL_SCHOOL;
import static org.sendgraph.organisation.BodyType.YOUTH_ACCOMMODATION;

/**
 * Turns kinds of body and roles into the bodies of one question.
 *
 * @param bodies the bodies of the question
 * @param roles every role
 * @param circumstances how each condition stands
 * @param words what kinds of body are called
 * @param nationalBodies national bodies
 * @param snapshot the day
 */
record Parties(Bodies bodies, Map<String, Role> roles, Circumstances circumstances, Words words,
		NationalBodies nationalBodies, Snapshot snapshot) {

	/** Kinds that are the setting itself, as its governors or as the place. */
	static final Set<BodyType> THE_SETTING = Set.of(SCHOOL_GOVERNING_BODY, PRU_MANAGEMENT_COMMITTEE, FE_COLLEGE,
			SPECIAL_POST16, NMSS, INDEPENDENT_SCHOOL, INDEPENDENT_S41_SCHOOL, EARLY_YEARS_PROVIDER, SCHOOL,
			SPECIAL_SCHOOL, PRU, HOSPITAL_SCHOOL, YOUTH_ACCOMMODATION);

	/** Kinds that govern a setting rather than being it. */
	private static final Set<BodyType> GOVERNING = Set.of(SCHOOL_GOVERNING_BODY, PRU_MANAGEMENT_COMMITTEE);

	Party of(BodyType type, @Nullable String roleKey) {
		Role role = role(roleKey);
		Organisation body = body(type, role);
		return new Party(type, role, body, name(type, role, body));
	}

	private @Nullable Role role(@Nullable String key) {
		Role role = (key != null) ? this.roles.get(key) : null;
		if (role != null && this.circumstances.hold(role.givesWayWhen())) {
			return this.roles.get(role.givesWayTo());
		}
		return role;
	}

	/**
	 * The commissioner is the responsible body or the payer where it is of their kind.
	 */
	Party of(BodyType type, Party responsible, Party payer) {
		if (type == responsible.bodyType()) {
			return responsible;
		}
		return (type == payer.bodyType()) ? payer : of(type, null);
	}

	private @Nullable Organisation body(BodyType type, @Nullable Role role) {
		if (type == LOCAL_AUTHORITY || type == ICB) {
			return this.bodies.in(role, this.roles);
		}
		if (role != null && this.bodies.byRole().containsKey(role.id())) {
			return this.bodies.byRole().get(role.id());
		}
		String national = this.words.body(type, this.snapshot).nationalBody();
		if (national != null) {
			return this.nationalBodies.get(national, this.snapshot);
		}
		if (type == ACADEMY_TRUST) {
			return this.bodies.trust();
		}
		return THE_SETTING.contains(type) ? this.bodies.setting() : null;
	}

	private String name(BodyType type, @Nullable Role role, @Nullable Organisation body) {
		Word word = this.words.body(type, this.snapshot);
		String phrase = word.phrase();
		if (body == null) {
			return (role != null && (type == LOCAL_AUTHORITY || type == ICB)) ? role.described(phrase) : phrase;
		}
		if (body.id().equals(word.nationalBody())) {
			return phrase;
		}
		return GOVERNING.contains(type) ? phrase + " of " + body.getName() : body.getName();
	}

}
