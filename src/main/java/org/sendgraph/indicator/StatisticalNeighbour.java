package org.sendgraph.indicator;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.Source;

/**
 * A council that another is compared with, because the two are alike.
 *
 * @param council the neighbour
 * @param rank 1 is the most alike
 * @param distance how alike, as the publisher writes it
 * @param model name of the model
 * @param publishedOn day on which the list was published
 * @param sources where it was read
 */
public record StatisticalNeighbour(LocalAuthority council, int rank, @Nullable String distance, String model,
		LocalDate publishedOn, List<Source> sources) {
}
