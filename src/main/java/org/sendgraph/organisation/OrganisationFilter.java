package org.sendgraph.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations to list.
 *
 * @param kinds only these kinds
 * @param text only those whose name holds this text
 * @param region only those in this region
 * @param existing only those that exist on the day
 * @param establishment only these establishments
 * @param related only those of whose related bodies this holds
 */
public record OrganisationFilter(@Nullable List<OrganisationKind> kinds, @Nullable String text, @Nullable String region,
		@Nullable Boolean existing, @Nullable EstablishmentFilter establishment,
		@Nullable List<RelatedFilter> related) {

	static final OrganisationFilter NONE = new OrganisationFilter(null, null, null, true, null, null);

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds", wanted().stream().map(OrganisationKind::label).toList());
		parameters.put("text", (this.text != null) ? this.text.toLowerCase(java.util.Locale.ROOT) : null);
		parameters.put("region", this.region);
		parameters.put("existing", this.existing == null || this.existing);
		((this.establishment != null) ? this.establishment : EstablishmentFilter.NONE).addTo(parameters);
		return parameters;
	}

	List<RelatedFilter> conditions() {
		return (this.related != null) ? this.related : List.of();
	}

	/** The same of one kind only. */
	OrganisationFilter of(OrganisationKind kind) {
		List<OrganisationKind> only = wanted().contains(kind) ? List.of(kind) : List.of();
		return new OrganisationFilter(only, this.text, this.region, this.existing, this.establishment, this.related);
	}

	private List<OrganisationKind> wanted() {
		List<OrganisationKind> asked = (this.kinds != null) ? this.kinds : List.of(OrganisationKind.values());
		return (this.establishment == null) ? asked
				: asked.stream().filter(OrganisationKind.ESTABLISHMENT::equals).toList();
	}

}
