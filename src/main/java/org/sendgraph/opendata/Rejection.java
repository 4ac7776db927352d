package org.sendgraph.opendata;

/**
 * Why a row of a file was not taken in.
 *
 * @param line line of the file on which the row begins, the first line being 1
 * @param column header of the column
 * @param value what stands there
 * @param reason what is wrong with it
 * @param howToFix what to do about it
 */
record Rejection(long line, String column, String value, String reason, String howToFix) {
}
