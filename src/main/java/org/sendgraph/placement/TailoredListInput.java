package org.sendgraph.placement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Phase;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.terms.BadInput;

/**
 * For what to look for settings.
 *
 * @param councils DfE or GSS codes of the councils in whose areas to look; empty when the
 * radius is the limit
 * @param need kind of need
 * @param age age in years
 * @param phase phase of education; null for any
 * @param includeIndependent whether independent schools count
 * @param nearUrn number of an establishment that distances are measured from
 * @param radiusKm kilometres at most from there
 */
public record TailoredListInput(List<String> councils, SenNeed need, int age, @Nullable Phase phase,
		boolean includeIndependent, @Nullable String nearUrn, @Nullable Integer radiusKm) {

	private static final int MOST_COUNCILS = 20;

	private static final int OLDEST = 25;

	private static final int FARTHEST = 500;

	private static final int FARTHEST_EVERYWHERE = 100;

	public TailoredListInput {
		if (councils.size() > MOST_COUNCILS || (councils.isEmpty() && radiusKm == null)) {
			throw new BadInput("input.councils", councils.size() + " were given.",
					"1 to " + MOST_COUNCILS + ", or none beside nearUrn and radiusKm");
		}
		if (age < 0 || age > OLDEST) {
			throw new BadInput("input.age", age + " is no age that a plan can be kept for.", "0 to " + OLDEST);
		}
		if (radiusKm != null && (radiusKm < 1 || radiusKm > FARTHEST)) {
			throw new BadInput("input.radiusKm", radiusKm + " is no radius.", "1 to " + FARTHEST + " kilometres");
		}
		if (radiusKm != null && councils.isEmpty() && radiusKm > FARTHEST_EVERYWHERE) {
			throw new BadInput("input.radiusKm", radiusKm + " is too far without councils.",
					"1 to " + FARTHEST_EVERYWHERE + " kilometres, or councils beside it");
		}
		if (radiusKm != null && nearUrn == null) {
			throw new BadInput("input.radiusKm", "A radius needs a place to measure from.",
					"nearUrn, the number of an establishment, beside it");
		}
	}

	/** Whether the radius alone is the limit. */
	boolean isAround() {
		return this.councils.isEmpty();
	}

	@Nullable Integer radiusMetres() {
		return (this.radiusKm != null) ? this.radiusKm * 1000 : null;
	}

}
