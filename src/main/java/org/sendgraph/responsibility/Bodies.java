package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.Establishment;
import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.NationalBody;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Snapshot;

/**
 * The bodies of one question, on the day it is about: for each role the body that fills
 * it, or those that could.
 *
 * @param byRole body in each role that is filled
 * @param candidates bodies that could fill a role, where there are several
 * @param notes what had to be assumed to fill a role
 * @param setting the setting, where the question names one
 * @param trust trust that runs the setting
 */
record Bodies(Map<String, Organisation> byRole, Map<String, List<Organisation>> candidates, Map<String, String> notes,
		@Nullable Establishment setting, @Nullable Organisation trust) {

	/**
	 * Finds the bodies that a question names.
	 * @param named what the question names
	 * @param matched what the graph says about them
	 * @param roles every role
	 * @param snapshot the day
	 * @return the bodies
	 * @throws BadInput for a code that nothing has, a body of the wrong kind or an
	 * unknown role
	 */
	static Bodies of(List<Named> named, Matched matched, Map<String, Role> roles, Snapshot snapshot) {
		Bodies bodies = new Bodies(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(), null, null);
		Establishment setting = null;
		Boolean fictional = null;
		for (Named one : named) {
			List<Organisation> standing = standing(one, matched, snapshot);
			fictional = agree(one, standing, fictional);
			if (one.path().equals(Named.SETTING)) {
				setting = setting(one, standing);
			}
			else {
				bodies.fill(one, standing, role(one, roles));
			}
		}
		Organisation trust = null;
		if (setting != null) {
			for (var related : matched.related()) {
				Organisation other = related.as(snapshot);
				if (other instanceof LocalAuthority) {
					bodies.byRole.put("establishment.localAuthority", other);
				}
				else {
					trust = other;
				}
			}
			bodies.byRole.put("establishment", setting);
		}
		bodies.addBoards("RESIDENT_LA", "main ICB of residentAuthority", matched, snapshot);
		bodies.addBoards("establishment.localAuthority", "main ICB of establishment.localAuthority", matched, snapshot);
		return new Bodies(bodies.byRole, bodies.candidates, bodies.notes, setting, trust);
	}

	/**
	 * The example county and real places know nothing of each other; only the national
	 * bodies are the same in both.
	 */
	static @Nullable Boolean agree(Named named, List<Organisation> standing, @Nullable Boolean fictional) {
		if (standing.isEmpty() || standing.getFirst() instanceof NationalBody) {
			return fictional;
		}
		boolean example = standing.getFirst().isExample();
		if (fictional != null && fictional != example) {
			throw new BadInput(named.path(), standing.getFirst().getName()
					+ (example ? " is fictional, and the place is real." : " is real, and the place is fictional."),
					"bodies that are all of the example county, or all real");
		}
		return example;
	}

	private static Role role(Named named, Map<String, Role> roles) {
		Role role = roles.get("Role:" + named.role());
		if (role == null) {
			throw new BadInput(named.path().replace("organisation", "role"),
					BadInput.quoted(named.role()) + " is no role.",
					roles.values().stream().map(Role::id).toList().toString());
		}
		return role;
	}

	/**
	 * The body itself where it exists on the day, else those that came after it or before
	 * it and do.
	 */
	static List<Organisation> standing(Named named, Matched matched, Snapshot snapshot) {
		List<Matched.Body> found = matched.bodies()
			.stream()
			.filter((body) -> body.path().equals(named.path()) && !body.body().particulars().isEmpty())
			.toList();
		if (found.isEmpty()) {
			throw named.unknown();
		}
		List<Organisation> all = found.stream().map((body) -> body.body().as(snapshot)).toList();
		List<Organisation> itself = all.stream()
			.filter((body) -> body.isExisting() && body.id().equals(found.getFirst().named()))
			.toList();
		return itself.isEmpty() ? all.stream()
			.filter(Organisation::isExisting)
			.sorted(Comparator.comparing(Organisation::getName))
			.toList() : itself;
	}

	private static Establishment setting(Named named, List<Organisation> standing) {
		if (standing.size() == 1 && standing.getFirst() instanceof Establishment establishment) {
			if (establishment.settingType() == null) {
				throw new BadInput(named.path(),
						establishment.getName() + " is of the type " + establishment.type()
								+ ", which no rule speaks of.",
						"the number of a school or college of another type, or setting: {type: …} with the kind that comes nearest");
			}
			return establishment;
		}
		throw new BadInput(named.path(),
				"No one school or college has the number " + BadInput.quoted(named.code())
						+ " or took over from it on that day.",
				"the number of an establishment that is open on the day");
	}

	private void fill(Named named, List<Organisation> standing, Role role) {
		if (standing.isEmpty()) {
			throw new BadInput(named.path(),
					BadInput.quoted(named.code())
							+ " is the code of a body that did not exist on that day, nor did any before or after it.",
					"a body of the day that is asked about");
		}
		boolean fits = standing.stream().allMatch((body) -> switch (role.bodyType()) {
			case LOCAL_AUTHORITY -> body instanceof LocalAuthority;
			case ICB -> body instanceof IntegratedCareBoard;
			case NHS_ENGLAND ->
				body instanceof IntegratedCareBoard || body.id().equals("NationalBody:" + role.defaultsTo());
			default -> body instanceof Establishment;
		});
		if (!fits) {
			throw new BadInput(named.path(),
					BadInput.quoted(named.code()) + " is the code of " + standing.getFirst().getName() + ".",
					switch (role.bodyType()) {
						case LOCAL_AUTHORITY -> "DfE or GSS code of a council";
						case ICB -> "ODS or GSS code of an integrated care board";
						case NHS_ENGLAND ->
							"NHS England, or the integrated care board to which it delegated the service";
						default -> "number of a school or college";
					});
		}
		if (this.byRole.containsKey(role.id()) || this.candidates.containsKey(role.id())) {
			throw new BadInput(named.path(), "The role " + role.id() + " is filled twice.",
					"each role once; residentAuthority, maintainingAuthority and registeredIcb are the roles RESIDENT_LA, "
							+ "MAINTAINING_LA and GP_REGISTRATION_ICB");
		}
		if (standing.size() == 1) {
			this.byRole.put(role.id(), standing.getFirst());
		}
		else {
			this.candidates.put(role.id(), standing);
		}
	}

	private void addBoards(String council, String from, Matched matched, Snapshot snapshot) {
		Organisation body = this.byRole.get(council);
		if (body == null) {
			Set<String> councils = this.candidates.getOrDefault(council, List.of())
				.stream()
				.map(Organisation::id)
				.collect(Collectors.toSet());
			this.candidates.put(from,
					matched.boards()
						.stream()
						.filter((board) -> councils.contains(board.of()))
						.map((board) -> board.board().as(snapshot))
						.distinct()
						.toList());
			return;
		}
		List<Organisation> serving = new ArrayList<>();
		for (Matched.Board board : matched.boards()) {
			if (board.of().equals(body.id())) {
				serving.add(board.board().as(snapshot));
				if (board.main()) {
					this.byRole.put(from, serving.getLast());
				}
			}
		}
		if (serving.isEmpty()) {
			this.notes.put(from, "No integrated care board served " + body.getName()
					+ " on that day, and what there was before the boards is not in the tables.");
		}
		if (serving.size() > 1) {
			this.candidates.put(from, serving);
			this.notes.put(from,
					body.getName() + " lies in the areas of " + serving.size() + " integrated care boards; "
							+ Objects.requireNonNull(this.byRole.get(from)).getName()
							+ ", which has the largest share of it, was assumed.");
		}
	}

	/**
	 * Finds the body in a role, from the role that it defaults to where nobody said.
	 */
	@Nullable Organisation in(@Nullable Role role, Map<String, Role> roles) {
		if (role == null) {
			return null;
		}
		Organisation body = this.byRole.get(role.id());
		if (body != null || this.candidates.containsKey(role.id()) || role.defaultsTo() == null) {
			return body;
		}
		String from = start(role, roles);
		return this.byRole.get(from);
	}

	/** Whether the question is about the example county. */
	boolean fictional() {
		return this.byRole.values().stream().anyMatch(Organisation::isExample);
	}

	/**
	 * Follows the defaults of a role to where they begin.
	 */
	String start(Role role, Map<String, Role> roles) {
		String from = String.valueOf(role.defaultsTo());
		Role other = roles.get("Role:" + from);
		if (other != null && !this.byRole.containsKey(from)) {
			return start(other, roles);
		}
		return from.equals("question.residentAuthority") ? "RESIDENT_LA" : from;
	}

}
