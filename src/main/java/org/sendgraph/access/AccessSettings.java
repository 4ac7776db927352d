package org.sendgraph.access;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens count, and for what one is needed.
 *
 * @param issuer address of the issuer of tokens, exactly as its tokens name it; null when
 * there is none
 * @param audience whom tokens must be meant for
 * @param read who may read what everyone may
 * @param metrics who may read the figures for Prometheus
 * @param localTokens whether tokens signed with the key in the home count
 * @param rolesClaim where a token has its roles, with dots between the levels
 * @param bodyClaim where a token has the id of the organisation that it speaks for
 */
@ConfigurationProperties("sendgraph.access")
record AccessSettings(@Nullable String issuer, @DefaultValue("sendgraph") String audience,
		@DefaultValue("public") Reading read, @DefaultValue("public") Reading metrics,
		@DefaultValue("false") boolean localTokens, @DefaultValue(Claims.ROLES) String rolesClaim,
		@DefaultValue(Claims.ORGANISATION) String bodyClaim) {

	AccessSettings {
		issuer = (issuer != null && !issuer.isBlank()) ? issuer : null;
	}

	/** Whether there can be no token at all, so that nothing can be recorded. */
	boolean readOnly() {
		return this.issuer == null && !this.localTokens;
	}

	/**
	 * Who may read what would be for everyone.
	 */
	enum Reading {

		/** Anybody. */
		PUBLIC,
		/** Whoever has a token with a role. */
		TOKEN

	}

}
