package org.sendgraph.http;

import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.socket.WebSocketSession;

/**
 * Who asks, as far as limits go: with a token its user, else an address.
 */
final class Asker {

	private Asker() {
	}

	static String of(ServerRequest request) {
		return of(request.principal().orElse(null), request.remoteAddress().orElse(null));
	}

	static String of(WebSocketSession socket) {
		return of(socket.getPrincipal(), socket.getRemoteAddress());
	}

	static String of(HttpServletRequest request) {
		return Optional.ofNullable(request.getUserPrincipal())
			.map(Principal::getName)
			.orElseGet(request::getRemoteAddr);
	}

	private static String of(@Nullable Principal user, @Nullable InetSocketAddress address) {
		return Optional.ofNullable(user)
			.map(Principal::getName)
			.or(() -> Optional.ofNullable(address).map((known) -> known.getAddress().getHostAddress()))
			.orElse("nobody knows");
	}

}
