package org.sendgraph.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;

/**
 * An organisation as a statement gives it: its identity, and everything that was known
 * about it, oldest first.
 *
 * @param kind label of its kind
 * @param id stable id
 * @param name its latest name, by which lists are ordered
 * @param example whether it is fictional
 * @param particulars everything known
 */
public record Described(String kind, String id, String name, @Nullable Boolean example, List<Particulars> particulars) {

	/**
	 * Gives the particulars of a day: of its last day when it had ended by then, of its
	 * first when it had not begun.
	 */
	Particulars on(LocalDate day) {
		return this.particulars.stream()
			.filter((one) -> one.period().holdsOn(day))
			.findFirst()
			.orElseGet(() -> ended(day) ? this.particulars.getLast() : this.particulars.getFirst());
	}

	private boolean ended(LocalDate day) {
		LocalDate end = exists().end();
		return end != null && !day.isBefore(end);
	}

	Period exists() {
		LocalDate start = this.particulars.getFirst().start();
		boolean open = this.particulars.stream().anyMatch((one) -> one.end() == null);
		return new Period(start, open ? null
				: this.particulars.stream().map(Particulars::end).max(Comparator.naturalOrder()).orElse(null));
	}

	/**
	 * Makes the organisation that this describes.
	 * @param snapshot what is known, and for which day
	 * @return the organisation
	 */
	public Organisation as(Snapshot snapshot) {
		return switch (this.kind) {
			case "LocalAuthority" -> new LocalAuthority(this, snapshot);
			case "IntegratedCareBoard" -> new IntegratedCareBoard(this, snapshot);
			case "NationalBody" -> new NationalBody(this, snapshot);
			case "Establishment" -> new Establishment(this, snapshot);
			case "Trust" -> new Trust(this, snapshot);
			case "NhsProvider" -> new NhsProvider(this, snapshot);
			default -> throw new IllegalStateException("There is no kind of organisation called " + this.kind);
		};
	}

}
