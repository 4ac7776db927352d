package org.sendgraph.organisation;

/**
 * Where a child or young person is educated.
 */
public enum SettingType {

	/** Mainstream school maintained by a council. */
	MAINSTREAM_SCHOOL,
	/** Mainstream academy or free school. */
	MAINSTREAM_ACADEMY,
	/** Special school maintained by a council. */
	SPECIAL_SCHOOL,
	/** Special academy or free school. */
	SPECIAL_ACADEMY,
	/** Non-maintained special school. */
	NMSS,
	/** Independent school approved under Children and Families Act 2014 s.41. */
	INDEPENDENT_S41,
	/** Other independent school. */
	INDEPENDENT_OTHER,
	/** Pupil referral unit or other alternative provision. */
	PRU_AP,
	/** Nursery or other early years setting. */
	EARLY_YEARS,
	/** College of further education or sixth form college. */
	FE_COLLEGE,
	/** Special post-16 institution. */
	SPECIAL_POST16,
	/** At home, by the council's arrangement or the parents' choice. */
	EOTAS_HOME,
	/** Hospital. */
	HOSPITAL,
	/**
	 * Youth custody; most of Children and Families Act 2014 Part 3 is switched off there
	 * (s.70).
	 */
	YOUTH_CUSTODY

}
