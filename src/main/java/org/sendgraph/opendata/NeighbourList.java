package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.FinancialYear;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which councils each council is compared with, in a layout of our own: lists are
 * published in tools and workbooks that change. A file tells each council, model and day
 * of publication in full; earlier lists stay, for the days before.
 */
@Component
@Order(12)
class NeighbourList implements Kind {

	private static final CypherFile STAGE_NEIGHBOURS = CypherFile.of("opendata/stage-neighbours");

	private static final FactTable NEIGHBOURS = new FactTable("neighbours", STAGE_NEIGHBOURS);

	private static final List<String> COLUMNS = List.of("council", "neighbour", "rank", "distance", "model",
			"published_on", "source");

	private final Councils councils;

	NeighbourList(Councils councils) {
		this.councils = councils;
	}

	@Override
	public String word() {
		return "neighbours";
	}

	@Override
	public String help() {
		return "statistical neighbours of councils, in the layout that the README describes";
	}

	@Override
	public String publisher() {
		return "Whoever made the model, as each row says";
	}

	@Override
	public String licence() {
		return "As the publisher says";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		CsvTable.read(file, COLUMNS, reading, this::facts);
	}

	private List<Fact> facts(Cells row) {
		LocalDate publishedOn = row.day("published_on");
		if (publishedOn == null) {
			throw new RejectedCell("published_on", "", "is empty", "Give the day on which the list was published.");
		}
		Councils.Council council = onTheDay(row, "council", publishedOn);
		Councils.Council neighbour = onTheDay(row, "neighbour", publishedOn);
		if (council.is(neighbour)) {
			throw new RejectedCell("neighbour", neighbour.dfeCode(), "is the council itself", "Leave the row out.");
		}
		Long rank = row.number("rank");
		if (rank == null || rank < 1) {
			throw new RejectedCell("rank", String.valueOf(row.text("rank")), "is no rank",
					"Give 1 for the council that is most alike, then 2, and so on.");
		}
		Map<String, Object> kept = new HashMap<>(Map.of("council", council.id(), "neighbour", neighbour.id(), "rank",
				rank, "model", row.required("model"), "publishedOn", publishedOn, "confidence", "MEDIUM"));
		row.keep(kept, "distance", row.text("distance"));
		kept.put("toldBy", row.required("source"));
		return List.of(new Fact(NEIGHBOURS, council.dfeCode() + " " + row.required("model") + " " + publishedOn,
				neighbour.dfeCode(), Map.of("council", council.id()), kept));
	}

	private Councils.Council onTheDay(Cells row, String column, LocalDate day) {
		Councils.Council council = this.councils.byEitherCode(row, column, FinancialYear.of(day));
		if (!council.existsOn(day)) {
			throw new RejectedCell(column, council.dfeCode(), "is the code of a council that did not exist on " + day,
					"Give the council that there was.");
		}
		return council;
	}

}
