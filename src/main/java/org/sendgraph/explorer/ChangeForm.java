package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Forms by which officers change what is on record: each makes one change of the API.
 */
enum ChangeForm {

	/** What bodies agreed, for the first time. */
	ARRANGEMENT("Record what was agreed", true),
	/** All of an arrangement anew, since the record was wrong. */
	CORRECT("Correct what was recorded wrongly", true),
	/** One's own body says that it is so. */
	CONFIRM("Confirm what another body recorded", false),
	/** The world changed. */
	END("End what was agreed", true),
	/** The world changed: a body has been succeeded. */
	TRANSFER("Pass a part on to a successor", true),
	/** One's own body does not agree. */
	DISPUTE("Dispute what is on record", false),
	/** Something said in a dispute. */
	ANSWER("Answer in a dispute", false),
	/** The end of a dispute that one's own body raised. */
	SETTLE("Settle a dispute", false);

	private final String title;

	private final boolean cites;

	ChangeForm(String title, boolean cites) {
		this.title = title;
		this.cites = cites;
	}

	/** The form that an address names. */
	static Optional<ChangeForm> of(String path) {
		return Stream.of(values()).filter((form) -> form.path().equals(path)).findFirst();
	}

	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String title() {
		return this.title;
	}

	/** Whether a document has to be named in which it can be read. */
	public boolean cites() {
		return this.cites;
	}

	/** Whether it takes all that an arrangement says. */
	public boolean wholeArrangement() {
		return this == ARRANGEMENT || this == CORRECT;
	}

	/** Whether something is said that everybody can read. */
	public boolean speaks() {
		return this == DISPUTE || this == ANSWER || this == SETTLE;
	}

	/**
	 * Names of its own fields, the first of which gets what is wrong with none of them.
	 */
	String[] fields() {
		Stream<String> own = switch (this) {
			case ARRANGEMENT, CORRECT -> ArrangementFields.NAMES.stream();
			case CONFIRM -> Stream.of("reason");
			case END -> Stream.of("on");
			case TRANSFER -> Stream.of("from", "to", "on");
			case DISPUTE, ANSWER, SETTLE -> Stream.of("text");
		};
		return Stream.concat(own, Stream.of("document", "url", "locator", "reason")).distinct().toArray(String[]::new);
	}

	/** Refuses what cannot even be sent. */
	void check(Form form) {
		if (wholeArrangement()) {
			ArrangementFields.check(form);
		}
		if (this == END || this == TRANSFER) {
			form.need("on", (this == END) ? "Give the first day on which it no longer holds, such as 2026-09-01."
					: "Give the first day of the successor, such as 2026-04-01.");
			form.day("on");
		}
		if (this == TRANSFER) {
			form.need("from", "Choose the body that has gone.");
			form.need("to", "Choose the body that followed it.");
		}
		if (speaks()) {
			form.need("text", "Say it; everybody can read it.");
		}
		if (this.cites) {
			form.need("document", "Name a document in which this can be read, such as minutes or a letter.");
		}
		form.need("reason", "Say why, for auditors and your own body.");
	}

	/** The change in the words of the API. */
	Map<String, Object> change(Form form) {
		String about = form.value("about");
		return switch (this) {
			case ARRANGEMENT -> Map.of("recordArrangement", ArrangementFields.input(form));
			case CORRECT ->
				Map.of("correctArrangement", Map.of("arrangement", about, "correction", ArrangementFields.input(form)));
			case CONFIRM -> Map.of("confirmArrangement", about);
			case END -> Map.of("endArrangement", Map.of("arrangement", about, "on", form.value("on")));
			case TRANSFER -> Map.of("transferArrangement", Map.of("arrangement", about, "from", form.value("from"),
					"to", form.value("to"), "on", form.value("on")));
			case DISPUTE -> Map.of("raiseDispute", Map.of("about", about, "text", form.value("text")));
			case ANSWER -> Map.of("answerDispute", Map.of("about", about, "text", form.value("text")));
			case SETTLE -> Map.of("settleDispute", Map.of("about", about, "text", form.value("text")));
		};
	}

	/** The document in which it can be read, in the words of the API. */
	List<Map<String, Object>> sources(Form form) {
		if (!this.cites) {
			return List.of();
		}
		Map<String, Object> document = new LinkedHashMap<>(Map.of("title", form.value("document")));
		if (form.given("url")) {
			document.put("url", form.value("url"));
		}
		Map<String, Object> cited = new LinkedHashMap<>(Map.of("document", document));
		if (form.given("locator")) {
			cited.put("locator", form.value("locator"));
		}
		return List.of(cited);
	}

}
