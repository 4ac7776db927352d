package org.sendgraph.inclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.deficit.DeficitAgreement;
import org.sendgraph.finding.Finding;
import org.sendgraph.indicator.DashboardIndicator;
import org.sendgraph.indicator.DashboardYear;
import org.sendgraph.indicator.DatedFigure;
import org.sendgraph.money.Budget;
import org.sendgraph.responsibility.MatrixCell;
import org.sendgraph.responsibility.Verdict;
import org.sendgraph.standard.StandardCompliance;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.Source;

/**
 * Says in lines what is on record about an area.
 */
final class PlanLines {

	private PlanLines() {
	}

	/** The latest year of an indicator in which the council has a figure. */
	static List<PlanLine> need(DashboardIndicator indicator) {
		return indicator.years()
			.reversed()
			.stream()
			.filter((year) -> year.council() != null && year.council().value() != null)
			.limit(1)
			.map((year) -> need(indicator, year, year.council()))
			.toList();
	}

	private static PlanLine need(DashboardIndicator indicator, DashboardYear year, DatedFigure figure) {
		return new PlanLine("NEEDS " + indicator.measure(), PlanPart.NEEDS, words(indicator.measure()),
				year.period() + ": " + figure.value() + beside("region", year.region())
						+ beside("England", year.england()) + ". Direction over the years on record: "
						+ words(indicator.direction()) + ".",
				null, indicator.direction().name(), figure.value(), indicator.unit().name(),
				String.valueOf(year.year()), figure.sources());
	}

	private static String beside(String area, @Nullable DatedFigure figure) {
		return (figure != null && figure.value() != null) ? "; " + area + " " + figure.value() : "";
	}

	static PlanLine provision(CountedSettings counted) {
		String units = (counted.units() > 0) ? " " + counted.units() + " with a unit for special educational needs ("
				+ counted.unitPlaces() + " places known)." : "";
		String resourced = (counted.resourced() > 0) ? " " + counted.resourced() + " with resourced provision ("
				+ counted.resourcedPlaces() + " places known)." : "";
		return new PlanLine("PROVISION " + counted.settingType(), PlanPart.PROVISION,
				"Settings: " + counted.settingType(),
				counted.settings() + " in the register." + units + resourced + " Places free are not known.", null,
				null, BigDecimal.valueOf(counted.settings()), "SETTINGS", null, counted.sources());
	}

	static PlanLine responsibility(MatrixCell cell) {
		return line("RESPONSIBILITIES", PlanPart.RESPONSIBILITIES, cell);
	}

	static boolean isGap(MatrixCell cell) {
		return cell.verdict() == Verdict.GAP || cell.verdict() == Verdict.CONTESTED;
	}

	static PlanLine gap(MatrixCell cell) {
		return line("GAPS", PlanPart.GAPS, cell);
	}

	private static PlanLine line(String key, PlanPart part, MatrixCell cell) {
		List<Source> sources = cell.claims().stream().flatMap((claim) -> claim.sources().stream()).distinct().toList();
		return new PlanLine(
				key + " " + cell.provision().id() + " " + cell.settingType() + " " + cell.planStatus() + " "
						+ cell.ageFrom(),
				part,
				cell.provision().name() + " (" + cell.planStatus() + ", ages " + cell.ageFrom() + " to " + cell.ageTo()
						+ ((cell.settingType() != null) ? ", " + cell.settingType() : "") + ")",
				cell.sentence(), cell.provision().id(), cell.verdict().name(), null, null, null, sources);
	}

	static PlanLine money(Budget budget) {
		String stream = (budget.stream() != null) ? budget.stream().name() : "Money whose kind no publication says";
		return new PlanLine("MONEY " + budget.id(), PlanPart.MONEY, stream,
				(budget.amount() != null) ? InWords.pounds(budget.amount()) + " in " + budget.financialYear() + "."
						: "Mentioned for " + budget.financialYear() + ", without an amount.",
				budget.id(), null, budget.amount(), (budget.amount() != null) ? "POUNDS" : null, budget.financialYear(),
				budget.sources());
	}

	static PlanLine money(DeficitAgreement agreement, LocalDate day) {
		return new PlanLine("MONEY " + agreement.id(), PlanPart.MONEY,
				"Agreement about the deficit: " + words(agreement.programme()),
				Stream.concat(Stream.of(agreement.saidOn(day)), agreement.absentOn(day).stream())
					.collect(Collectors.joining(" ")),
				agreement.id(), null, agreement.total(), (agreement.total() != null) ? "POUNDS" : null,
				agreement.agreementYear(), agreement.sources());
	}

	static PlanLine standard(StandardCompliance compared) {
		return new PlanLine("STANDARDS " + compared.standard().id(), PlanPart.STANDARDS, compared.standard().name(),
				compared.sentence(), compared.standard().id(), compared.result().name(), null, null, null,
				compared.standard().sources());
	}

	static PlanLine gap(Finding finding) {
		return new PlanLine("GAPS " + finding.key(), PlanPart.GAPS, words(finding.kind()), finding.sentence(),
				finding.about(), finding.kind().name(), finding.amount(), (finding.amount() != null) ? "POUNDS" : null,
				finding.financialYear(), finding.sources());
	}

	private static String words(Enum<?> word) {
		String words = word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
