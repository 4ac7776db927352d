package org.sendgraph.money;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An amount that a publication tells of a point. Two publications, or two lines, can tell
 * the same pounds.
 */
interface Told {

	/** What the department publishes of the statements themselves. */
	String STATEMENT = "SECTION_251";

	/** Its extract from them, which adds lines up. */
	String EXTRACT = "BENCHMARKING";

	/** Line of plans that counts places in academies too, as its own title says. */
	String PLACES = "1.0.2";

	/** Places in colleges, which that line does not count. */
	String PLACES_IN_COLLEGES = "FundingStream:hnb-place-fe";

	/** Point whose money it is. */
	String point();

	/** What sort of movement it is. */
	AllocationKind kind();

	/** How the amount came about. */
	FigureBasis figures();

	/** Which of several publications. */
	@Nullable String publication();

	/** Line of the statement. */
	@Nullable String line();

	/** Id of the stream as which it was paid. */
	@Nullable String stream();

	/**
	 * Leaves each pound once: of a line that the statement tells, the extract does not
	 * count; of places in academies that a plan counts, the department's deduction does
	 * not.
	 * @param all everything that is told
	 * @param <T> kind of amount
	 * @return what counts
	 */
	static <T extends Told> List<T> once(List<T> all) {
		Set<List<Object>> lines = new HashSet<>();
		Set<String> planning = new HashSet<>();
		for (T one : all) {
			if (STATEMENT.equals(one.publication()) && one.line() != null) {
				lines.add(List.of(one.point(), one.figures(), one.line()));
			}
			if (one.figures() == FigureBasis.PLANNED && PLACES.equals(one.line())) {
				planning.add(one.point());
			}
		}
		return all.stream().filter((one) -> !isToldBy(lines, one) && !isPlanned(planning, one)).toList();
	}

	private static boolean isToldBy(Set<List<Object>> lines, Told one) {
		if (!EXTRACT.equals(one.publication()) || one.line() == null) {
			return false;
		}
		for (String line : one.line().split("\\+")) {
			if (lines.contains(List.of(one.point(), one.figures(), line))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPlanned(Set<String> planning, Told one) {
		return one.kind() == AllocationKind.PLACE_DEDUCTION && !PLACES_IN_COLLEGES.equals(one.stream())
				&& planning.contains(one.point());
	}

}
