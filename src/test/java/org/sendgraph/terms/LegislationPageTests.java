package org.sendgraph.terms;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegislationPageTests {

	private static final String ACT = "https://www.legislation.gov.uk/ukpga/1996/56";

	private static final String SECTION = "https://www.legislation.gov.uk/ukpga/2014/6/section/42";

	private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2014/1530";

	private static final String SITE = "https://www.legislation.gov.uk/";

	@Test
	void showsTheSectionAsItStoodOnTheDay() throws MalformedURLException {
		assertThat(page(SECTION, "s.42(2)", null, "2016-02-29"))
			.hasToString(SITE + "ukpga/2014/6/section/42/2016-02-29");
		assertThat(page(ACT, "s.19(1),(1A)", null, "2016-02-29"))
			.hasToString(SITE + "ukpga/1996/56/section/19/2016-02-29");
		assertThat(page(REGULATIONS, "reg 49", null, "2024-09-01"))
			.hasToString(SITE + "uksi/2014/1530/regulation/49/2024-09-01");
	}

	@Test
	void showsTheFirstOfSeveralSections() throws MalformedURLException {
		assertThat(page(ACT, "ss.509AA-509AB", null, "2020-01-01"))
			.hasToString(SITE + "ukpga/1996/56/section/509AA/2020-01-01");
		assertThat(page(REGULATIONS, "regs 6(2), 9", null, "2020-01-01"))
			.hasToString(SITE + "uksi/2014/1530/regulation/6/2020-01-01");
	}

	@Test
	void showsTheWholeWhereThePartHasNoPageOfThatForm() throws MalformedURLException {
		assertThat(page(ACT, "Sch 2 para 6(1)(c)", null, "2020-01-01")).hasToString(SITE + "ukpga/1996/56/2020-01-01");
		assertThat(page(ACT, null, null, "2020-01-01")).hasToString(SITE + "ukpga/1996/56/2020-01-01");
		assertThat(page(REGULATIONS, "Part 6A (regs 32A-32B)", null, "2020-01-01"))
			.hasToString(SITE + "uksi/2014/1530/2020-01-01");
	}

	@Test
	void showsTheFirstDayInForceForADayBeforeIt() throws MalformedURLException {
		assertThat(page(SECTION, "s.42", "2014-09-01", "2010-01-01"))
			.hasToString(SITE + "ukpga/2014/6/section/42/2014-09-01");
	}

	@Test
	void namesNoDayThatWasStillToCome() throws MalformedURLException {
		assertThat(page(SECTION, "s.42", null, "2026-11-28")).hasToString(SITE + "ukpga/2014/6/section/42/2026-11-28");
		assertThat(page(SECTION, "s.42", null, "2026-11-29")).hasToString(SITE + "ukpga/2014/6/section/42");
		assertThat(page(SECTION, "s.42", "2030-01-01", "2020-01-01")).hasToString(SITE + "ukpga/2014/6/section/42");
	}

	@Test
	void showsWhatWasOnlyEnactedAsItWasMade() throws MalformedURLException {
		assertThat(page(SITE + "ukpga/2026/21/section/62/enacted", "s.62", null, "2026-11-01"))
			.hasToString(SITE + "ukpga/2026/21/section/62/enacted");
	}

	@Test
	void isNoneWhereAnotherSiteIsCited() throws MalformedURLException {
		assertThat(page("https://www.gov.uk/guidance/section/1", "s.1", null, "2020-01-01")).isNull();
		assertThat(page("https://www.legislation.gov.uk.example.org/ukpga/2014/6", null, null, "2020-01-01")).isNull();
		assertThat(page("https://www.legislation.gov.uk/ukpga/2014/6?view=plain", null, null, "2020-01-01")).isNull();
	}

	private static @Nullable URL page(String cited, @Nullable String section, @Nullable String from, String on)
			throws MalformedURLException {
		return LegislationPage.of(URI.create(cited).toURL(), section, (from != null) ? LocalDate.parse(from) : null,
				new Snapshot(LocalDate.parse(on), OffsetDateTime.parse("2026-11-28T12:00:00Z"), 1));
	}

}
