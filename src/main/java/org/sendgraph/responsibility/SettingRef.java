package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;

/**
 * A kind of setting, or one setting by its number.
 *
 * @param type kind of setting
 * @param urn unique reference number
 */
public record SettingRef(@Nullable SettingType type, @Nullable String urn) {
}
