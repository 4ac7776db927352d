package org.sendgraph.indicator;

/**
 * What a published figure measures.
 */
public enum IndicatorMeasure {

	/** Education, health and care plans in force in January of the year. */
	PLANS,
	/**
	 * Plans in January whose child or young person is placed in a mainstream school of
	 * any kind, units and independent schools included.
	 */
	PLACED_IN_MAINSTREAM_SCHOOL,
	/**
	 * Those of PLACED_IN_MAINSTREAM_SCHOOL that are placed in an independent school.
	 */
	PLACED_IN_INDEPENDENT_MAINSTREAM_SCHOOL,
	/**
	 * Plans in January whose child or young person is placed in a special school of any
	 * kind, independent and non-maintained ones included.
	 */
	PLACED_IN_SPECIAL_SCHOOL,
	/**
	 * Those of PLACED_IN_SPECIAL_SCHOOL that are placed in an independent special school.
	 */
	PLACED_IN_INDEPENDENT_SPECIAL_SCHOOL,
	/**
	 * Plans in January whose child or young person is placed in alternative provision,
	 * pupil referral units included.
	 */
	PLACED_IN_ALTERNATIVE_PROVISION,
	/**
	 * Plans in January whose young person is placed in further education, specialist
	 * post-16 institutions included.
	 */
	PLACED_IN_FURTHER_EDUCATION,
	/**
	 * Plans in January whose child is placed in a non-maintained early years setting.
	 */
	PLACED_IN_EARLY_YEARS,
	/**
	 * Plans in January whose child or young person is educated elsewhere, such as at
	 * home, or not in education.
	 */
	EDUCATED_ELSEWHERE,
	/** Plans in January for which no placement is recorded. */
	PLACEMENT_UNKNOWN,
	/**
	 * Plans in January whose child or young person awaits provision; told apart in
	 * releases on years before 2023 only.
	 */
	AWAITING_PROVISION,
	/** Plans issued for the first time in the calendar year. */
	NEW_PLANS,
	/**
	 * Requests for an assessment of needs that were received in the calendar year.
	 */
	REQUESTS,
	/**
	 * Requests received in the calendar year after which it was decided not to assess.
	 */
	REQUESTS_REFUSED,
	/** Share of REQUESTS_REFUSED in REQUESTS, in per cent. */
	REQUESTS_REFUSED_RATE,
	/** Assessments in the calendar year after which a plan was issued. */
	ASSESSMENTS_WITH_PLAN,
	/**
	 * Assessments in the calendar year after which it was decided not to issue a plan.
	 */
	ASSESSMENTS_WITHOUT_PLAN,
	/**
	 * Share of the new plans of the calendar year issued within 20 weeks of the request,
	 * in per cent; cases in which the law allows longer are counted.
	 */
	ISSUED_IN_20_WEEKS_WITH_EXCEPTIONS,
	/**
	 * Share of the new plans of the calendar year issued within 20 weeks of the request,
	 * in per cent; cases in which the law allows longer are left out.
	 */
	ISSUED_IN_20_WEEKS_WITHOUT_EXCEPTIONS,
	/**
	 * Mediation cases held in the calendar year; one total, as the release of 2022 gives
	 * it.
	 */
	MEDIATIONS,
	/**
	 * Mediation cases in the calendar year that were about a request for an assessment,
	 * as the release of 2025 gives them.
	 */
	MEDIATIONS_ON_REQUESTS,
	/**
	 * Mediation cases in the calendar year that were about an assessment, as the release
	 * of 2025 gives them.
	 */
	MEDIATIONS_ON_ASSESSMENTS,
	/**
	 * Mediation cases in the calendar year that were about something else, as the release
	 * of 2025 gives them.
	 */
	MEDIATIONS_ON_OTHER_MATTERS,
	/**
	 * Mediation cases held in the calendar year that an appeal to the Tribunal followed,
	 * as the release of 2022 gives it.
	 */
	APPEALS_AFTER_MEDIATION,
	/**
	 * Appeals to the Tribunal in the calendar year that were about a request for an
	 * assessment, as councils return them and the release of 2025 gives them.
	 */
	APPEALS_ON_REQUESTS,
	/**
	 * Appeals to the Tribunal in the calendar year that were about an assessment, as
	 * councils return them and the release of 2025 gives them.
	 */
	APPEALS_ON_ASSESSMENTS,
	/**
	 * Appeals to the Tribunal in the calendar year that were about something else, as
	 * councils return them and the release of 2025 gives them.
	 */
	APPEALS_ON_OTHER_MATTERS,
	/**
	 * Appeals against the council that the First-tier Tribunal registered in the year.
	 */
	APPEALS_REGISTERED,
	/**
	 * Decisions of the council in the year that could have been appealed against.
	 */
	APPEALABLE_DECISIONS,
	/** Share of APPEALS_REGISTERED in APPEALABLE_DECISIONS, in per cent. */
	APPEAL_RATE

}
