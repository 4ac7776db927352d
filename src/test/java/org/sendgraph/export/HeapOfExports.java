package org.sendgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exports a million rows in a process that has no more than 200 MB of heap, and prints
 * how long it took. Run it by name.
 */
class HeapOfExports {

	private static final int ROWS = 1_000_000;

	private static final String QUESTION = "{ payments(size: " + ROWS + ") { nodes { id name amount paid final note "
			+ "from { id name } to { id name } sources { title licence } %s } } }";

	/** Edges that rows share, and others that they do not. */
	private static final String HOPS = "hops { from { id } to { id } amount stream { id } }";

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ndjson", "xlsx", "graphml" })
	void staysBelowTwoHundredMegabytes(String ending) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx200m", "-cp", System.getProperty("java.class.path"), HeapOfExports.class.getName(), ending)
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
		System.out.print(said);
		assertThat(process.exitValue()).as(said).isZero();
		assertThat(said).contains("rows as " + ending);
	}

	/**
	 * Exports.
	 * @param arguments the ending of the file
	 * @throws IOException never
	 */
	public static void main(String[] arguments) throws IOException {
		long began = System.nanoTime();
		long[] sent = new long[1];
		String query = QUESTION.formatted(arguments[0].equals("graphml") ? HOPS : "");
		Exports exports = MadeUpPayments.exports(ROWS);
		Wanted wanted = Wanted.of("payments." + arguments[0], Map.of());
		exports.make(exports.read(new Question(query, null, null), wanted), wanted, new HttpHeaders(),
				(checksum) -> counting(sent));
		System.out.printf("%,d rows as %s: %,d MB in %.0f s with a heap of %,d MB%n", ROWS, arguments[0], sent[0] >> 20,
				(System.nanoTime() - began) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
	}

	private static OutputStream counting(long[] sent) {
		return new OutputStream() {
			@Override
			public void write(int one) {
				sent[0]++;
			}

			@Override
			public void write(byte[] bytes, int from, int length) {
				sent[0] += length;
			}
		};
	}

}
