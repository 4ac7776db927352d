package org.sendgraph.partnership;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * Bodies that work together. It is no legal person and bears no duty: its members do.
 *
 * @param id stable id
 * @param name name in plain words
 * @param kind kind of partnership
 * @param region region of England; null where it has none
 * @param areaId id of the council whose area it is for; null where it is for several or
 * none
 * @param measureId id of the measure that made it; null where none did
 * @param note what else was said
 * @param everyRole what each body is or was asked to be, whatever the day
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record Partnership(String id, String name, PartnershipKind kind, @Nullable String region,
		@Nullable String areaId, @Nullable String measureId, @Nullable String note, List<PartnershipMember> everyRole,
		Confidence confidence, List<Source> sources) implements Node {

	/** What is sure by a day about who takes part. */
	List<PartnershipMember> members(LocalDate day) {
		return this.everyRole.stream().filter((member) -> member.isTakingPartOn(day)).toList();
	}

	/** Whether anything of it was there by a day, or it is not known when it began. */
	boolean hasBegunBy(LocalDate day) {
		return this.everyRole.isEmpty() || this.everyRole.stream().anyMatch((member) -> !member.sure().isAfter(day));
	}

	boolean names(String organisation) {
		return organisation.equals(this.areaId)
				|| this.everyRole.stream().anyMatch((member) -> member.organisationId().equals(organisation));
	}

}
