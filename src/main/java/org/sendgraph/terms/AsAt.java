package org.sendgraph.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that was read for one snapshot. What hangs below it is read for the same one.
 */
public interface AsAt {

	Snapshot asOf();

	/**
	 * Parts a batch: two fields of one request may ask for different dates, and their
	 * children still arrive together.
	 * @param batch things read for several snapshots
	 * @param <T> kind of thing
	 * @return the things of each snapshot
	 */
	static <T extends AsAt> Map<Snapshot, List<T>> bySnapshot(List<T> batch) {
		return batch.stream()
			.distinct()
			.collect(Collectors.groupingBy(AsAt::asOf, LinkedHashMap::new, Collectors.toList()));
	}

}
