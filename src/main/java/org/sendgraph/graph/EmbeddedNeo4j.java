package org.sendgraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static java.util.Map.entry;

/**
 * Neo4j Community in this process. It starts in the background while the rest of the
 * application is put together; who needs it waits. It is reached as a server would be,
 * through Bolt, on a free port of the loopback address and with a password that lives
 * only as long as the process, so that the rest of the application has one way to the
 * graph.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private static final CypherFile SET_PASSWORD = CypherFile.of("graph/set-password");

	private final String password = UUID.randomUUID().toString();

	private final Home home;

	private final CompletableFuture<DatabaseManagementService> server;

	/** Whether others that use the database are waited for before it stops. */
	private final boolean host;

	EmbeddedNeo4j(Path folder, boolean host) {
		this.home = Home.lock(folder);
		this.host = host;
		this.server = CompletableFuture.supplyAsync(this::start);
	}

	private DatabaseManagementService start() {
		DatabaseManagementService started = new DatabaseManagementServiceBuilder(this.home.database())
			.setConfig(settings())
			.build();
		started.database("system")
			.executeTransactionally(SET_PASSWORD.text(), Map.of("user", "neo4j", "password", this.password));
		this.home.publish(address(started), this.password);
		return started;
	}

	/**
	 * A list that is longer than the last one needs no plan of its own, and who closes
	 * has no client left to wait for.
	 */
	private static Map<Setting<?>, Object> settings() {
		return Map.ofEntries(entry(BoltConnector.enabled, true),
				entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
				entry(HttpConnector.enabled, false), entry(HttpsConnector.enabled, false),
				entry(FleetManagementSettings.fleet_manager_enabled, false),
				entry(BoltConnector.enable_discovery, false), entry(GraphDatabaseSettings.udc_enabled, false),
				entry(GraphDatabaseSettings.auth_enabled, true),
				entry(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false),
				entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
				entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64)),
				entry(GraphDatabaseSettings.preallocate_logical_logs, false),
				entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32)),
				entry(GraphDatabaseSettings.keep_logical_logs, "2 files"));
	}

	@Override
	public URI getUri() {
		return address(started());
	}

	private static URI address(DatabaseManagementService started) {
		GraphDatabaseAPI system = (GraphDatabaseAPI) started.database("system");
		ConnectorPortRegister ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
		return URI.create("bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", this.password);
	}

	private DatabaseManagementService started() {
		try {
			return this.server.join();
		}
		catch (CompletionException ex) {
			throw new StartRefused("Neo4j does not start in " + this.home.database() + ": " + ex.getCause(),
					"Look at logs/debug.log there; move the folder away to begin with an empty graph.");
		}
	}

	@Override
	public void close() {
		this.server.handle((started, failure) -> started).thenAccept((started) -> {
			Guests none = this.host ? this.home.withoutGuests() : null;
			if (started != null) {
				started.shutdown();
			}
			this.home.close();
			if (none != null) {
				none.close();
			}
		}).join();
	}

}
