package org.sendgraph.graph;

import java.net.URI;
import java.util.List;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The Neo4j of another SEND Graph on this machine, which has the home.
 *
 * @param address its address in Bolt, then its password
 */
record JoinedNeo4j(List<String> address) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return URI.create(this.address.getFirst());
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", this.address.getLast());
	}

}
