package org.sendgraph.inclusion;

import java.util.List;

/**
 * A whole inclusion plan.
 *
 * @param lines its lines, in order
 * @param absent what is not on record, each with what would add it
 */
record InclusionPlan(List<PlanLine> lines, List<String> absent) {
}
