package org.sendgraph.measure;

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

	boolean keeps(Measure measure, Snapshot snapshot) {
		return (this.parts == null || this.parts.contains(measure.part()))
				&& (this.standings == null || measure.statusOn(snapshot.validOn())
					.map(MeasureStatus::standing)
					.filter(this.standings::contains)
					.isPresent())
				&& (this.responsible == null || this.responsible.equals(measure.responsibleId()))
				&& Text.holds(this.text, measure.name(), measure.setsOut());
	}

}
