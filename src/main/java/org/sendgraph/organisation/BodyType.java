package org.sendgraph.organisation;

/**
 * Kinds of body that duties fall on, that pay, commission or deliver.
 */
public enum BodyType {

	/** A council with education and care functions. */
	LOCAL_AUTHORITY,
	/** An integrated care board. */
	ICB,
	/** Governing body of a maintained school. */
	SCHOOL_GOVERNING_BODY,
	/** Academy trust. */
	ACADEMY_TRUST,
	/** Management committee of a pupil referral unit. */
	PRU_MANAGEMENT_COMMITTEE,
	/** Provider of early years education or childcare. */
	EARLY_YEARS_PROVIDER,
	/** Independent school. */
	INDEPENDENT_SCHOOL,
	/** Independent school on the section 41 list. */
	INDEPENDENT_S41_SCHOOL,
	/** Non-maintained special school. */
	NMSS,
	/** College of further education. */
	FE_COLLEGE,
	/** Special post-16 institution. */
	SPECIAL_POST16,
	/** Higher education provider. */
	HE_PROVIDER,
	/** Training provider. */
	TRAINING_PROVIDER,
	/** Employer. */
	EMPLOYER,
	/** Parents, or a young person who acts in their place. */
	PARENT,
	/** NHS England. */
	NHS_ENGLAND,
	/** Department for Education. */
	DFE,
	/** Department of Health and Social Care. */
	DHSC,
	/** Ministry of Housing, Communities and Local Government. */
	MHCLG,
	/** Ministry of Justice. */
	MOJ,
	/** Department for Work and Pensions. */
	DWP,
	/** First-tier Tribunal (SEND). */
	TRIBUNAL,
	/** Ofsted. */
	OFSTED,
	/** Care Quality Commission. */
	CQC,
	/** Local Government and Social Care Ombudsman. */
	LGSCO,
	/** Parliamentary and Health Service Ombudsman. */
	PHSO,
	/** Establishment that detains young people. */
	YOUTH_ACCOMMODATION,
	/** NHS trust or other NHS provider. */
	NHS_PROVIDER,
	/** School of any kind, as deliverer. */
	SCHOOL,
	/** Special school, as deliverer. */
	SPECIAL_SCHOOL,
	/** Pupil referral unit or other alternative provision, as deliverer. */
	PRU,
	/** Hospital school or hospital teaching service. */
	HOSPITAL_SCHOOL,
	/** Independent provider or therapist. */
	INDEPENDENT_PROVIDER,
	/** Service of a council. */
	LA_SUPPORT_SERVICE,
	/** Voluntary or community organisation. */
	VCS_PROVIDER,
	/** Transport operator. */
	TRANSPORT_OPERATOR,
	/** Team from several agencies. */
	MULTI_AGENCY_TEAM,
	/** National body of a kind that no rule names. */
	NATIONAL_BODY

}
