package org.sendgraph.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sendgraph.terms.FinancialYear;

/**
 * The summary of the dedicated schools grant: four blocks before and after what is taken
 * off. The difference of the schools block is what goes to academies, that of the high
 * needs block is told place by place on a sheet of its own.
 */
final class GrantedBlocks {

	static final String SCOPE = "settlement ";

	static final String GRANT = "dsg";

	private static final String ACADEMIES = "academy-gag";

	private static final String SCHOOLS = "dsg-schools-block";

	private static final String HIGH_NEEDS = "dsg-high-needs-block";

	/** Since then business rates are taken off the schools block beside recoupment. */
	private static final int RATES_FROM = 2022;

	private static final Map<String, String> BLOCKS = Map.of("Schools block", SCHOOLS, "Central school services block",
			"dsg-central-services-block", "High needs block", HIGH_NEEDS, "Early years block", "dsg-early-years-block");

	private final SettlementSheet sheet;

	private final Councils councils;

	private final Map<String, SettlementHeading> before = new LinkedHashMap<>();

	private final Map<String, SettlementHeading> after = new LinkedHashMap<>();

	private final SettlementHeading total;

	GrantedBlocks(SettlementSheet sheet, Councils councils) {
		this.sheet = sheet;
		this.councils = councils;
		BLOCKS.forEach((title, stream) -> {
			this.before.put(stream, column(sheet, "before ", title));
			this.after.put(stream, column(sheet, "after ", title));
		});
		this.total = column(sheet, "before ", "Total DSG allocation");
	}

	private static SettlementHeading column(SettlementSheet sheet, String when, String block) {
		return sheet.one(block + ", " + when + "deductions",
				(heading) -> heading.group().contains(when) && heading.part().startsWith(block));
	}

	SettlementSheet sheet() {
		return this.sheet;
	}

	/**
	 * Refuses figures that do not add up: councils to England, blocks to the total,
	 * places to what is taken off the high needs block.
	 */
	void mustAddUp(List<DeductedPlaces> deducted) {
		this.sheet.headings().stream().filter(SettlementHeading::isMoney).forEach(this.sheet::mustAddUp);
		for (DeductedPlaces places : deducted) {
			places.mustAddUp();
			if (places.sheet().year().equals(this.sheet.year())) {
				places.mustMake(takenOff(this.sheet.england(), HIGH_NEEDS));
			}
		}
	}

	List<Fact> facts(Cells row) {
		FinancialYear year = this.sheet.year();
		HeldBudget grant = HeldBudget.ofDepartment(GRANT, year);
		HeldBudget academies = HeldBudget.ofDepartment(ACADEMIES, year);
		if (row.line() == this.sheet.england().line()) {
			return List.of(grant.told(pence(row, this.total), "ALLOCATED", this.sheet.ofEngland()),
					academies.told(takenOff(row, SCHOOLS), "ALLOCATED", takenOffSchools(this.sheet.ofEngland())));
		}
		if (!SettlementSheet.isCouncil(row)) {
			return List.of();
		}
		Councils.Council council = this.councils.inYear(row, SettlementHeading.CODE, year);
		List<Fact> facts = new ArrayList<>();
		this.before.forEach((stream, heading) -> {
			HeldBudget block = HeldBudget.of(council, stream, year);
			long pence = pence(row, heading);
			facts.add(block.told(pence, "ALLOCATED",
					Map.of("afterDeductionsPence", pence(row, this.after.get(stream)), "sheet", this.sheet.name())));
			facts.add(new MovedMoney(SCOPE + year.label(), council.dfeCode() + "-" + stream + "-grant", grant, stream,
					"GRANT", "ALLOCATED")
				.toBudget(block, pence, sheetName()));
			if (takenOff(row, stream) != 0 && !stream.equals(SCHOOLS) && !stream.equals(HIGH_NEEDS)) {
				throw new RejectedCell(heading.words(), heading.part(),
						"is not the same after deductions, and the workbook does not say what was taken off",
						"Look for a newer version of SEND Graph: the settlement has a new kind of deduction.");
			}
		});
		facts.add(new MovedMoney(SCOPE + year.label(), council.dfeCode() + "-" + SCHOOLS + "-recoupment",
				HeldBudget.of(council, SCHOOLS, year), ACADEMIES, "RECOUPMENT", "ALLOCATED")
			.toBudget(academies, takenOff(row, SCHOOLS), takenOffSchools(sheetName())));
		return facts;
	}

	private Map<String, Object> sheetName() {
		return Map.of("sheet", this.sheet.name());
	}

	private Map<String, Object> takenOffSchools(Map<String, Object> more) {
		if (this.sheet.year().from() < RATES_FROM) {
			return more;
		}
		Map<String, Object> withRates = new HashMap<>(more);
		withRates.putAll(Map.of("confidence", "MEDIUM", "note",
				"With the business rates of schools, which the department pays itself from 2022-23 on: "
						+ "the figures after deductions do not tell the two apart."));
		return withRates;
	}

	private long takenOff(Cells row, String stream) {
		return pence(row, this.before.get(stream)) - pence(row, this.after.get(stream));
	}

	static long pence(Cells row, SettlementHeading heading) {
		row.required(heading.words());
		return row.pence(heading.words());
	}

}
