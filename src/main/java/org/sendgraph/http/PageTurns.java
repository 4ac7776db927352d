package org.sendgraph.http;

import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.sendgraph.limit.NoTurn;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets a question that a page asks in this process take its turn and pay, as if whoever
 * wants the page had asked it. The turn ends with the answer, before anything is written:
 * who reads slowly has none.
 */
@Component
final class PageTurns implements WebGraphQlInterceptor, Ordered {

	/** What such a question has for its id. */
	private static final String PAGE = "page";

	private final InTurn turns;

	PageTurns(InTurn turns) {
		this.turns = turns;
	}

	/** Behind whoever finds out who asks. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!PAGE.equals(request.getId())
				|| !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)) {
			return chain.next(request);
		}
		return this.turns.ask(Asker.of(page.getRequest()), request, chain)
			.onErrorResume(NoTurn.class,
					(full) -> Mono
						.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
								ExecutionResult.newExecutionResult().addError(Refused.busy(full).error()).build()))));
	}

}
