package org.sendgraph.placement;

/**
 * One reason why an establishment could be named.
 *
 * @param kind kind of reason
 * @param detail what the register or the list of approvals says
 */
public record Fit(FitKind kind, String detail) {
}
