package org.sendgraph;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.sendgraph.opendata.ImportCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SendGraph {

	/** A setting of Spring Boot, such as {@code --server.port=8080}. */
	private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w-]+)+=");

	/**
	 * Serves, or runs a command.
	 * @param arguments nothing or settings to serve; {@code import} and its arguments to
	 * import
	 */
	public static void main(String[] arguments) {
		List<String> words = Arrays.stream(arguments).filter((word) -> !SETTING.matcher(word).lookingAt()).toList();
		String[] settings = Arrays.stream(arguments)
			.filter((word) -> SETTING.matcher(word).lookingAt())
			.toArray(String[]::new);
		if (words.isEmpty() || words.getFirst().startsWith("-")) {
			SpringApplication.run(SendGraph.class, arguments);
		}
		else if (words.getFirst().equals("import")) {
			System.exit(ImportCommand.run(SendGraph.class, words.stream().skip(1).toArray(String[]::new), settings));
		}
		else {
			System.err.println("There is no command " + words.getFirst()
					+ ". There is import; without a command SEND Graph serves.");
			System.exit(2);
		}
	}

}
