package org.sendgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

import org.sendgraph.graph.CypherFile;

/**
 * Neo4j in a process of its own, which can be killed.
 */
final class DatabaseProcess {

	static final String PASSWORD = "only-for-this-run";

	private DatabaseProcess() {
	}

	/**
	 * Serves until it is killed.
	 * @param arguments folder and port
	 */
	public static void main(String[] arguments) throws InterruptedException {
		boolean first = !Files.exists(Path.of(arguments[0], "data"));
		DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
			.setConfig(Map.of(BoltConnector.enabled, true, BoltConnector.listen_address,
					new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])), HttpConnector.enabled, false,
					GraphDatabaseSettings.auth_enabled, true, GraphDatabaseSettings.udc_enabled, false,
					GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64)))
			.build();
		if (first) {
			server.database("system")
				.executeTransactionally(CypherFile.of("graph/set-password").text(),
						Map.of("user", "neo4j", "password", PASSWORD));
		}
		Thread.currentThread().join();
	}

}
