package org.sendgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import org.sendgraph.SendGraph;
import org.sendgraph.Store;
import org.sendgraph.access.TokenCommand;

/**
 * A database and an API in processes of their own, with something between them, and
 * between the API and its clients, that cuts connections.
 */
final class FaultyWorld implements AutoCloseable {

	private final Path home = Store.folder();

	private final int databasePort = freePort();

	private final int apiPort = freePort();

	final CutProxy toDatabase = new CutProxy(this.databasePort);

	final CutProxy toApi = new CutProxy(this.apiPort);

	private final String token;

	private Process database;

	private volatile Process api;

	private boolean closed;

	FaultyWorld() throws IOException {
		this.token = signed();
		this.database = startDatabase();
		awaitDatabase();
		this.api = startApi();
	}

	/** It accepts connections before it has its password, and none while it starts. */
	void awaitDatabase() {
		long began = System.nanoTime();
		while (!answers()) {
			if (System.nanoTime() - began > TimeUnit.MINUTES.toNanos(2)) {
				throw new IllegalStateException("The database does not answer");
			}
			CompletableFuture.runAsync(() -> {
			}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)).join();
		}
	}

	private boolean answers() {
		try (Driver driver = GraphDatabase.driver(address(), AuthTokens.basic("neo4j", DatabaseProcess.PASSWORD))) {
			driver.verifyConnectivity();
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	/** A token of an officer of Kent. */
	String token() {
		return this.token;
	}

	private String signed() {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = System.out;
		try (PrintStream kept = new PrintStream(said, true, StandardCharsets.UTF_8)) {
			System.setOut(kept);
			TokenCommand.run(new String[] { "--role", "officer", "--for", "LocalAuthority:886", "--name", "Officer" },
					new String[] { "--sendgraph.home=" + this.home });
		}
		finally {
			System.setOut(out);
		}
		return said.toString(StandardCharsets.UTF_8).strip();
	}

	/** Settings of an application that reaches the database itself. */
	String[] settings() {
		return settings(this.databasePort).toArray(String[]::new);
	}

	private List<String> settings(int port) {
		return new ArrayList<>(List.of("--sendgraph.home=" + this.home, "--spring.neo4j.uri=bolt://127.0.0.1:" + port,
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + DatabaseProcess.PASSWORD, "--sendgraph.figures=false"));
	}

	private Process startDatabase() throws IOException {
		return start(DatabaseProcess.class,
				List.of(this.home.resolve("database").toString(), String.valueOf(this.databasePort)));
	}

	private Process startApi() throws IOException {
		List<String> settings = settings(this.toDatabase.port());
		settings.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + this.apiPort,
				"--sendgraph.access.local-tokens=true", "--sendgraph.limits.requests-of-one=500",
				"--sendgraph.limits.requests-of-all=500"));
		Process started = start(SendGraph.class, settings);
		started.onExit().thenAccept((ended) -> again(started));
		return started;
	}

	private Process start(Class<?> main, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
						"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
						"-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.home.resolve(main.getSimpleName() + ".log").toFile()))
			.start();
	}

	/** One that gave up its start, on a machine that is too busy, is started again. */
	private synchronized void again(Process ended) {
		if (!this.closed && ended.equals(this.api)) {
			try {
				this.api = startApi();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/** Kills the API as the system kills; whatever watches over it starts it again. */
	void killApi() throws InterruptedException {
		kill(this.api);
	}

	/** Kills the database as the system kills, and starts it again. */
	void killDatabase() throws IOException, InterruptedException {
		kill(this.database);
		this.database = startDatabase();
	}

	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly();
		if (!process.waitFor(1, TimeUnit.MINUTES)) {
			throw new IllegalStateException("A process outlives being killed");
		}
	}

	/** Address of the database itself. */
	String address() {
		return "bolt://127.0.0.1:" + this.databasePort;
	}

	private static int freePort() {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		this.closed = true;
		this.api.destroyForcibly();
		this.database.destroyForcibly();
		this.toApi.close();
		this.toDatabase.close();
	}

}
