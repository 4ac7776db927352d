package org.sendgraph.placement;

/**
 * Something that is not known about an establishment.
 *
 * @param kind what
 * @param whoCouldSay who could say
 */
public record Unknown(UnknownKind kind, String whoCouldSay) {
}
