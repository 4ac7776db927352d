package org.sendgraph.arrangement;

import java.math.BigDecimal;
import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * The shares of those who pay do not make 100 per cent.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param total what they make
 */
public record SharesNotWhole(String message, List<String> path, BigDecimal total) implements Problem {
}
