package org.sendgraph.arrangement;

import java.util.Map;

import org.sendgraph.journal.Entry;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Snapshot;

/**
 * That something was recorded about an arrangement.
 *
 * @param entry the journal entry that says so
 * @param after sequence behind which to go on when this was the last that came
 * @param arrangementId id of the arrangement
 * @param then what was known when it had been recorded, on that day
 */
public record ArrangementChanged(Entry entry, long after, String arrangementId, Snapshot then) {

	/**
	 * Makes it of a row.
	 * @param row what was read
	 * @param last whether no other arrangement of the same entry follows
	 */
	static ArrangementChanged of(Map<String, Object> row, boolean last) {
		Map<?, ?> stored = (Map<?, ?>) row.get("entry");
		Entry entry = Entry.of(stored);
		return new ArrangementChanged(entry, last ? entry.sequence() : entry.sequence() - 1,
				(String) row.get("arrangement"),
				new Snapshot(Dates.dayOf(entry.instant()), entry.instant(), (Long) stored.get("edition")));
	}

}
