package org.sendgraph.indicator;

/**
 * Which way a figure went between two years. It says nothing about better or worse.
 */
public enum Direction {

	/** The later value is higher. */
	RISING,
	/** The later value is lower. */
	FALLING,
	/** Both values are the same. */
	LEVEL,
	/** There are not two years with a value. */
	UNKNOWN

}
