package org.sendgraph.opendata;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who was paid, as a council writes it. What may be the name of a person is not kept.
 *
 * @param name as published
 */
record Supplier(String name) {

	private static final Pattern REDACTED = Pattern.compile(
			"redact|withheld|personal data|name removed|data protection|gdpr|confidential|anonymi|^[x*.\\-]{3,}$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TITLED = Pattern
		.compile("^(mr|mrs|miss|ms|mx|dr|master|private individual|individual)\\b", Pattern.CASE_INSENSITIVE);

	/** Words that no person is called by. */
	private static final Pattern SURELY_A_BODY = Pattern.compile(
			"\\b(schools?|academy|academies|college|university|nursery|trust|council|nhs|hospital|ltd|limited|plc|llp"
					+ "|cic|cio|charity|foundation|association|services?)\\b",
			Pattern.CASE_INSENSITIVE);

	/** Words that stand in names of bodies, and by themselves not in names of people. */
	private static final Pattern OF_A_BODY = Pattern.compile(
			"\\b(school|schools|academy|academies|college|sixth form|university|nursery|nurseries|preschool|pre-school"
					+ "|playgroup|kindergarten|trust|federation|diocese|council|borough|nhs|hospital|clinic"
					+ "|ltd|limited|plc|llp|lp|cic|cio|inc|company|group|holdings|partnership|partners|association"
					+ "|society|charity|foundation|institute|centre|center|hub|project|services?|solutions|support"
					+ "|care|education|educational|learning|training|therapy|therapies|tuition|tutors|consultancy"
					+ "|associates|coaches|taxis|transport|primary|secondary|infants?"
					+ "|community|uk|t/a|childcare|children'?s|autism)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]+)\\)");

	/** Whether it says in so many words that a person was paid. */
	boolean isPerson() {
		return REDACTED.matcher(this.name).find()
				|| (TITLED.matcher(this.name.strip()).find() && !SURELY_A_BODY.matcher(this.name).find());
	}

	boolean isBody() {
		return OF_A_BODY.matcher(this.name).find();
	}

	/** The name in a form in which two ways of writing it are the same. */
	static String plain(String name) {
		return name.toLowerCase(Locale.UK)
			.replaceAll("[\u2018\u2019'`.]", "")
			.replace("&", " and ")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.replaceAll("\\b(church of england|c of e|cofe|c e)\\b", "ce")
			.replaceAll("\\b(roman catholic|r c)\\b", "rc")
			.replaceAll("\\bsaint\\b", "st")
			.replaceAll("\\b(ltd|limited|plc|llp|the)\\b", " ")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/**
	 * Parts that may be the name of the establishment: what stands in brackets or round
	 * them, and before and after "trading as" or a dash.
	 */
	Set<String> parts() {
		Set<String> parts = new LinkedHashSet<>();
		Matcher bracketed = IN_BRACKETS.matcher(this.name);
		while (bracketed.find()) {
			parts.add(plain(bracketed.group(1)));
		}
		for (String part : this.name.replaceAll("\\([^)]*\\)", " ").split("(?i)\\bt/a\\b|\\btrading as\\b| - ")) {
			parts.add(plain(part));
		}
		parts.remove("");
		return parts;
	}

}
