package org.sendgraph.responsibility;

import org.sendgraph.organisation.OrganisationRef;

/**
 * A body in a role.
 *
 * @param role the role
 * @param organisation the body
 */
public record RoleBodyInput(String role, OrganisationRef organisation) {
}
