package org.sendgraph.responsibility;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.OrganisationRef;
import org.sendgraph.terms.Snapshot;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Links that ask a question again for the same two dates.
 */
@Component
class Permalinks {

	private final String publicUrl;

	Permalinks(@Value("${sendgraph.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
		this.publicUrl = publicUrl;
	}

	URL to(AccountabilityQuestion question, Snapshot asOf) {
		UriComponentsBuilder link = UriComponentsBuilder.fromUriString(this.publicUrl)
			.path("/who-is-responsible")
			.queryParam("provision", "{v}")
			.queryParam("age", question.age())
			.queryParam("planStatus", question.planStatus());
		List<Object> values = new ArrayList<>(List.of(question.provision()));
		add(link, values, "setting", question.setting().type());
		add(link, values, "urn", question.setting().urn());
		add(link, values, "residentAuthority", question.place().residentAuthority());
		add(link, values, "maintainingAuthority", question.place().maintainingAuthority());
		add(link, values, "registeredIcb", question.place().registeredIcb());
		if (question.place().others() != null) {
			question.place()
				.others()
				.forEach((other) -> add(link, values, "other", other.role() + "~" + code(other.organisation())));
		}
		if (question.circumstances() != null) {
			question.circumstances()
				.forEach((one) -> add(link, values, one.holds() ? "holds" : "holdsNot", one.condition()));
		}
		add(link, values, "failure", question.failure());
		add(link, values, "need", question.need());
		add(link, values, "validOn", asOf.validOn());
		add(link, values, "knownAt", asOf.knownAt());
		try {
			return link.encode().buildAndExpand(values.toArray()).toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException("sendgraph.public-url is no web address", ex);
		}
	}

	private static void add(UriComponentsBuilder link, List<Object> values, String name, @Nullable Object value) {
		if (value != null) {
			link.queryParam(name, "{v}");
			values.add(value);
		}
	}

	private static String code(OrganisationRef organisation) {
		return organisation.parameters()
			.entrySet()
			.stream()
			.filter((code) -> code.getValue() != null)
			.map((code) -> code.getKey() + "~" + code.getValue())
			.findFirst()
			.orElse("");
	}

}
