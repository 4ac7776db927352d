package org.sendgraph.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * What a section of a plan must hold.
 *
 * @param section the section
 * @param name name in plain words
 * @param mustHold what it must hold, in our own words
 * @param securedBy kinds of body that must secure what is in it; empty where it says
 * nothing that could be secured
 * @param dutyIds duties about what is in it
 * @param appeal what the Tribunal can do about it
 * @param redressIds routes of redress, about what it says first
 * @param period when this holds, the end exclusive
 * @param note what to know about it
 * @param confidence how sure this is
 * @param basis how it was established
 * @param sources where it was read
 */
public record PlanSectionContent(PlanSectionLetter section, String name, String mustHold, List<BodyType> securedBy,
		List<String> dutyIds, PlanSectionAppeal appeal, List<String> redressIds, Period period, @Nullable String note,
		Confidence confidence, Basis basis, List<Source> sources) {
}
