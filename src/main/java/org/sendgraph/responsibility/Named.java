package org.sendgraph.responsibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.OrganisationRef;
import org.sendgraph.terms.BadInput;

/**
 * A body that a question names.
 *
 * @param path argument that names it, such as {@code question.place.residentAuthority}
 * @param role role it fills
 * @param codes its codes, null for those not given
 */
record Named(String path, String role, Map<String, @Nullable Object> codes) {

	static final String SETTING = "question.setting.urn";

	static Named council(String path, String role, String code) {
		return new Named(path, role, new OrganisationRef(null, code, code, null, null, null, null).parameters());
	}

	static Named board(String path, String role, String code) {
		return new Named(path, role, new OrganisationRef(null, null, code, code, null, null, null).parameters());
	}

	static Named setting(String urn) {
		return new Named(SETTING, "", new OrganisationRef(null, null, null, null, urn, null, null).parameters());
	}

	BadInput unknown() {
		return new BadInput(this.path, BadInput.quoted(code()) + " is the code of no body here.",
				"a code that organisations(…) or search(…) finds");
	}

	Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> parameter = new HashMap<>(this.codes);
		parameter.put("path", this.path);
		return parameter;
	}

	String code() {
		return this.codes.values().stream().filter(Objects::nonNull).findFirst().map(String::valueOf).orElse("nothing");
	}

}
