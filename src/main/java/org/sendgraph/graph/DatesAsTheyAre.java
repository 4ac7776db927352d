package org.sendgraph.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Hands dates and instants of a row over to the record as they are. As text they would be
 * written and parsed again for every row.
 */
class DatesAsTheyAre extends SimpleModule {

	DatesAsTheyAre() {
		addSerializer(LocalDate.class, new ValueSerializer<LocalDate>() {
			@Override
			public void serialize(LocalDate date, JsonGenerator row, SerializationContext context) {
				row.writeEmbeddedObject(date);
			}
		});
		addSerializer(ZonedDateTime.class, new ValueSerializer<ZonedDateTime>() {
			@Override
			public void serialize(ZonedDateTime instant, JsonGenerator row, SerializationContext context) {
				row.writeEmbeddedObject(instant.toOffsetDateTime());
			}
		});
	}

}
