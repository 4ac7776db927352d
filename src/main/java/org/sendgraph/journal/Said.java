package org.sendgraph.journal;

/**
 * A property and what it says.
 *
 * @param property its name
 * @param value what it says, as text
 */
public record Said(String property, String value) {
}
