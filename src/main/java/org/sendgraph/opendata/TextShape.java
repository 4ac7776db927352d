package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a file of text looks like from outside, before anything of it is read.
 */
final class TextShape {

	/** No publisher's header is as long as this. */
	private static final int LONGEST_HEADER = 1 << 16;

	private TextShape() {
	}

	/**
	 * Refuses what is no text, or begins with no header.
	 * @param file the file
	 * @throws NotThatFile when it is something else, with what that is
	 * @throws IOException when it cannot be read
	 */
	static void check(PublishedFile file) throws IOException {
		byte[] beginning = file.beginning(LONGEST_HEADER);
		String text = new String(beginning, StandardCharsets.ISO_8859_1).strip();
		String what = null;
		if (text.startsWith("PK\u0003\u0004")) {
			what = "is a zip archive or a workbook. Unpack it, and give the file inside";
		}
		else if (beginning.length > 1 && beginning[0] == 0x1f && beginning[1] == (byte) 0x8b) {
			what = "is compressed with gzip. Unpack it, and give the file inside";
		}
		else if (text.startsWith("%PDF")) {
			what = "is a PDF document, not a file of comma-separated values. Give the publisher's file in that form";
		}
		else if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff") || text.indexOf('\0') >= 0) {
			what = "is not in UTF-8 or Windows-1252. Save it as UTF-8";
		}
		else if (text.startsWith("<") || text.startsWith("\u00ef\u00bb\u00bf<")) {
			what = "is a web page, not a file of comma-separated values. Download it again";
		}
		else if (text.isEmpty()
				|| (beginning.length == LONGEST_HEADER && text.indexOf('\n') < 0 && text.indexOf('\r') < 0)) {
			what = "has no line that could be a header. Download it again";
		}
		what = (what != null) ? what : file.damage();
		if (what != null) {
			throw new NotThatFile(file.path() + " " + what + ".");
		}
	}

}
