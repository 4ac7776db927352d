package org.sendgraph.partnership;

/**
 * What a body is, or was asked to be, in a partnership.
 */
public enum MemberRole {

	/** Thought fit to lead. */
	SHORTLISTED,
	/** Was asked to lead and would not. */
	DECLINED_TO_LEAD,
	/** Leads alone. */
	LEAD,
	/** Leads with others. */
	JOINT_LEAD,
	/** Takes part. */
	MEMBER;

	boolean isTakingPart() {
		return this == LEAD || this == JOINT_LEAD || this == MEMBER;
	}

}
