package org.sendgraph.money;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.OrganisationRef;
import org.sendgraph.terms.BadInput;

/**
 * Where money is, or passes, by exactly one of these.
 *
 * @param id id of a stream, a budget, a body or a provision
 * @param organisation a body by one of its codes
 * @param region a region of England, or England
 */
public record MoneyRef(@Nullable String id, @Nullable OrganisationRef organisation, @Nullable String region) {

	private static final OrganisationRef NO_CODE = new OrganisationRef(null, null, null, null, null, null, null);

	/**
	 * Gives the end as a statement takes it.
	 * @param path what the end is called
	 * @return path, codes and region
	 */
	Map<String, @Nullable Object> parameter(String path) {
		Map<String, @Nullable Object> end = new HashMap<>(
				Objects.requireNonNullElse(this.organisation, NO_CODE).parameters());
		if (this.id != null) {
			end.put("id", this.id);
		}
		end.put("region", this.region);
		end.put("path", path);
		return end;
	}

	/** The stream, where it is one. */
	@Nullable String stream() {
		return (this.id != null && this.id.startsWith("FundingStream:")) ? this.id : null;
	}

	boolean isBudget() {
		return this.id != null && this.id.startsWith("Budget:");
	}

	private String shown() {
		if (this.region != null) {
			return this.region;
		}
		return (this.id != null) ? this.id
				: Objects.requireNonNullElse(this.organisation, NO_CODE)
					.parameters()
					.values()
					.stream()
					.filter(Objects::nonNull)
					.map(String::valueOf)
					.findFirst()
					.orElse("");
	}

	/**
	 * Says that there is no such thing.
	 * @param path argument that names it
	 * @return the error to throw
	 */
	BadInput unknown(String path) {
		return new BadInput(path, BadInput.quoted(shown()) + " is nothing that money comes from or goes to.",
				"id of a funding stream, budget, organisation or provision, a code of an organisation, or a region such as South East, or England");
	}

}
