package org.sendgraph.store;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * A short form of {@link FaultRuns}.
 */
class FaultRunsIT {

	private static final int RUNS = 2;

	@Test
	void loseNothingAndDoNothingTwice() throws IOException, InterruptedException {
		FaultRuns.run(RUNS, RUNS);
	}

}
