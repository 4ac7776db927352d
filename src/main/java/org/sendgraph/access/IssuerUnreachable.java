package org.sendgraph.access;

import org.springframework.security.core.AuthenticationException;

/**
 * A token cannot be checked, because its issuer does not say with which keys it signs.
 */
final class IssuerUnreachable extends AuthenticationException {

	IssuerUnreachable(Throwable cause) {
		super("Tokens cannot be checked at present, because their issuer cannot be reached. Try again in a minute, "
				+ "or ask without a token for what everyone may read.", cause);
	}

}
