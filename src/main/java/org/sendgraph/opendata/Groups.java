package org.sendgraph.opendata;

import org.sendgraph.graph.CypherFile;

final class Groups {

	private static final CypherFile STAGE_TRUSTS = CypherFile.of("opendata/stage-trusts");

	static final FactTable TRUSTS = new FactTable("trusts", STAGE_TRUSTS);

	private Groups() {
	}

}
