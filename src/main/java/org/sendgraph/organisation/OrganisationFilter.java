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
 */
public record OrganisationFilter(@Nullable List<OrganisationKind> kinds, @Nullable String text, @Nullable String region,
		@Nullable Boolean existing) {

	static final OrganisationFilter NONE = new OrganisationFilter(null, null, null, true);

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds",
				((this.kinds != null) ? this.kinds : List.of(OrganisationKind.values())).stream()
					.map(OrganisationKind::label)
					.toList());
		parameters.put("text", (this.text != null) ? this.text.toLowerCase(java.util.Locale.ROOT) : null);
		parameters.put("region", this.region);
		parameters.put("existing", this.existing == null || this.existing);
		return parameters;
	}

}
