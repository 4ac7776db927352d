package org.sendgraph.opendata;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The dedicated schools grant of a financial year, in the workbook of the settlement:
 * what each council gets in four blocks, and what is taken off for academies and for
 * places that the department pays itself. Nothing of a workbook counts whose councils do
 * not add up to the figures that it prints for England.
 */
@Component
@Order(5)
class DedicatedSchoolsGrant implements Kind {

	private final Councils councils;

	DedicatedSchoolsGrant(Councils councils) {
		this.councils = councils;
	}

	@Override
	public String word() {
		return "dsg";
	}

	@Override
	public String help() {
		return "dedicated-schools-grant_*.ods or .xlsx, allocations of a financial year, from the Department for Education";
	}

	@Override
	public String publisher() {
		return "Department for Education";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		List<SettlementSheet> sheets = Workbook.of(file)
			.sheets()
			.stream()
			.map(SettlementSheet::of)
			.filter(Objects::nonNull)
			.toList();
		List<GrantedBlocks> granted = sheets.stream()
			.filter((sheet) -> sheet.title().contains("local authority summary"))
			.map((sheet) -> new GrantedBlocks(sheet, this.councils))
			.toList();
		List<DeductedPlaces> deducted = sheets.stream()
			.filter((sheet) -> sheet.title().contains("high needs block deductions"))
			.map((sheet) -> new DeductedPlaces(sheet, this.councils))
			.toList();
		if (granted.isEmpty() || deducted.isEmpty()) {
			throw new NotThatFile(file.path() + " has no sheet with the "
					+ (granted.isEmpty() ? "allocations local authority summary" : "high needs block deductions")
					+ ": it is not the workbook of the dedicated schools grant, or its layout has changed.");
		}
		granted.forEach((blocks) -> blocks.mustAddUp(deducted));
		granted.forEach((blocks) -> blocks.sheet().rows().forEach((row) -> reading.row(row, blocks::facts)));
		deducted.forEach((places) -> places.sheet().rows().forEach((row) -> reading.row(row, places::facts)));
	}

}
