package org.sendgraph.http;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Purse;
import org.sendgraph.limit.Turns;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Asks a question that comes with no request of its own when it is the turn of whoever
 * asks, who pays for it.
 */
@Component
final class InTurn {

	private final Turns turns;

	InTurn(Turns turns) {
		this.turns = turns;
	}

	/**
	 * Asks it.
	 * @param who who asks
	 * @param request the question
	 * @param chain what answers it
	 * @return the answer; {@link NoTurn} where there is no turn, or too little to pay
	 * with
	 */
	Mono<WebGraphQlResponse> ask(String who, WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain) {
		Purse purse = new Purse(who);
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Purse.class, purse)).build());
		return Mono.using(() -> this.turns.take(who), (turn) -> chain.next(request), Turns.Turn::close)
			.doOnNext((answer) -> purse.checkPaid());
	}

}
