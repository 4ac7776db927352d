package org.sendgraph.http;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.ServletException;

import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Purse;
import org.sendgraph.limit.Repeats;
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

	private final Remembered remembered;

	private final Repeats repeats;

	Questions(WebGraphQlHandler handler, Answers answers, Turns turns, Bodies bodies, Remembered remembered,
			Repeats repeats) {
		this.handler = handler;
		this.remembered = remembered;
		this.repeats = repeats;
		this.answers = answers;
		this.turns = turns;
		this.bodies = bodies;
	}

	ServerResponse answer(ServerRequest request) throws ServletException, IOException {
		return orRefused(request, () -> {
			Accepted form = Accepted.of(request.headers().asHttpHeaders());
			if (changesNothing(request)) {
				return inTurn(request, (who) -> answer(request,
						Asked.ofParameters(request.params(), this.bodies.documents()), new Exchange(true), form, who));
			}
			if (request.method() != HttpMethod.POST) {
				throw Refused.method("The method " + Refused.quoted(request.method().name()) + " asks nothing here.",
						METHODS);
			}
			Asked asked = this.bodies.read(request);
			return inTurn(request, (who) -> answer(request, asked, new Exchange(false), form, who));
		});
	}

	private ServerResponse answer(ServerRequest request, Asked asked, Exchange exchange, Accepted form, String who) {
		Remembered.Key key = this.remembered.key(asked, request.principal().orElse(null));
		Answer answer = this.remembered.find(key);
		if (answer != null) {
			answer = answer.again(this.repeats, who);
		}
		else {
			WebGraphQlResponse response = ask(request, asked, exchange, who);
			if (!response.getErrors().isEmpty()) {
				return this.answers.withErrors(response, form);
			}
			answer = this.answers.written(response, exchange);
			if (!exchange.passing().get()) {
				this.remembered.keep(key, answer);
			}
		}
		return exchange.changesNothing() ? this.answers.toGet(answer, form, request.headers().asHttpHeaders())
				: this.answers.toPost(answer, form);
	}

	/** Whether the method of a request promises that it changes nothing. */
	static boolean changesNothing(ServerRequest request) {
		return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
	}

	/**
	 * Answers a request when it is the turn of whoever asks, and tells of it in the form
	 * of errors where it is refused.
	 * @param request the request
	 * @param work what there is to do for whom
	 * @return the response
	 */
	ServerResponse inTurn(ServerRequest request, Work work) throws ServletException, IOException {
		return orRefused(request, () -> {
			String who = Asker.of(request);
			try (Turns.Turn turn = this.turns.take(who)) {
				return work.answer(who);
			}
		});
	}

	private ServerResponse orRefused(ServerRequest request, Answering answering) throws ServletException, IOException {
		try {
			return answering.answer();
		}
		catch (NoTurn full) {
			return refusal(request, Refused.busy(full));
		}
		catch (Refused refused) {
			return refusal(request, refused);
		}
	}

	/** Whoever came to a thing by a browser is told on a page. */
	private ServerResponse refusal(ServerRequest request, Refused refused) {
		HttpHeaders headers = request.headers().asHttpHeaders();
		return ((request.path() + "/").startsWith("/id/") && Accepted.pageForRefusal(headers))
				? this.answers.page(refused) : this.answers.refusal(refused, Accepted.forRefusal(headers));
	}

	/** Which documents are stored. */
	ServerResponse documents(ServerRequest request) {
		return ServerResponse.ok().body(this.bodies.documents().names());
	}

	ServerResponse nothingHere(ServerRequest request) throws ServletException, IOException {
		return refusal(request, Refused.notFound(request.path()));
	}

	/**
	 * Asks a question at the expense of whoever asks.
	 * @param request what brought it
	 * @param asked the question
	 * @param exchange what is known of the request
	 * @param who whose turn it is
	 * @return the answer
	 * @throws Refused where it is not answered
	 */
	WebGraphQlResponse ask(ServerRequest request, Asked asked, Exchange exchange, String who) {
		Purse purse = new Purse(who);
		WebGraphQlRequest question = asked.over(request);
		question.configureExecutionInput((input,
				builder) -> builder.graphQLContext(exchange::in).graphQLContext(Map.of(Purse.class, purse)).build());
		WebGraphQlResponse answer = Objects.requireNonNull(this.handler.handleRequest(question).block());
		purse.checkPaid();
		Refused refused = exchange.refusal().get();
		if (refused != null) {
			throw refused;
		}
		return answer;
	}

	/**
	 * What may end in a refusal.
	 */
	private interface Answering {

		ServerResponse answer() throws ServletException, IOException;

	}

	/**
	 * What is done in a turn.
	 */
	interface Work {

		ServerResponse answer(String who) throws ServletException, IOException;

	}

}
