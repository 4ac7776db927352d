package org.sendgraph.intervention;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The three outcomes of the framework for area SEND inspections of January 2023.
 */
public enum InspectionOutcome {

	/** Arrangements typically lead to positive experiences and outcomes. */
	TYPICALLY_POSITIVE("typically lead to positive experiences and outcomes"),
	/** Arrangements lead to inconsistent experiences and outcomes. */
	INCONSISTENT("lead to inconsistent experiences and outcomes"),
	/** There are widespread or systemic failings that must be addressed urgently. */
	WIDESPREAD_FAILINGS("widespread and/or systemic failings");

	/** Reports that find none of the failings name them too. */
	private static final String DENIED = "\\b(no|not|without|any)( evidence of)? ";

	private final String words;

	InspectionOutcome(String words) {
		this.words = words;
	}

	/**
	 * Says what is recognised, for whoever writes a file.
	 * @return each outcome with the words of the framework
	 */
	public static String known() {
		return Arrays.stream(values())
			.map((one) -> one.name() + " (“" + one.words + "”)")
			.collect(Collectors.joining(" or "));
	}

	/**
	 * Recognises an outcome by its name here or by the words of the framework.
	 * @param stated the outcome as it was stated
	 * @return the outcome; null when it is none of the three
	 */
	public static @Nullable InspectionOutcome of(String stated) {
		String plain = stated.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+", " ")
			.replaceAll("widespread (and|or|and / or|or/and) systemic", "widespread and/or systemic")
			.replaceAll(DENIED + WIDESPREAD_FAILINGS.words, "");
		return Arrays.stream(values())
			.filter((one) -> plain.contains(one.words) || one.name().equalsIgnoreCase(plain.replaceAll("[ -]", "_")))
			.findFirst()
			.orElse(null);
	}

}
