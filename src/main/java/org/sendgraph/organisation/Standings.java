package org.sendgraph.organisation;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * What establishments hold for a time: approvals, and memberships of trusts.
 */
@Repository
class Standings {

	private static final CypherFile APPROVALS = CypherFile.of("organisation/read-approvals");

	private static final CypherFile MEMBERSHIPS = CypherFile.of("organisation/read-memberships");

	private static final CypherFile TRUSTS = CypherFile.of("organisation/read-trusts");

	private static final Set<SettingType> INDEPENDENT = EnumSet.of(SettingType.INDEPENDENT_S41,
			SettingType.INDEPENDENT_OTHER);

	private final Graph graph;

	Standings(Graph graph) {
		this.graph = graph;
	}

	Map<Establishment, List<Approval>> approvals(List<Establishment> of) {
		return held(APPROVALS, of, (held, snapshot) -> new Approval(held.period(), held.recordedAt(), held.sources()));
	}

	/**
	 * Kinds of setting. An independent school on the list of approvals is an approved one
	 * on the days that the list says; of others the register says what they are.
	 */
	Map<Establishment, SettingType> settingTypes(List<Establishment> of) {
		Map<Establishment, SettingType> types = new HashMap<>();
		approvals(of).forEach((one, approvals) -> {
			SettingType type = one.settingType();
			if (type != null) {
				boolean listed = INDEPENDENT.contains(type) && !approvals.isEmpty();
				boolean approved = approvals.stream().anyMatch((approval) -> one.asOf().holds(approval.period()));
				types.put(one, !listed ? type : approved ? SettingType.INDEPENDENT_S41 : SettingType.INDEPENDENT_OTHER);
			}
		});
		return types;
	}

	Map<Establishment, Trust> trusts(List<Establishment> of) {
		Map<Establishment, Trust> trusts = new HashMap<>();
		AsAt.bySnapshot(of).forEach((snapshot, group) -> {
			List<Map<String, @Nullable Object>> rows = group.stream().map(Standings::named).toList();
			Map<String, Described> found = this.graph
				.read(TRUSTS, Map.of("rows", rows, "validOn", snapshot.validOn(), "knownAt", snapshot.knownAt()),
						Running.class)
				.stream()
				.filter((running) -> !running.trust().particulars().isEmpty())
				.collect(Collectors.toMap(Running::of, Running::trust));
			group.stream()
				.filter((one) -> found.containsKey(one.id()))
				.forEach((one) -> trusts.put(one, new Trust(Objects.requireNonNull(found.get(one.id())), snapshot)));
		});
		return trusts;
	}

	private static Map<String, @Nullable Object> named(Establishment one) {
		Map<String, @Nullable Object> named = new HashMap<>();
		named.put("id", one.id());
		named.put("trust", one.now().trust());
		return named;
	}

	Map<Establishment, List<Membership>> memberships(List<Establishment> of) {
		return held(MEMBERSHIPS, of,
				(held, snapshot) -> new Membership(new Trust(Objects.requireNonNull(held.trust()), snapshot),
						held.period(), held.recordedAt(), held.sources()));
	}

	private <T> Map<Establishment, List<T>> held(CypherFile file, List<Establishment> of,
			BiFunction<Held, Snapshot, T> make) {
		Map<Establishment, List<T>> all = new HashMap<>();
		AsAt.bySnapshot(of).forEach((snapshot, group) -> {
			Map<String, List<Held>> found = this.graph
				.read(file, Map.of("ids", group.stream().map(Organisation::id).toList(), "knownAt", snapshot.knownAt()),
						Held.class)
				.stream()
				.collect(Collectors.groupingBy(Held::of));
			group.forEach((one) -> all.put(one,
					found.getOrDefault(one.id(), List.of())
						.stream()
						.map((held) -> make.apply(held, snapshot))
						.toList()));
		});
		return all;
	}

	/**
	 * Something that an establishment holds.
	 *
	 * @param of id of the establishment
	 * @param period from when to when
	 * @param recordedAt when it was recorded
	 * @param sources where it was read
	 * @param trust the trust of a membership
	 */
	record Held(String of, Period period, OffsetDateTime recordedAt, List<Source> sources, @Nullable Described trust) {
	}

	/**
	 * The trust that runs an establishment.
	 *
	 * @param of id of the establishment
	 * @param trust the trust
	 */
	record Running(String of, Described trust) {
	}

}
