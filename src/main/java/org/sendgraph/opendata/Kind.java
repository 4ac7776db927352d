package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sendgraph.opendata.Comparison.Found;

/**
 * A kind of file that a publisher puts out. Adding one is one class and, for each table
 * of facts, one statement.
 */
interface Kind {

	/** The word for it on the command line, such as {@code gias}. */
	String word();

	/** One line of help: which file it is, by the name under which it is published. */
	String help();

	/** Who publishes it. */
	String publisher();

	/** Terms under which it may be used again. */
	default String licence() {
		return "OGL v3";
	}

	/**
	 * What is kept of a file as a source of facts.
	 * @param file the file
	 * @return title, publisher, licence
	 */
	default Map<String, Object> source(PublishedFile file) {
		return Map.of("title", file.name(), "publisher", publisher(), "licence", licence());
	}

	/**
	 * Whether the file came with the application, so that what it told and no longer does
	 * goes, and any other file of the same takes its place.
	 */
	default boolean isShipped() {
		return false;
	}

	/**
	 * Reads a whole file. Each row ends as facts, as a rejection or as passed over.
	 * @param file the file
	 * @param reading takes the rows
	 * @throws NotThatFile when the file is no such file
	 * @throws IOException when it cannot be read
	 */
	void read(PublishedFile file, Reading reading) throws IOException;

	/**
	 * Works facts that are new or have changed into what is on record. A register that
	 * tells only how things are now splits here the time before and after the day it
	 * shows.
	 * @param changed facts that are not on record as they read now
	 * @param asAt day that the file shows
	 * @return facts to record, where several may have the same key for several periods
	 */
	default List<Fact> settle(List<Found> changed, LocalDate asAt) {
		return changed.stream().map(Found::fact).toList();
	}

}
