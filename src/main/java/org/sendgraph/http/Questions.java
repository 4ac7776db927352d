package org.sendgraph.http;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.ServletException;

import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Purse;
import org.sendgraph.limit.Turns;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes a question out of a request and asks it. The same question comes with GET, which
 * caches know, or with POST.
 */
final class Questions {

	private static final String METHODS = "GET, HEAD, POST";

	private final WebGraphQlHandler handler;

	private final Answers answers;

	private final Turns turns;

	private final Bodies bodies;

	Questions(WebGraphQlHandler handler, Answers answers, Turns turns, Bodies bodies) {
		this.handler = handler;
		this.answers = answers;
		this.turns = turns;
		this.bodies = bodies;
	}

	ServerResponse answer(ServerRequest request) throws ServletException, IOException {
		HttpHeaders headers = request.headers().asHttpHeaders();
		String who = Asker.of(request);
		try (Turns.Turn turn = this.turns.take(who)) {
			Accepted form = Accepted.of(headers);
			boolean get = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
			if (!get && request.method() != HttpMethod.POST) {
				throw Refused.method("The method " + Refused.quoted(request.method().name()) + " asks nothing here.",
						METHODS);
			}
			Exchange exchange = new Exchange(get);
			Purse purse = new Purse(who);
			WebGraphQlResponse answer = ask(request,
					get ? Asked.ofParameters(request.params(), this.bodies.documents()) : this.bodies.read(request),
					exchange, purse);
			purse.checkPaid();
			Refused refused = exchange.refusal().get();
			if (refused != null) {
				throw refused;
			}
			return get ? this.answers.toGet(answer, exchange, form, headers) : this.answers.toPost(answer, form);
		}
		catch (NoTurn full) {
			return this.answers.refusal(Refused.busy(full), Accepted.forRefusal(headers));
		}
		catch (Refused refused) {
			return this.answers.refusal(refused, Accepted.forRefusal(headers));
		}
	}

	/** Which documents are stored. */
	ServerResponse documents(ServerRequest request) {
		return ServerResponse.ok().body(this.bodies.documents().names());
	}

	ServerResponse nothingHere(ServerRequest request) throws ServletException, IOException {
		return this.answers.refusal(Refused.notFound(request.path()),
				Accepted.forRefusal(request.headers().asHttpHeaders()));
	}

	private WebGraphQlResponse ask(ServerRequest request, Asked asked, Exchange exchange, Purse purse) {
		WebGraphQlRequest question = asked.over(request);
		question.configureExecutionInput((input,
				builder) -> builder.graphQLContext(exchange::in).graphQLContext(Map.of(Purse.class, purse)).build());
		return Objects.requireNonNull(this.handler.handleRequest(question).block());
	}

}
