package org.sendgraph.journal;

/**
 * Names and texts about a thing are gone for good.
 *
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record WordingErased(Entry entry, boolean repeated) {
}
