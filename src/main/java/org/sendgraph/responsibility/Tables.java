package org.sendgraph.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.Establishment;
import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.organisation.NationalBody;
import org.sendgraph.organisation.NhsProvider;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.organisation.Trust;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.terms.Snapshot;

/**
 * The reference data of one snapshot, from memory.
 *
 * @param asOf the snapshot
 * @param provisions provisions by id
 * @param duties duties by id
 * @param streams funding streams by id
 * @param routes routes of redress by id
 * @param rules rules by id
 * @param conditions conditions by key
 * @param roles roles by key
 * @param words what things are called
 * @param nationalBodies national bodies
 */
record Tables(Snapshot asOf, Map<String, Provision> provisions, Map<String, Duty> duties,
		Map<String, FundingStream> streams, Map<String, RedressRoute> routes, Map<String, Rule> rules,
		Map<String, Condition> conditions, Map<String, Role> roles, Words words, NationalBodies nationalBodies) {

	Duty duty(String id) {
		return Objects.requireNonNull(this.duties.get(id), id);
	}

	FundingStream stream(String id) {
		return Objects.requireNonNull(this.streams.get(id), id);
	}

	RedressRoute route(String id) {
		return Objects.requireNonNull(this.routes.get(id), id);
	}

	List<Rule> rules(List<String> ids) {
		return ids.stream().sorted().map((id) -> Objects.requireNonNull(this.rules.get(id), id)).toList();
	}

	/** Rules that somebody else wrote down, of which an upgrade may have taken some. */
	List<Rule> rulesKnown(List<String> ids) {
		return ids.stream().map(this.rules::get).filter(Objects::nonNull).toList();
	}

	Provision provision(String id) {
		return Objects.requireNonNull(this.provisions.get(id), id);
	}

	@Nullable Role role(@Nullable String key) {
		return (key != null) ? this.roles.get(key) : null;
	}

	List<Condition> conditions(List<String> keys) {
		return keys.stream().map((key) -> Objects.requireNonNull(this.conditions.get(key), key)).toList();
	}

	/** Rules that hold on the day. */
	List<Rule> rulesWhere(Predicate<Rule> wanted) {
		return this.rules.values()
			.stream()
			.filter((rule) -> this.asOf.holds(rule.period()) && wanted.test(rule))
			.toList();
	}

	/**
	 * Chooses for one kind of setting as the question's own statement does: its own
	 * rules, or where it has none those of every setting, never of custody.
	 * @param rules rules of one provision
	 * @param setting kind of setting; null for those without one of their own
	 * @param plan plan status
	 * @return the rules, whatever their ages
	 */
	static List<Rule> chosen(List<Rule> rules, @Nullable SettingType setting, PlanStatus plan) {
		List<Rule> ofPlan = rules.stream()
			.filter((rule) -> rule.planStatus() == null || rule.planStatus() == plan)
			.toList();
		List<Rule> own = ofPlan.stream().filter((rule) -> rule.settingType() == setting).toList();
		if (!own.isEmpty() || setting == SettingType.YOUTH_CUSTODY) {
			return own;
		}
		return ofPlan.stream().filter((rule) -> rule.settingType() == null).toList();
	}

	List<Rule> rulesOn(Organisation organisation, @Nullable Obligation obligation) {
		return rulesWhere(
				(rule) -> fallsOn(rule, organisation) && (obligation == null || obligation == rule.obligation()));
	}

	private boolean fallsOn(Rule rule, Organisation organisation) {
		return (!rule.example() || organisation.isExample()) && switch (organisation) {
			case LocalAuthority council -> rule.responsible() == BodyType.LOCAL_AUTHORITY;
			case IntegratedCareBoard board -> rule.responsible() == BodyType.ICB;
			case NationalBody body -> body.id().equals(this.words.body(rule.responsible(), this.asOf).nationalBody());
			case Trust trust -> rule.responsible() == BodyType.ACADEMY_TRUST;
			case NhsProvider provider -> rule.responsible() == BodyType.NHS_PROVIDER;
			case Establishment school ->
				rule.settingType() == school.settingType() && Parties.THE_SETTING.contains(rule.responsible());
		};
	}

	Parties parties(Bodies bodies, Circumstances circumstances) {
		return new Parties(bodies, this.roles, circumstances, this.words, this.nationalBodies, this.asOf);
	}

}
