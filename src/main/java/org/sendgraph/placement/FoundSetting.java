package org.sendgraph.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Described;
import org.sendgraph.organisation.Establishment;
import org.sendgraph.organisation.Phase;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.Snapshot;

/**
 * An establishment as the statement gives it.
 *
 * @param rank its place in the list
 * @param listed whether the list of approvals under section 41 names it
 * @param approved whether it is approved under section 41 on the day
 * @param shown the day that the register of establishments shows; null when not known
 * @param metres straight-line distance
 * @param settingType kind of setting on the day
 * @param establishment everything known about it
 */
record FoundSetting(String rank, boolean listed, boolean approved, @Nullable LocalDate shown, @Nullable Integer metres,
		SettingType settingType, Described establishment) {

	SuggestedSetting as(TailoredListInput wanted, Snapshot snapshot, boolean hasRight) {
		Establishment known = (Establishment) this.establishment.as(snapshot);
		return new SuggestedSetting(known, this.settingType, why(known, wanted),
				Stream.concat(unknown(known, wanted).stream(), unknownThen(known, snapshot.validOn()).stream())
					.toList(),
				this.metres, hasRight, known.now().sources());
	}

	private boolean isShownLaterThan(LocalDate day) {
		return this.shown != null && day.isBefore(this.shown);
	}

	/**
	 * What it provides is on record as one day shows it, and is taken for every day
	 * before.
	 */
	private List<Unknown> unknownThen(Establishment known, LocalDate day) {
		if (!isShownLaterThan(day)) {
			return List.of();
		}
		String then = "A register of that time: what is on record shows "
				+ InWords.day(Objects.requireNonNull(this.shown)) + ".";
		List<Unknown> unknown = new ArrayList<>();
		if (!known.needs().isEmpty()) {
			unknown.add(new Unknown(UnknownKind.NEEDS, then));
		}
		if (known.senUnitPlaces() != null || known.resourcedProvision() != null) {
			unknown.add(new Unknown(UnknownKind.CAPACITY, then));
		}
		if (!this.listed && (this.approved || this.settingType == SettingType.INDEPENDENT_OTHER
				|| this.settingType == SettingType.SPECIAL_POST16)) {
			unknown.add(new Unknown(UnknownKind.APPROVAL, "The department’s list of approvals, which the command "
					+ "\"import section41\" adds: the register has approvals without their dates."));
		}
		return unknown;
	}

	private List<Fit> why(Establishment known, TailoredListInput wanted) {
		List<Fit> why = new ArrayList<>();
		if (known.needs().contains(wanted.need())) {
			why.add(new Fit(FitKind.NEED_PROVIDED_FOR,
					"It told the register that it provides for " + wanted.need() + "."));
		}
		Integer places = known.senUnitPlaces();
		if (places != null && places > 0) {
			why.add(new Fit(FitKind.UNIT, "It has a unit of " + places + " places."));
		}
		if (known.resourcedProvision() != null) {
			why.add(new Fit(FitKind.RESOURCED_PROVISION, "The register says: " + known.resourcedProvision() + "."));
		}
		if (isSpecial()) {
			why.add(new Fit(FitKind.SPECIAL, "It is of the type " + known.type() + "."));
		}
		if (this.approved) {
			why.add(new Fit(FitKind.SECTION_41,
					(this.listed || this.shown == null) ? "It is approved under Children and Families Act 2014 s.41."
							: "The register of " + InWords.day(this.shown)
									+ " calls it approved under Children and Families Act 2014 s.41."));
		}
		if (known.lowAge() != null && known.highAge() != null) {
			why.add(new Fit(FitKind.AGE_RANGE, "It takes ages " + known.lowAge() + " to " + known.highAge() + "."));
		}
		if (wanted.phase() != null && known.phase() != null && known.phase() != Phase.NOT_APPLICABLE) {
			why.add(new Fit(FitKind.PHASE, "Its phase is " + known.phase() + "."));
		}
		return List.copyOf(why);
	}

	private boolean isSpecial() {
		return switch (this.settingType) {
			case SPECIAL_SCHOOL, SPECIAL_ACADEMY, NMSS, SPECIAL_POST16 -> true;
			default -> false;
		};
	}

	private List<Unknown> unknown(Establishment known, TailoredListInput wanted) {
		List<Unknown> unknown = new ArrayList<>();
		unknown
			.add(new Unknown(UnknownKind.CAN_MEET_NEED, "The setting, when the council consults it on a draft plan."));
		unknown.add(new Unknown(UnknownKind.PLACES_FREE, "The setting, or the council that keeps its admissions."));
		unknown.add(new Unknown(UnknownKind.AGREES,
				"The setting; what it says does not bind the council, which decides under s.39 or s.40."));
		if (known.senUnitPlaces() == null && known.resourcedProvisionPlaces() == null) {
			unknown.add(
					new Unknown(UnknownKind.CAPACITY, "The setting; what is on record of it has no number of places."));
		}
		if (known.needs().isEmpty()) {
			unknown.add(new Unknown(UnknownKind.NEEDS, "The setting; it told the register of no kind of need."));
		}
		if (known.lowAge() == null || known.highAge() == null) {
			unknown.add(new Unknown(UnknownKind.AGES, "The setting; the register has no ages for it."));
		}
		if (wanted.nearUrn() != null && this.metres == null) {
			unknown.add(new Unknown(UnknownKind.DISTANCE,
					"The register of establishments; its row has no coordinates here."));
		}
		return List.copyOf(unknown);
	}

}
