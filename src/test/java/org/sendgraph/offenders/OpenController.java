package org.sendgraph.offenders;

/**
 * A controller that anybody could call.
 */
public class OpenController {

}
