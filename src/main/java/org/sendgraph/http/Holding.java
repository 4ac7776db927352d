package org.sendgraph.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.async.WebAsyncManager;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The response of a stream that holds something until it ends.
 *
 * @param stream the response
 * @param held what it holds
 */
record Holding(ServerResponse stream, Held held) implements ServerResponse {

	@Override
	public HttpStatusCode statusCode() {
		return this.stream.statusCode();
	}

	@Override
	public HttpHeaders headers() {
		return this.stream.headers();
	}

	@Override
	public MultiValueMap<String, Cookie> cookies() {
		return this.stream.cookies();
	}

	@Override
	public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
			throws ServletException, IOException {
		WebAsyncManager later = WebAsyncUtils.getAsyncManager(request);
		later.registerDeferredResultInterceptor(this.held, this.held);
		try {
			return this.stream.writeTo(request, response, context);
		}
		finally {
			if (!later.isConcurrentHandlingStarted()) {
				this.held.close();
			}
		}
	}

}
