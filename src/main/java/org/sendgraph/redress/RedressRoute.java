package org.sendgraph.redress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * What to do when provision fails.
 *
 * @param id stable id
 * @param name name in plain words
 * @param kind kind of route
 * @param whoCanUse who can use it
 * @param covers what it deals with
 * @param doesNotCover what it cannot do
 * @param timeLimit how long there is, and how long it takes
 * @param binding whether its outcome binds
 * @param legalBasis what it rests on; null where there is no remedy
 * @param decidedById id of the body that decides or runs it
 * @param confidence how sure this is
 * @param failures for which failures it can be used
 * @param sources where it was read
 */
public record RedressRoute(String id, String name, RedressKind kind, String whoCanUse, String covers,
		@Nullable String doesNotCover, String timeLimit, Binding binding, @Nullable String legalBasis,
		String decidedById, Confidence confidence, List<FailureStep> failures, List<Source> sources) implements Node {
}
