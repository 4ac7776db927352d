package org.sendgraph.offenders;

import org.neo4j.driver.Driver;

import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * Advice that knows more of Neo4j than its failures. Abstract, so that no application
 * context takes it for one of its own.
 */
@ControllerAdvice
public abstract class ForeignAdvice {

	abstract Driver driver();

}
