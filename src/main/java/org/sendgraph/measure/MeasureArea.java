package org.sendgraph.measure;

/**
 * What of a measure is known to be in the area of a council.
 *
 * @param councilId id of the council
 * @param what what is there
 * @param number how many
 * @param asStated the words that it was taken from
 */
public record MeasureArea(String councilId, String what, int number, String asStated) {
}
