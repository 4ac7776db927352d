package org.sendgraph.responsibility;

import java.net.URL;
import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * The answer, with everything it rests on.
 *
 * @param verdict how certain it is
 * @param sentence the answer in plain English
 * @param claims one for each rule that applies or may apply
 * @param because why the verdict is what it is
 * @param missing what was assumed and what must be asked
 * @param asOf dates that it holds for
 * @param lawStatedTo month to which the law is stated
 * @param permalink asks the same question for the same dates
 */
public record AccountabilityAnswer(Verdict verdict, String sentence, List<Claim> claims, List<Reason> because,
		List<Missing> missing, Snapshot asOf, String lawStatedTo, URL permalink) implements AsAt {
}
