package org.sendgraph.explorer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. Where it has none, what needs one is skipped, and fails
 * with {@code -Dbrowser.required=true}.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final String NONE = "No browser: none of " + String.join(", ", NAMES) + " is on the PATH";

	private final Playwright driver;

	private final Browser browser;

	private Chromium(Path program) {
		this.driver = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.driver.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program));
	}

	static Chromium open() {
		Optional<Path> program = find(System.getenv("PATH"));
		if (program.isEmpty() && Boolean.getBoolean("browser.required")) {
			Assertions.fail(NONE);
		}
		Assumptions.assumeTrue(program.isPresent(), NONE);
		return new Chromium(program.orElseThrow());
	}

	private static Optional<Path> find(String path) {
		return NAMES.stream()
			.flatMap((name) -> Arrays.stream(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** Somebody who has not been here before: nothing is kept of anybody else's visit. */
	BrowserContext visitor(Browser.NewContextOptions options) {
		return this.browser.newContext(options);
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
