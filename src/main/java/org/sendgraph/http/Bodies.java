package org.sendgraph.http;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads what is posted: a question in JSON, no longer than one may be.
 *
 * @param documents those that a question may name
 * @param longest how long a body may be
 */
record Bodies(Documents documents, DataSize longest) {

	/**
	 * Reads a question.
	 * @param request a POST
	 * @return what it asks
	 * @throws Refused where its body is none
	 */
	Asked read(ServerRequest request) throws ServletException, IOException {
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
