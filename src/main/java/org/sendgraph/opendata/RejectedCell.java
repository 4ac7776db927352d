package org.sendgraph.opendata;

/**
 * A cell makes its row unusable. The row is rejected; the others go on.
 */
final class RejectedCell extends RuntimeException {

	private final String column;

	private final String value;

	private final String howToFix;

	RejectedCell(String column, String value, String reason, String howToFix) {
		super(reason);
		this.column = column;
		this.value = value;
		this.howToFix = howToFix;
	}

	String column() {
		return this.column;
	}

	Rejection on(long line) {
		return new Rejection(line, this.column, this.value, String.valueOf(getMessage()), this.howToFix);
	}

}
