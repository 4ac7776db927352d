package org.sendgraph.money;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * A budget, body or provision that money passes, as the graph knows it.
 *
 * @param id stable id
 * @param name name of a body or a provision
 * @param holder id of the body that holds a budget
 * @param holderName its latest name
 * @param stream id of the stream of a budget
 * @param financialYear year of a budget
 * @param pence amount of a budget as its source states it, where that is one of the
 * figures that count
 * @param figures how that came about
 * @param confidence how sure that is
 * @param paid whether anybody pays into it; only for budgets of national bodies
 * @param sources where it was read; only for budgets of national bodies
 */
record Point(String id, @Nullable String name, @Nullable String holder, @Nullable String holderName,
		@Nullable String stream, @Nullable String financialYear, @Nullable Long pence, @Nullable FigureBasis figures,
		@Nullable Confidence confidence, boolean paid, List<Source> sources) {

	boolean isNational() {
		return this.holder != null && this.holder.startsWith("NationalBody:");
	}

}
