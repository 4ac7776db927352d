package org.sendgraph.tariff;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.measure.Measure;

/**
 * What was proposed for the whole country in the place of councils' own bands.
 *
 * @param duty the proposal
 * @param measure the measure of the reforms that it is part of
 * @param from first day on which it is sure to have been proposed
 * @param until first day on which something else had taken its place; null while nothing
 * has
 */
public record NationalProposal(Duty duty, Measure measure, LocalDate from, @Nullable LocalDate until) {
}
