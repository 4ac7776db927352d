package org.sendgraph.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.github.bucket4j.ConsumptionProbe;

import org.springframework.stereotype.Component;

/**
 * Takes for an answer that is given again what it came to the first time, so that what a
 * question costs is not a matter of luck.
 */
@Component
public class Repeats {

	private final Allowances allowances;

	Repeats(Allowances allowances) {
		this.allowances = allowances;
	}

	/**
	 * Takes the points.
	 * @param who who asks
	 * @param cost what was said with the answer the first time
	 * @return what is to be said with it now
	 * @throws NoTurn when more is needed than is there
	 */
	public Map<String, Object> pay(String who, Map<String, Object> cost) {
		int actual = (Integer) Objects.requireNonNull(cost.get("actual"));
		ConsumptionProbe taken = this.allowances.take(who, actual);
		if (!taken.isConsumed()) {
			throw NoTurn.spent(actual, Duration.ofNanos(taken.getNanosToWaitForRefill()));
		}
		Map<String, Object> said = new LinkedHashMap<>(cost);
		said.put("remaining", taken.getRemainingTokens());
		return said;
	}

}
