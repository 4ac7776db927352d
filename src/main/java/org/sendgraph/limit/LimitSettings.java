package org.sendgraph.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits, each a setting below {@code sendgraph.limits}. What is just at a limit is
 * answered.
 *
 * @param body the body of a request
 * @param sending how long that may take to come
 * @param tokens tokens of a document
 * @param depth fields below one another, the field of the root counted; introspection is
 * not counted
 * @param introspectionDepth the same of introspection; what GraphiQL asks for is 13 deep
 * @param aliases fields of an operation that have another name, fragments put in their
 * places
 * @param rootFields fields of the root
 * @param directives directives of a document
 * @param fields fields of an operation, fragments put in their places
 * @param nodes things that may come of the pages asked for: the sizes of pages below one
 * another multiplied, and added up
 * @param costPerMinute points that one who asks may save up, and that come back in a
 * minute
 * @param response the body of an answer
 * @param remembered room for answers to GET that are given again while nothing is
 * recorded
 * @param requestsOfOne requests at once of one who asks: with a token its user, else an
 * address
 * @param requestsOfAll requests at once of all
 * @param socketsOfOne WebSockets and streams of events that one who asks may have open at
 * once: with a token its user, else an address
 * @param socketsOfAll those of all
 * @param subscriptionsOfOneSocket what may be followed over one WebSocket at once
 */
@ConfigurationProperties("sendgraph.limits")
public record LimitSettings(@DefaultValue("256KB") DataSize body, @DefaultValue("20s") Duration sending,
		@DefaultValue("2000") int tokens, @DefaultValue("12") int depth, @DefaultValue("15") int introspectionDepth,
		@DefaultValue("30") int aliases, @DefaultValue("20") int rootFields, @DefaultValue("50") int directives,
		@DefaultValue("500") int fields, @DefaultValue("10000") int nodes, @DefaultValue("1000000") int costPerMinute,
		@DefaultValue("10MB") DataSize response, @DefaultValue("32MB") DataSize remembered,
		@DefaultValue("8") int requestsOfOne, @DefaultValue("64") int requestsOfAll,
		@DefaultValue("8") int socketsOfOne, @DefaultValue("1000") int socketsOfAll,
		@DefaultValue("20") int subscriptionsOfOneSocket) {
}
