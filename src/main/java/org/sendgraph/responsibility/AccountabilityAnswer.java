package org.sendgraph.responsibility;

import java.net.URL;
import java.util.List;
import java.util.function.Supplier;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * The answer, with everything it rests on. What few clients select is worked out when it
 * is selected.
 *
 * @param verdict how certain it is
 * @param sentence the answer in plain English
 * @param claims one for each rule that applies or may apply
 * @param missing what was assumed and what must be asked
 * @param asOf dates that it holds for
 * @param lawStatedTo month to which the law is stated
 * @param reasons why the verdict is what it is
 * @param link asks the same question for the same dates
 */
public record AccountabilityAnswer(Verdict verdict, String sentence, List<Claim> claims, List<Missing> missing,
		Snapshot asOf, String lawStatedTo, Supplier<List<Reason>> reasons, Supplier<URL> link) implements AsAt {

	public List<Reason> because() {
		return this.reasons.get();
	}

	public URL permalink() {
		return this.link.get();
	}

}
