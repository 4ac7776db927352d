package org.sendgraph.http;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.sendgraph.limit.Arriving;
import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Turns;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads what is posted: a question in JSON.
 *
 * @param documents those that a question may name
 * @param sending how long a body may be, and take to come
 * @param arriving those that are being sent
 */
record Bodies(Documents documents, Sending sending, Arriving arriving) {

	/**
	 * Reads a question.
	 * @param request a POST
	 * @return what it asks
	 * @throws Refused where its body is none
	 * @throws NoTurn when too many are being sent
	 */
	Asked read(ServerRequest request) throws ServletException, IOException {
		checkContentType(request.headers().asHttpHeaders());
		this.sending.checkLength(request.headers().contentLength().orElse(0));
		try (Turns.Turn place = this.arriving.begin(Asker.of(request));
				InputStream body = request.servletRequest().getInputStream()) {
			return Asked.ofBody(this.sending.whole(body), this.documents);
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

}
