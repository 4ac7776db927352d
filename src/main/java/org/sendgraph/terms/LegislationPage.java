package org.sendgraph.terms;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The page of legislation.gov.uk that has the text of a provision as it stood on a day,
 * made from the address of the instrument that a row cites.
 */
public final class LegislationPage {

	private static final Pattern INSTRUMENT = Pattern
		.compile("https://www\\.legislation\\.gov\\.uk/(ukpga|uksi)/\\d+/\\d+(?<within>/[\\w/]+)?");

	private static final Pattern SECTION = Pattern.compile("ss?\\.(\\d+\\w*).*");

	private static final Pattern REGULATION = Pattern.compile("regs? (\\d+[A-Z]*).*");

	private LegislationPage() {
	}

	/**
	 * Finds the page. What no Parliament had made by the day has none for it: then the
	 * first day counts. Of a day that was still to come when it was asked about, the site
	 * may have none yet: then the page of what is now the law.
	 * @param address what may be the address of an Act, of regulations or of a part
	 * @param section section or regulation, the first of several; null for the whole
	 * @param from first day on which it is in force; null where that is not known
	 * @param snapshot the day, and when it was asked about
	 * @return the page; null where no such address is cited
	 */
	public static @Nullable URL of(@Nullable URL address, @Nullable String section, @Nullable LocalDate from,
			Snapshot snapshot) {
		Matcher found = INSTRUMENT.matcher(String.valueOf(address));
		if (!found.matches()) {
			return null;
		}
		String within = found.group("within");
		String page = found.group();
		if (within == null && section != null) {
			page += within(found.group(1), section);
		}
		LocalDate day = (from != null && from.isAfter(snapshot.validOn())) ? from : snapshot.validOn();
		boolean asMade = within != null && within.endsWith("/enacted");
		return address((asMade || day.isAfter(snapshot.knownAt().toLocalDate())) ? page : page + "/" + day);
	}

	private static String within(String kind, String section) {
		Matcher part = (kind.equals("ukpga") ? SECTION : REGULATION).matcher(section);
		return part.matches() ? (kind.equals("ukpga") ? "/section/" : "/regulation/") + part.group(1) : "";
	}

	private static URL address(String page) {
		try {
			return URI.create(page).toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(page, ex);
		}
	}

}
