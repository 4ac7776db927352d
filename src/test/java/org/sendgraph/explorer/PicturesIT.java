package org.sendgraph.explorer;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendgraph.IntegrationTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures of the README, drawn anew with {@code -Dsendgraph.screenshots=true}.
 */
@IntegrationTest
@Tag("whatever-database")
@EnabledIfSystemProperty(named = "sendgraph.screenshots", matches = "true")
class PicturesIT {

	private static final Path FOLDER = Path.of("src/site/pictures");

	private static final int MOST_BYTES = 120_000;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			start  | /
			answer | /responsibility?provision=Provision:teaching-assistant-support&age=9&planStatus=EHCP\
			&setting=MAINSTREAM_ACADEMY&residentAuthority=886&validOn=2025-11-24#answer
			matrix | /matrix?residentAuthority=886&age=9&planStatus=EHCP&validOn=2025-11-24#cells
			""")
	void areSmall(String name, String address) {
		try (Chromium browser = Chromium.open();
				BrowserContext visitor = browser.visitor(new Browser.NewContextOptions().setViewportSize(1000, 640))) {
			Page page = visitor.newPage();
			page.navigate("http://127.0.0.1:" + this.port + address);
			byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
			assertThat(picture).hasSizeLessThan(MOST_BYTES);
		}
	}

}
