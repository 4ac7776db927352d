package org.sendgraph.inclusion;

import java.util.List;

import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.Source;

/**
 * Settings of one kind in an area.
 *
 * @param settingType kind of setting
 * @param settings how many there are
 * @param units how many of them have a unit for special educational needs
 * @param unitPlaces places in those units, where the register gives them
 * @param resourced how many of them have resourced provision
 * @param resourcedPlaces places in that, where the register gives them
 * @param sources where it was read
 */
record CountedSettings(SettingType settingType, int settings, int units, long unitPlaces, int resourced,
		long resourcedPlaces, List<Source> sources) {
}
