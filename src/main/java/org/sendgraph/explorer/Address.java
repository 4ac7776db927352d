package org.sendgraph.explorer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * An address of a page, from which those of other answers are made.
 *
 * @param path its path, encoded
 * @param said what it says, by name; nothing that is blank
 */
record Address(String path, Map<String, List<String>> said) {

	private static final Map<String, String> ROLES = Map.of("RESIDENT_LA", "residentAuthority", "MAINTAINING_LA",
			"maintainingAuthority", "GP_REGISTRATION_ICB", "registeredIcb");

	/** How bodies in all other roles are said. */
	private static final String OTHER = "other";

	static final List<String> DATES = List.of("validOn", "knownAt");

	static Address of(String path, MultiValueMap<String, String> said) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		said.forEach((name, values) -> {
			List<String> some = values.stream().filter((value) -> value != null && !value.isBlank()).toList();
			if (!some.isEmpty()) {
				kept.put(name, some);
			}
		});
		return new Address(path, kept);
	}

	/**
	 * The permanent address of a thing, with the dates that this one says.
	 * @param id id of the thing
	 */
	public Address to(String id) {
		int colon = id.indexOf(':');
		return dated("/id/" + id.substring(0, colon) + "/"
				+ UriUtils.encodePathSegment(id.substring(colon + 1), StandardCharsets.UTF_8));
	}

	/** Another page with the dates that this one says. */
	public Address dated(String other) {
		return new Address(other, said(DATES));
	}

	/** What this one says by some names. */
	Map<String, List<String>> said(Collection<String> names) {
		Map<String, List<String>> some = new LinkedHashMap<>(this.said);
		some.keySet().retainAll(names);
		return some;
	}

	/** Another page with all that this one says. */
	public Address on(String other) {
		return new Address(other, this.said);
	}

	/** This one with one more value of a name. */
	public Address and(String name, String value) {
		List<String> values = new ArrayList<>(this.said.getOrDefault(name, List.of()));
		values.add(value);
		return changed(name, values);
	}

	/** This one with no other value of a name; without the name where that is null. */
	public Address with(String name, @Nullable Object value) {
		return changed(name, (value != null) ? List.of(value.toString()) : List.of());
	}

	/**
	 * This one with a body in a role.
	 * @param role the role
	 * @param body the body, with its codes
	 */
	public Address filled(String role, Map<String, Object> body) {
		String field = field(role);
		return field.equals(OTHER) ? and(field, filling(role, body)) : with(field, filling(role, body));
	}

	/** The name by which addresses say who has a role. */
	public String field(String role) {
		return ROLES.getOrDefault(role, OTHER);
	}

	/** What addresses say for a body in a role. */
	public String filling(String role, Map<String, Object> body) {
		return ROLES.containsKey(role)
				? String.valueOf(body.containsKey("odsCode") ? body.get("odsCode") : body.get("dfeCode"))
				: role + "~id~" + body.get("id");
	}

	/**
	 * This one with a condition that holds or does not, whatever it said of it before.
	 */
	public Address answered(String condition, boolean holds) {
		String name = holds ? "holds" : "holdsNot";
		return without("holds", condition).without("holdsNot", condition).and(name, condition);
	}

	/** This one without a value of a name. */
	public Address without(String name, String value) {
		return changed(name,
				this.said.getOrDefault(name, List.of()).stream().filter((one) -> !one.equals(value)).toList());
	}

	private Address changed(String name, List<String> values) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.said);
		if (values.isEmpty()) {
			changed.remove(name);
		}
		else {
			changed.put(name, values);
		}
		return new Address(this.path, changed);
	}

	@Override
	public String toString() {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		this.said.forEach((name, values) -> values.forEach((value) -> query.add(encoded(name) + "=" + encoded(value))));
		return this.path + query;
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
