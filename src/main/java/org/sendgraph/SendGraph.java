package org.sendgraph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.sendgraph.access.TokenCommand;
import org.sendgraph.opendata.ImportCommand;
import org.sendgraph.store.ExportStoreCommand;
import org.sendgraph.store.ImportStoreCommand;
import org.sendgraph.store.VerifyCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SendGraph {

	/** A setting of Spring Boot, such as {@code --server.port=8080}. */
	private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w-]+)+=");

	private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of("import",
			(arguments, settings) -> ImportCommand.run(SendGraph.class, arguments, settings), "verify",
			(arguments, settings) -> VerifyCommand.run(SendGraph.class, arguments, settings), "export-store",
			(arguments, settings) -> ExportStoreCommand.run(SendGraph.class, arguments, settings), "import-store",
			(arguments, settings) -> ImportStoreCommand.run(SendGraph.class, arguments, settings), "token",
			TokenCommand::run));

	/**
	 * Serves, or runs a command.
	 * @param arguments nothing or settings to serve; a command and its arguments to run
	 * that
	 */
	public static void main(String[] arguments) {
		List<String> words = Arrays.stream(arguments).filter((word) -> !SETTING.matcher(word).lookingAt()).toList();
		String[] settings = Arrays.stream(arguments)
			.filter((word) -> SETTING.matcher(word).lookingAt())
			.toArray(String[]::new);
		if (words.isEmpty() || words.getFirst().startsWith("-")) {
			SpringApplication.run(SendGraph.class, arguments);
			return;
		}
		Command command = COMMANDS.get(words.getFirst());
		if (command == null) {
			System.err.println("There is no command " + words.getFirst() + ". The commands are "
					+ String.join(", ", COMMANDS.keySet()) + "; without one SEND Graph serves.");
			System.exit(2);
			return;
		}
		System.exit(command.run(words.stream().skip(1).toArray(String[]::new), settings));
	}

	/**
	 * What the first word asks for.
	 */
	private interface Command {

		/** Runs it with its arguments and the settings, and gives the exit code. */
		int run(String[] arguments, String[] settings);

	}

}
