package org.sendgraph.opendata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;

/**
 * A file as its publisher put it out.
 *
 * @param path where it lies
 * @param checksum SHA-256 of its bytes
 * @param charset UTF-8 when every byte fits it, else Windows-1252
 * @param damage what is wrong with its letters, if it is a text; null when nothing is
 * @param watched shows how far reading has come
 */
record PublishedFile(Path path, String checksum, Charset charset, @Nullable String damage,
		UnaryOperator<InputStream> watched) {

	private static final Pattern DAY_IN_NAME = Pattern
		.compile("(?<!\\d)(20\\d{2})[-_]?(0[1-9]|1[0-2])(?:[-_]?([0-3]\\d))?(?!\\d)");

	/**
	 * Looks at a file.
	 * @param path where it lies
	 * @param watched shows how far reading has come
	 * @return the file
	 * @throws NotThatFile when there is no such file, or nothing in it
	 */
	static PublishedFile of(Path path, UnaryOperator<InputStream> watched) {
		MessageDigest digest = Checksum.digest();
		FileEncoding encoding = new FileEncoding();
		ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
		try (InputStream file = Files.newInputStream(path)) {
			for (int read = file.read(bytes.array(), bytes.position(), bytes.remaining()); read >= 0; read = file
				.read(bytes.array(), bytes.position(), bytes.remaining())) {
				digest.update(bytes.array(), bytes.position(), read);
				bytes.position(bytes.position() + read).flip();
				encoding.look(bytes, false);
				bytes.compact();
			}
			encoding.look(bytes.flip(), true);
			if (Files.size(path) == 0) {
				throw new NotThatFile(path + " is empty. Download it again.");
			}
		}
		catch (NoSuchFileException ex) {
			throw new NotThatFile("There is no file " + path + ".");
		}
		catch (IOException ex) {
			throw new NotThatFile(path + " cannot be read: " + ex.getMessage() + ".");
		}
		return new PublishedFile(path, HexFormat.of().formatHex(digest.digest()), encoding.charset(), encoding.damage(),
				watched);
	}

	String name() {
		return String.valueOf(this.path.getFileName());
	}

	/**
	 * The day that stands in the name, or the first of the month that does. What could be
	 * a financial year, such as 2011-12, is no month.
	 */
	@Nullable LocalDate dayInName() {
		Matcher day = DAY_IN_NAME.matcher(name());
		while (day.find()) {
			if (day.group(3) == null && Integer.parseInt(day.group(2)) == (Integer.parseInt(day.group(1)) + 1) % 100) {
				continue;
			}
			try {
				return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
						(day.group(3) != null) ? Integer.parseInt(day.group(3)) : 1);
			}
			catch (DateTimeException ex) {
				continue;
			}
		}
		return null;
	}

	/**
	 * The day that the file shows. A day to come would keep every file before it out.
	 * @param given the day that was said; null for the one in the name, or else today
	 * @param today today
	 */
	LocalDate shown(@Nullable LocalDate given, LocalDate today) {
		LocalDate named = dayInName();
		if (given == null && named != null && named.isAfter(today)) {
			throw new NotThatFile(path() + " has a name that says how things are on " + named
					+ ", which is still to come: give --as-at the day up to today that the file shows.");
		}
		return Objects.requireNonNullElse(given, Objects.requireNonNullElse(named, today));
	}

	/** Whether the name has a month and no day, and it is the month of this day. */
	boolean isOfMonth(LocalDate day) {
		Matcher named = DAY_IN_NAME.matcher(name());
		return day.equals(dayInName()) && named.results()
			.anyMatch((found) -> found.group(3) == null && day.getYear() == Integer.parseInt(found.group(1))
					&& day.getMonthValue() == Integer.parseInt(found.group(2)));
	}

	InputStream open() throws IOException {
		return new BufferedInputStream(this.watched.apply(Files.newInputStream(this.path)));
	}

	/** The first bytes, by which a file that is something else is told. */
	byte[] beginning(int length) throws IOException {
		try (InputStream file = Files.newInputStream(this.path)) {
			return file.readNBytes(length);
		}
	}

}
