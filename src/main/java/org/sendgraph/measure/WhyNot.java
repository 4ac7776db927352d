package org.sendgraph.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.terms.Source;

/**
 * Whether one can rely on a measure, and why not.
 *
 * @param reliance the answer in one word
 * @param sentence the answer in one sentence
 * @param measure the measure
 * @param status the status that it rests on; null when none is sure by that day
 * @param superseded plans or programmes that it is part of and that were superseded
 * @param meanwhile duties that hold instead
 * @param sources where it was read
 */
public record WhyNot(Reliance reliance, String sentence, Measure measure, @Nullable MeasureStatus status,
		List<Measure> superseded, List<Duty> meanwhile, List<Source> sources) {
}
