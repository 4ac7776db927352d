package org.sendgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * What commands that need the graph have in common: each starts the application without a
 * port, on its own database or on that of a server which has the home. Exit code 0: done;
 * {@value #FAILED}: SEND Graph or its database did not work; {@value #NOT_RIGHT}: the
 * command or what it was given was not right.
 */
public final class Commands {

	/** SEND Graph or its database did not work. */
	public static final int FAILED = 1;

	/** The command or what it was given was not right. */
	public static final int NOT_RIGHT = 2;

	private static final Logger log = LoggerFactory.getLogger(Commands.class);

	private Commands() {
	}

	/**
	 * Runs a command.
	 * @param command the command, as picocli describes it
	 * @param arguments those after its name
	 * @return exit code
	 */
	public static int run(Callable<Integer> command, String[] arguments) {
		return new CommandLine(command).setExecutionExceptionHandler(Commands::failed).execute(arguments);
	}

	/** What stopped the application itself was said when it was stopped. */
	private static int failed(Exception ex, CommandLine command, CommandLine.ParseResult arguments) {
		if (!(NestedExceptionUtils.getMostSpecificCause(ex) instanceof StartRefused)) {
			System.err.println(
					"SEND Graph or its database failed, and nothing more was recorded. Run the same command again; "
							+ "if it fails again, with --logging.level.org.sendgraph=debug, which says more.");
			log.debug("The command {} failed", command.getCommandName(), ex);
		}
		return FAILED;
	}

	/**
	 * Starts the application for a command.
	 * @param application the application
	 * @param settings settings that were given with the command
	 * @param own settings that the command itself needs, such as {@code name=value}
	 * @return the application; whoever asked for it closes it
	 */
	public static ConfigurableApplicationContext start(Class<?> application, String[] settings, String... own) {
		List<String> properties = new ArrayList<>(
				List.of("logging.level.root=warn", "sendgraph.join=true", "spring.main.lazy-initialization=true"));
		properties.addAll(List.of(own));
		return new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.properties(properties.toArray(String[]::new))
			.run(settings);
	}

}
