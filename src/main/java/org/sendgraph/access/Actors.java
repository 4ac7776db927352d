package org.sendgraph.access;

import java.util.Map;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.sendgraph.terms.Actor;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/**
 * Remembers with each request who asks, once and before anything is fetched, and gives it
 * to controllers as a parameter. Methods that fetch for a batch take
 * {@code @ContextValue Actor actor}.
 */
@Component
class Actors implements WebGraphQlInterceptor, HandlerMethodArgumentResolver {

	static final String KEY = "actor";

	/** Where Spring Security's accessor puts what the filters found out. */
	private static final Object SECURITY = SecurityContext.class.getName();

	/** Who asks: anyone, unless a token was checked. */
	static Actor of(GraphQLContext context) {
		return context.getOrDefault(KEY, Actor.ANYONE);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.deferContextual((context) -> {
			Actor actor = of(context);
			request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(KEY, actor)).build());
			return chain.next(request);
		});
	}

	private static Actor of(ContextView context) {
		AuthenticatedActor known = known(context);
		return (known != null) ? known.getPrincipal() : Actor.ANYONE;
	}

	/** Whose token was checked; null when there was none. */
	static @Nullable AuthenticatedActor known(ContextView context) {
		return (context.<Object>getOrDefault(SECURITY, null) instanceof SecurityContext security
				&& security.getAuthentication() instanceof AuthenticatedActor known) ? known : null;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
		return of(field.getGraphQlContext());
	}

}
