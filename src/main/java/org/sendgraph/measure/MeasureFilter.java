package org.sendgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Text;

/**
 * Which measures to list.
 *
 * @param parts only of these parts of the reforms
 * @param standings only those that had come so far on the day
 * @param responsible only those that this body answers for
 * @param text only those that hold this text
 */
public record MeasureFilter(@Nullable List<ReformPart> parts, @Nullable List<MeasureStanding> standings,
		@Nullable String responsible, @Nullable String text) {

	public MeasureFilter {
		BadInput.idOf("filter.responsible", responsible, "NationalBody");
	}

	/** What runs late still runs, and is found as either. */
	private static boolean isAsFar(Measure measure, List<MeasureStanding> standings, LocalDate day) {
		return measure.statusOn(day).map(MeasureStatus::standing).filter(standings::contains).isPresent()
				|| standings.contains(MeasureStanding.DELAYED) && measure.isLateOn(day);
	}

	boolean keeps(Measure measure, Snapshot snapshot) {
		return (this.parts == null || this.parts.contains(measure.part()))
				&& (this.standings == null || isAsFar(measure, this.standings, snapshot.validOn()))
				&& (this.responsible == null || this.responsible.equals(measure.responsibleId()))
				&& Text.holds(this.text, measure.name(), measure.setsOut());
	}

}
