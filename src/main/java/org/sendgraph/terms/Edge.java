package org.sendgraph.terms;

/**
 * One result with its cursor.
 *
 * @param cursor to go on from here
 * @param node the result
 * @param <T> kind of result
 */
public record Edge<T>(String cursor, T node) {
}
