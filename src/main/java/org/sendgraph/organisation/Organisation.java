package org.sendgraph.organisation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;

/**
 * A legal body, as on the day asked about. Two are equal when they are the same body read
 * for the same snapshot. What all kinds share has bean names, because the schema's
 * inspection finds inherited properties by no others.
 */
public abstract sealed class Organisation implements Node, AsAt
		permits LocalAuthority, IntegratedCareBoard, NationalBody, Establishment, Trust, NhsProvider {

	private final Described described;

	private final Snapshot asOf;

	Organisation(Described described, Snapshot asOf) {
		this.described = described;
		this.asOf = asOf;
	}

	/**
	 * Particulars of the day asked about: of its last day when it had ended by then, of
	 * its first when it had not begun.
	 * @return the particulars that names and codes are taken from
	 */
	public Particulars now() {
		return this.described.on(this.asOf.validOn());
	}

	static String known(@Nullable String value) {
		return Objects.requireNonNull(value);
	}

	@Override
	public Snapshot asOf() {
		return this.asOf;
	}

	@Override
	public String id() {
		return this.described.id();
	}

	public String getId() {
		return id();
	}

	public String getName() {
		return now().name();
	}

	public List<String> getOtherNames() {
		return getParticulars().stream()
			.map(Particulars::otherNames)
			.filter(Objects::nonNull)
			.flatMap(List::stream)
			.distinct()
			.toList();
	}

	public Period getExists() {
		return this.described.exists();
	}

	public boolean isExisting() {
		return this.asOf.holds(getExists());
	}

	public List<Particulars> getParticulars() {
		return this.described.particulars();
	}

	public boolean isExample() {
		return Boolean.TRUE.equals(this.described.example());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Organisation organisation && id().equals(organisation.id())
				&& this.asOf.equals(organisation.asOf);
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

}
