package org.sendgraph.tariff;

/**
 * What a price lacks.
 *
 * @param what what is missing, in a sentence
 * @param add what would add it, or who could say
 */
public record PriceGap(String what, String add) {
}
