package org.sendgraph.intervention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sendgraph.deficit.DeficitAgreement;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.procedure.ProcedureStep;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.StatedDate;

/**
 * What was done about the area of a council, as far as it is on record and sure by the
 * day.
 *
 * @param council the council, as it was read for a snapshot
 * @param events what was done, oldest first; what has no date comes last
 * @param rungs rungs of the ladder that hold on the day, and those of other times that
 * were used
 * @param absent what is not on record, each with the import that adds it
 */
public record InterventionRecord(LocalAuthority council, List<InterventionEvent> events, List<LadderRung> rungs,
		List<String> absent) implements AsAt {

	private static final Comparator<InterventionEvent> OLDEST_FIRST = Comparator
		.comparing(InterventionEvent::sure, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(InterventionEvent::kind);

	@Override
	public Snapshot asOf() {
		return this.council.asOf();
	}

	static InterventionRecord of(LocalAuthority council, List<Intervention> interventions,
			List<DeficitAgreement> agreements, List<ProcedureStep> ladder) {
		var day = council.asOf().validOn();
		List<InterventionEvent> events = new ArrayList<>();
		interventions.stream()
			.filter((one) -> !one.sure().isAfter(day) && !isTold(one, agreements))
			.forEach((one) -> events.add(InterventionEvent.of(one, day)));
		agreements.forEach((one) -> events.add(InterventionEvent.of(one)));
		events.sort(OLDEST_FIRST);
		List<LadderRung> rungs = ladder.stream()
			.map((step) -> LadderRung.of(step, events))
			.filter((rung) -> rung.used() || rung.step().period().holdsOn(day))
			.toList();
		return new InterventionRecord(council, List.copyOf(events), rungs, absent(events));
	}

	/**
	 * Files of interventions could once name agreements, which now have a list of their
	 * own.
	 */
	private static boolean isTold(Intervention one, List<DeficitAgreement> agreements) {
		return agreements.stream().anyMatch((agreement) -> agreement.programme().name().equals(one.kind().name()));
	}

	private static List<String> absent(List<InterventionEvent> events) {
		List<String> absent = new ArrayList<>();
		if (events.stream().allMatch((one) -> one.intervention() == null)) {
			absent.add("No inspection, notice, adviser, direction or commissioner of this area is on record by this "
					+ "day, which does not show that there was none: SEND Graph comes with no list of them. "
					+ "The command `import interventions` adds them.");
		}
		else {
			absent.add("What is on record of this area need not be all there was by this day. "
					+ "The command `import interventions` adds more.");
			if (events.stream().noneMatch((one) -> one.kind() == InterventionKind.INSPECTION)) {
				absent.add(
						"No area SEND inspection of this area is on record by this day, which does not show that there "
								+ "was none. The command `import interventions` adds it.");
			}
		}
		events.stream()
			.map(InterventionEvent::intervention)
			.filter((one) -> one != null && one.isOfUnknownOutcome())
			.forEach((one) -> absent.add("Which of the outcomes that are known the inspection of "
					+ StatedDate.of(one.stated()).inWords() + " had is not recognised in its words, “" + one.outcome()
					+ "”, so that it stands on no rung. The command `import interventions` puts it right: write "
					+ InspectionOutcome.known() + "."));
		if (events.stream().noneMatch((one) -> one.kind().isAgreement())) {
			absent
				.add("No agreement about a deficit of this council is on record by this day: agreements of the safety "
						+ "valve are, and few of Delivering Better Value. The command `import deficit-agreements` adds one.");
		}
		return absent;
	}

}
