package org.sendgraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.sendgraph.limit.Asker;
import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Turns;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
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

	private final Documents documents;

	private final Turns turns;

	private final DataSize longest;

	Questions(WebGraphQlHandler handler, Answers answers, Documents documents, Turns turns, DataSize longest) {
		this.handler = handler;
		this.answers = answers;
		this.documents = documents;
		this.turns = turns;
		this.longest = longest;
	}

	ServerResponse answer(ServerRequest request) throws ServletException, IOException {
		HttpHeaders headers = request.headers().asHttpHeaders();
		Asker asker = new Asker(who(request));
		try (Turns.Turn turn = this.turns.take(asker.name())) {
			Accepted form = Accepted.of(headers);
			boolean get = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
			if (!get && request.method() != HttpMethod.POST) {
				throw Refused.method("The method " + Refused.quoted(request.method().name()) + " asks nothing here.",
						METHODS);
			}
			Exchange exchange = new Exchange(get);
			WebGraphQlResponse answer = ask(request,
					get ? Asked.ofParameters(request.params(), this.documents) : posted(request), exchange, asker);
			asker.checkAnswered();
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

	/** With a token its user, else an address. */
	private static String who(ServerRequest request) {
		return request.principal()
			.map(Principal::getName)
			.or(() -> request.remoteAddress().map((address) -> address.getAddress().getHostAddress()))
			.orElse("nobody knows");
	}

	/** Which documents are stored. */
	ServerResponse documents(ServerRequest request) {
		return ServerResponse.ok().body(this.documents.names());
	}

	ServerResponse nothingHere(ServerRequest request) throws ServletException, IOException {
		return this.answers.refusal(Refused.notFound(request.path()),
				Accepted.forRefusal(request.headers().asHttpHeaders()));
	}

	private WebGraphQlResponse ask(ServerRequest request, Asked asked, Exchange exchange, Asker asker) {
		Map<String, @Nullable Object> body = new HashMap<>();
		body.put("query", asked.query());
		body.put("operationName", asked.operationName());
		body.put("variables", asked.variables());
		body.put("extensions", asked.extensions());
		WebGraphQlRequest question = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), request.remoteAddress().orElse(null), request.attributes(), body,
				UUID.randomUUID().toString(), Locale.UK);
		question.configureExecutionInput((input,
				builder) -> builder.graphQLContext(exchange::in).graphQLContext(Map.of(Asker.class, asker)).build());
		return Objects.requireNonNull(this.handler.handleRequest(question).block());
	}

	private Asked posted(ServerRequest request) throws ServletException, IOException {
		checkContentType(request.headers().asHttpHeaders());
		if (request.headers().contentLength().orElse(0) > this.longest.toBytes()) {
			throw tooLong();
		}
		try (InputStream body = request.servletRequest().getInputStream()) {
			byte[] read = body.readNBytes((int) this.longest.toBytes() + 1);
			if (read.length > this.longest.toBytes()) {
				throw tooLong();
			}
			return Asked.ofBody(read, this.documents);
		}
	}

	private static void checkContentType(HttpHeaders headers) {
		MediaType type;
		try {
			type = headers.getContentType();
		}
		catch (InvalidMediaTypeException ex) {
			type = null;
		}
		boolean utf8 = type != null
				&& (type.getParameter("charset") == null || "utf-8".equalsIgnoreCase(type.getParameter("charset")));
		if (type == null || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || !utf8) {
			throw Refused.of(
					HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The header Content-Type is "
							+ Refused.quoted(String.valueOf(headers.getFirst("Content-Type"))) + ".",
					"application/json, in UTF-8");
		}
		String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
			throw Refused.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"The body is encoded as " + Refused.quoted(encoding) + ".",
					"a body as it is, without Content-Encoding");
		}
	}

	private Refused tooLong() {
		return Refused.of(HttpStatus.CONTENT_TOO_LARGE, "The body is too long.",
				"at most " + this.longest.toKilobytes() + " KiB");
	}

}
