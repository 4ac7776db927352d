package org.sendgraph.opendata;

import java.io.IOException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Appeals to the SEND Tribunal by council: one row for each council, three columns for
 * each year. The figures of one council and year count as one row of the summary, so that
 * a value carried on after the end of a council does not take its earlier years with it.
 */
@Component
@Order(8)
class AppealStatistics implements Kind {

	private final Councils councils;

	AppealStatistics(Councils councils) {
		this.councils = councils;
	}

	@Override
	public String word() {
		return "appeals";
	}

	@Override
	public String help() {
		return "SEND Tribunals and appeal rate *.csv, appeals by council, from the supporting files of the SEN2 release";
	}

	@Override
	public String publisher() {
		return "Ministry of Justice and Department for Education, SEND Tribunal appeals by local authority";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		AppealTable table = new AppealTable(this.councils, reading);
		CsvTable.lines(file, table::line);
		if (!table.found()) {
			throw new NotThatFile(file.path() + " has no line of years above a line that says Appeals registered, "
					+ "Total appealable decisions and Appeal rate, and councils below: it is not the table of appeals "
					+ "by council, or its layout has changed.");
		}
	}

}
