package org.sendgraph.opendata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files of the statistics on education, health and care plans (SEN2), in the layouts of
 * 2022 and 2025. Councils are known by the code of the Department for Education: the
 * other code that the files print is sometimes one that was abolished years before.
 */
@Component
@Order(7)
class PlanStatistics implements Kind {

	private static final String CODE = "old_la_code";

	private static final String YEAR = "time_period";

	private static final String LEVEL = "geographic_level";

	private static final List<String> COLUMNS = List.of(YEAR, LEVEL, "region_name", CODE);

	private final Councils councils;

	PlanStatistics(Councils councils) {
		this.councils = councils;
	}

	@Override
	public String word() {
		return "sen2";
	}

	@Override
	public String help() {
		return "files of the release Education, health and care plans (SEN2), from Explore Education Statistics";
	}

	@Override
	public String publisher() {
		return "Department for Education, Education, health and care plans";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		Set<String> headers = new LinkedHashSet<>(CsvTable.headers(file));
		FigureLayouts layout = FigureLayouts.of(headers);
		if (layout == null || !headers.containsAll(COLUMNS)) {
			throw new NotThatFile(file.path() + " has the headers of no file of the release that is taken in: "
					+ String.join(", ", FigureLayouts.names()) + ".");
		}
		List<String> columns = new ArrayList<>(COLUMNS);
		columns.addAll(layout.columns(headers));
		boolean[] any = { false };
		CsvTable.read(file, columns, reading, (row) -> {
			List<FigureLine> lines = layout.lines(row, headers);
			any[0] |= !lines.isEmpty();
			return lines.isEmpty() ? List.of() : facts(row, lines);
		});
		if (!any[0]) {
			throw new NotThatFile(file.path() + " has none of the rows of totals that the figures are taken from: "
					+ "it may have been filtered, or words in it have changed.");
		}
	}

	private List<Fact> facts(Cells row, List<FigureLine> lines) {
		return switch (row.required(LEVEL)) {
			case "National" -> FigureLine.facts(lines, row, FigureLine.ENGLAND, year(row, lines));
			case "Regional" ->
				FigureLine.facts(lines, row, FigureLine.region(row.required("region_name")), year(row, lines));
			case "Local authority" ->
				FigureLine.facts(lines, row, this.councils.named(row, CODE), CODE, year(row, lines));
			default -> List.of();
		};
	}

	private static int year(Cells row, List<FigureLine> lines) {
		Integer year = lines.getFirst().period().year(row.required(YEAR));
		if (year == null) {
			throw new RejectedCell(YEAR, row.required(YEAR), "is no year of this file",
					"Write it as 2024; for what was counted in January 2025 also as 202425.");
		}
		return year;
	}

}
