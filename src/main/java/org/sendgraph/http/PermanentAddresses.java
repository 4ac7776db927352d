package org.sendgraph.http;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.GraphQLError;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.graph.Checksum;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads from the address that a thing has for ever to what tells of it: a page for
 * people, or the answer of the API. Whether it is there the API says, to whoever may ask.
 */
final class PermanentAddresses {

	private final Questions questions;

	private final JsonMapper json;

	private final String isThere;

	private final Map<String, String> documents = new TreeMap<>();

	/**
	 * Makes them.
	 * @param questions the way to the API
	 * @param json for what an address says
	 * @param isThere the question whether a thing is there
	 * @param things the stored question about a thing of each type, by its name
	 */
	PermanentAddresses(Questions questions, JsonMapper json, String isThere, Map<String, String> things) {
		this.questions = questions;
		this.json = json;
		this.isThere = isThere;
		things.forEach((type, document) -> this.documents.put(type, "sha256:" + Checksum.of(document)));
	}

	ServerResponse lead(ServerRequest request) throws ServletException, IOException {
		return this.questions.inTurn(request, (who) -> lead(request, who));
	}

	private ServerResponse lead(ServerRequest request, String who) {
		if (!Questions.changesNothing(request)) {
			throw Refused.method("The method " + Refused.quoted(request.method().name()) + " leads nowhere here.",
					"GET, HEAD");
		}
		boolean page = Accepted.page(request.headers().asHttpHeaders());
		NamedThing thing = NamedThing.of(request);
		String document = this.documents.get(thing.type());
		if (document == null) {
			throw Refused.missing(HttpStatus.NOT_FOUND,
					"Nothing here has the type " + Refused.quoted(thing.type()) + ".",
					String.join(", ", this.documents.keySet()));
		}
		boolean told = isThere(request, who, thing, page);
		URI people = told ? thing.page() : thing.asking();
		return ServerResponse.status(HttpStatus.SEE_OTHER)
			.location(page ? people : thing.answer(document, this.json))
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
			.build();
	}

	/**
	 * Whether it is: else nobody tells without a token, which the page where one asks can
	 * be given.
	 */
	private boolean isThere(ServerRequest request, String who, NamedThing thing, boolean page) {
		WebGraphQlResponse answer = ask(request, who, thing, false);
		for (GraphQLError error : answer.getExecutionResult().getErrors()) {
			if (page && Refused.code(error).equals("UNAUTHENTICATED")) {
				// No browser sends a token on its way to a page.
				return false;
			}
			throw Refused.as(error);
		}
		if (field(answer, "node") == null) {
			throw missing(thing, field(ask(request, who, thing, true), "history"));
		}
		return true;
	}

	private WebGraphQlResponse ask(ServerRequest request, String who, NamedThing thing, boolean gone) {
		Map<String, Object> variables = thing.variables();
		variables.put("gone", gone);
		return this.questions.ask(request, new Asked(this.isThere, null, variables, Map.of()), new Exchange(true), who);
	}

	private static @Nullable Object field(WebGraphQlResponse answer, String name) {
		return (answer.getExecutionResult().getData() instanceof Map<?, ?> data) ? data.get(name) : null;
	}

	private static Refused missing(NamedThing thing, @Nullable Object history) {
		String id = Refused.quoted(thing.id());
		OnceKnown last = OnceKnown.last((history instanceof List<?> versions) ? versions : List.of());
		if (last != null && !thing.dates().containsKey("knownAt")) {
			return Refused.missing(HttpStatus.GONE,
					"What has the id " + id + " was on record until " + last.until() + ".",
					"the address with ?knownAt=" + last.recordedAt() + ", for what was known then");
		}
		return Refused.missing(HttpStatus.NOT_FOUND,
				"Nothing with the id " + id + " is on record" + (thing.dates().isEmpty() ? "." : " for these dates."),
				"an id that this API gave out, such as LocalAuthority:886 at /id/LocalAuthority/886; the question search finds them");
	}

}
