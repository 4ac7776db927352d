package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way that money can have taken: it passes no point twice.
 *
 * @param key tells it from the other paths of the same question
 * @param hops each time that the money changed hands
 * @param amount pounds: the most that can have flowed along the whole path
 * @param evenAmount pounds that flowed along it if every budget pays evenly out of all
 * that came into it
 */
public record FundingPath(String key, List<FundingHop> hops, BigDecimal amount, BigDecimal evenAmount) {
}
