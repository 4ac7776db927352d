package org.sendgraph.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

import graphql.schema.GraphQLSchema;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Makes exports: asks the API page after page, spools what it says, and hands the file
 * over when all rows are there. What can go wrong has gone wrong by then.
 */
@Component
class Exports {

	private static final int PAGE = 100;

	private static final long MOST_ROWS = 2_000_000;

	private static final int AT_ONCE = 2;

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final GraphQLSchema schema;

	private final Api api;

	private final Json json;

	private final String publicUrl;

	private final long mostRows;

	@Autowired
	Exports(GraphQlSource source, Api api, Json json,
			@Value("${sendgraph.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
		this(source.schema(), api, json, publicUrl, MOST_ROWS);
	}

	Exports(GraphQLSchema schema, Api api, Json json, String publicUrl, long mostRows) {
		this.schema = schema;
		this.api = api;
		this.json = json;
		this.publicUrl = publicUrl;
		this.mostRows = mostRows;
	}

	PagedQuestion read(Question question, Wanted wanted) {
		PagedQuestion paged = PagedQuestion.of(question, this.schema, wanted.page());
		if (wanted.format().tabular()) {
			new Table(paged.node(), wanted.rows());
		}
		return paged;
	}

	/**
	 * Settles the dates of an export: those of the question, else those of the link, else
	 * those of the moment.
	 * @param question the question
	 * @param wanted the export
	 * @param headers those of the client
	 * @return the export with both dates, where the question takes dates
	 */
	Wanted settled(PagedQuestion question, Wanted wanted, HttpHeaders headers) {
		if (!question.takesDates()) {
			return wanted.at(Snapshot.NONE);
		}
		Snapshot dates = question.dates(wanted.dates());
		return wanted
			.at(dates.settled() ? dates : this.api.ask(question.page(dates, 1, null), headers).snapshot().or(dates));
	}

	/**
	 * Makes an export.
	 * @param question the question
	 * @param wanted the export, with its dates settled
	 * @param headers those of the client
	 * @param receiver takes the file when it is ready
	 * @throws IOException when the client has gone
	 * @throws Refused when there is nothing to send
	 */
	void make(PagedQuestion question, Wanted wanted, HttpHeaders headers, Receiver receiver) throws IOException {
		if (!this.places.tryAcquire()) {
			throw Refused.busy();
		}
		try (Spool spool = new Spool()) {
			Form form = wanted.format().form(question.node(), wanted.rows(), this.json, spool);
			Collected collected = collect(question, wanted, headers, form);
			form.end();
			About about = new About(question.asked(), wanted.dates(), wanted.rows(), collected, spool.end(),
					form.summed(), again(question, wanted));
			form.write(about, spool, this.json, receiver);
		}
		finally {
			this.places.release();
		}
	}

	private Collected collect(PagedQuestion question, Wanted wanted, HttpHeaders headers, Form form)
			throws IOException {
		long began = System.nanoTime();
		Sources sources = new Sources(question.node());
		Map<String, @Nullable Object> beside = null;
		Set<String> withheld = new TreeSet<>();
		long rows = 0;
		String after = null;
		do {
			Api.Answer answer = this.api.ask(question.page(wanted.dates(), PAGE, after), headers);
			withheld.addAll(answer.withheld());
			beside = (beside != null) ? beside : question.beside(answer.data());
			for (Object node : question.nodes(answer.data())) {
				Object written = this.json.asRead(this.json.bytes(node));
				sources.note(written);
				rows += form.take(written);
			}
			bounded(rows, form, System.nanoTime() - began);
			after = question.next(answer.data());
		}
		while (after != null);
		return new Collected(rows, sources, beside, withheld);
	}

	private void bounded(long rows, Form form, long took) {
		if (rows > form.most()) {
			throw Refused.badInput("There are more than the " + form.most()
					+ " rows that a sheet holds. Ask for fewer, or take csv or ndjson.");
		}
		if (rows > this.mostRows) {
			throw Refused.badInput("There are more than " + this.mostRows
					+ " rows. Ask for fewer, such as those of one council or one year, and put the files together.");
		}
		if (took > LONGEST.toNanos()) {
			throw Refused.badInput("This takes longer than " + LONGEST.toMinutes()
					+ " minutes. Ask for less, such as one council or one year, and put the files together.");
		}
	}

	/** The link by which anybody gets the same export; null when it would be too long. */
	@Nullable String link(PagedQuestion question, Wanted wanted) {
		return wanted.link(question.asked(), this.json);
	}

	private String again(PagedQuestion question, Wanted wanted) {
		String link = link(question, wanted);
		return (link != null) ? this.publicUrl + link
				: "POST the question and its variables to " + this.publicUrl + wanted.address(this.json);
	}

}
