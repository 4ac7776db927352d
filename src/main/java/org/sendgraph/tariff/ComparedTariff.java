package org.sendgraph.tariff;

import org.sendgraph.organisation.Organisation;

/**
 * What another body asks.
 *
 * @param publisher whose tariff it is
 * @param bandName name of its band
 * @param tariff the tariff
 */
public record ComparedTariff(Organisation publisher, String bandName, Tariff tariff) {
}
