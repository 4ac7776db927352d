package org.sendgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.sendgraph.SendGraph;

/**
 * What a command said.
 *
 * @param code exit code
 * @param text everything it printed
 */
record Said(int code, String text) {

	/** Verifies the store of a home. */
	static Said verify(Path home, Object... arguments) {
		return by(VerifyCommand::run, home, arguments);
	}

	static Said exportStore(Path home, Object... arguments) {
		return by(ExportStoreCommand::run, home, arguments);
	}

	static Said importStore(Path home, Object... arguments) {
		return by(ImportStoreCommand::run, home, arguments);
	}

	/** Verifies a store that is reached by settings. */
	static Said verify(String[] settings, Object... arguments) {
		return by(VerifyCommand::run, settings, arguments);
	}

	private static Said by(Run command, Path home, Object... arguments) {
		return by(command, new String[] { "--sendgraph.home=" + home }, arguments);
	}

	private static Said by(Run command, String[] settings, Object... arguments) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = System.out;
		PrintStream err = System.err;
		try (PrintStream kept = new PrintStream(said, true, StandardCharsets.UTF_8)) {
			System.setOut(kept);
			System.setErr(kept);
			int code = command.of(SendGraph.class, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new),
					settings);
			return new Said(code, said.toString(StandardCharsets.UTF_8));
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	/** A command. */
	private interface Run {

		int of(Class<?> application, String[] arguments, String[] settings);

	}

}
