package org.sendgraph.offenders;

import org.springframework.stereotype.Repository;

/**
 * A repository that is no plural noun. Abstract, so that no application context takes it
 * for one of its own.
 */
@Repository
public abstract class Librarian {

}
