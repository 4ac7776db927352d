package org.sendgraph.measure;

import java.math.BigDecimal;

/**
 * A number that was given about a measure.
 *
 * @param what what it is the number of
 * @param number the number
 * @param unit what it counts
 * @param approximate whether it was given as about or at least so much
 * @param asStated the words that it was taken from
 */
public record MeasureFigure(String what, BigDecimal number, FigureUnit unit, boolean approximate, String asStated) {
}
