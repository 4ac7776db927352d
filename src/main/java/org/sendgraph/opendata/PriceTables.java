package org.sendgraph.opendata;

import java.util.List;
import java.util.function.UnaryOperator;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.organisation.SettingType;

import static org.sendgraph.opendata.Column.oneFrom;
import static org.sendgraph.opendata.Column.oneOf;
import static org.sendgraph.opendata.Column.required;
import static org.sendgraph.opendata.Column.start;
import static org.sendgraph.opendata.Column.text;
import static org.sendgraph.opendata.Column.wordsOf;
import static org.sendgraph.opendata.Column.yesOrNo;

/**
 * Tables that a price is worked out with. Amounts stand in the rates, and payers in the
 * rules: these say only which rules are about a place that has a price.
 */
final class PriceTables {

	private PriceTables() {
	}

	static List<ReferenceTable> all() {
		return List.of(pricedPlaces());
	}

	private static ReferenceTable pricedPlaces() {
		return new ReferenceTable("priced_places", List.of("setting_type", "in_unit", "provision_type_id"),
				List.of(oneOf("setting_type", "settingType", SettingType.class).must(), yesOrNo("in_unit", "inUnit"),
						oneFrom("provisions.id", "provision_type_id", "provision", "Provision").must(),
						wordsOf("layers", "layers", FundingLayer.class).must(),
						text("rate_applies_to", "rateAppliesTo"), text("leaves_out", "leavesOut"),
						start("valid_from", "start"), required("note", "note")),
				UnaryOperator.identity(), LineForm.record("PricedPlace").to("STANDS_FOR", "provision"));
	}

}
