package org.sendgraph.measure;

/**
 * How far a measure has come.
 */
public enum MeasureStanding {

	/** Announced, no more. */
	ANNOUNCED("announced"),
	/** Tried in some places. */
	PILOTED("tried in a pilot"),
	/** Waiting for a law. */
	NEEDS_LEGISLATION("waiting for legislation"),
	/** Put off. */
	DELAYED("delayed"),
	/** Given up. */
	DROPPED("dropped"),
	/** A contract for it was awarded. */
	AWARDED("under contract"),
	/** In an Act that has been passed, but not in force. */
	ENACTED("enacted but not in force"),
	/** Law in force. */
	IN_FORCE("in force"),
	/** Done or paid, without a law that gives a right to it. */
	DELIVERED("delivered"),
	/** Nobody can enter it any more; that alone ends it for nobody in it. */
	CLOSED_TO_ENTRANTS("closed to new entrants"),
	/** At an end. */
	CLOSED("at an end"),
	/** Replaced by something else. */
	SUPERSEDED("superseded");

	private final String words;

	MeasureStanding(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

	/** Whether no law has been made, so that one that was needed still is. */
	boolean isWithoutLaw() {
		return this != ENACTED && this != IN_FORCE;
	}

	/** Whether there is something of it that goes on. */
	boolean isRunning() {
		return reliance() == Reliance.PILOT_ONLY || reliance() == Reliance.NO_RIGHT || reliance() == Reliance.LAW;
	}

	Reliance reliance() {
		return switch (this) {
			case IN_FORCE -> Reliance.LAW;
			case DELIVERED, AWARDED, CLOSED_TO_ENTRANTS -> Reliance.NO_RIGHT;
			case PILOTED -> Reliance.PILOT_ONLY;
			case ANNOUNCED, NEEDS_LEGISLATION, DELAYED, ENACTED -> Reliance.NOT_YET;
			case DROPPED, CLOSED, SUPERSEDED -> Reliance.NO_LONGER;
		};
	}

}
