package org.sendgraph.placement;

/**
 * Why an establishment could be named.
 */
public enum FitKind {

	/** It told the register that it provides for the need. */
	NEED_PROVIDED_FOR,
	/** It has a unit for special educational needs. */
	UNIT,
	/** It has resourced provision. */
	RESOURCED_PROVISION,
	/** It is a special school or a special post-16 institution. */
	SPECIAL,
	/** It is approved under Children and Families Act 2014 s.41. */
	SECTION_41,
	/** It takes the age. */
	AGE_RANGE,
	/** It is in the phase of education asked for, or in all of them. */
	PHASE

}
