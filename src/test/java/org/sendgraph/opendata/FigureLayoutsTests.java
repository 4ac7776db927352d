package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.indicator.IndicatorUnit;
import org.sendgraph.opendata.Councils.Council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the reviewed table makes of a row of a published file.
 */
class FigureLayoutsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					characteristic_age,Total_ehc                                        | characteristic_age=Total | PLANS
					characteristic_age,Total_new_ehc                                    | characteristic_age=Total | NEW_PLANS
					establishment_group,establishment_type,Total_ehc                    | establishment_group=Special school;establishment_type=Total | PLACED_IN_SPECIAL_SCHOOL
					establishment_group,establishment_type,Total_new_ehc                | establishment_group=Total;establishment_type=Total | NEW_PLANS
					breakdown,ehcplans,mainstream_total                                 | breakdown=All EHC plans | PLANS
					breakdown,new_ehc_plans,mainstream_total                            | breakdown=New EHC plans | NEW_PLANS
					breakdown,requests_received_in_year                                 | breakdown=All requests for EHC needs assessments | REQUESTS
					breakdown,assess_in_year                                            | breakdown=All EHC needs assessments | ASSESSMENTS_WITH_PLAN
					breakdown,plans_issued_den,plans_issued_within_20_weeks             | breakdown=All EHC plans issued | ISSUED_IN_20_WEEKS_WITH_EXCEPTIONS
					""")
	void areKnownByTheirHeaders(String headers, String total, String measure) {
		Set<String> columns = Set.of(headers.split(","));
		FigureLayouts layout = FigureLayouts.of(columns);
		assertThat(layout).isNotNull();
		Map<String, String> cells = new TreeMap<>();
		List.of(total.split(";")).forEach((cell) -> cells.put(cell.split("=")[0], cell.split("=")[1]));
		assertThat(layout.lines(row(cells), columns)).first()
			.extracting((line) -> line.measure().name())
			.isEqualTo(measure);
		cells.replaceAll((column, word) -> "Female");
		assertThat(layout.lines(row(cells), columns)).isEmpty();
	}

	@Test
	void takeNeedsOfChildrenForNothingThatIsKnownHere() {
		assertThat(FigureLayouts.of(Set.of("breakdown", "ehc_plans", "number_asd"))).isNull();
	}

	@Test
	void askForEveryColumnButOneThatMayGo() {
		Set<String> headers = Set.of("breakdown", "ehcplans", "mainstream_total");
		assertThat(FigureLayouts.of(headers)).isNotNull()
			.satisfies((layout) -> assertThat(layout.columns(headers)).contains("fe_total", "breakdown")
				.noneMatch((column) -> column.startsWith("await_prov")));
	}

	@Test
	void takeAHeaderInEitherSpelling() {
		Set<String> headers = Set.of("breakdown", "plans_issued_den", "plans_issued_within_20_weeks",
				"pc_plans_issued_20_weeks_ex");
		assertThat(FigureLayouts.of(headers)).isNotNull()
			.satisfies((layout) -> assertThat(layout.columns(headers)).contains("pc_plans_issued_20_weeks_ex")
				.doesNotContain("PC_plans_issued_20_weeks_ex"));
	}

	@Test
	void takeAMarkForNoValueAndNeverForZero() {
		assertThat(List.of("z", "x", "c", ":", "u", "..").stream().map((mark) -> figure(mark, IndicatorUnit.NUMBER)))
			.allSatisfy((figure) -> assertThat(figure).isNotNull()
				.extracting(Figure::value, Figure::unavailable)
				.satisfies((both) -> assertThat(both.get(0)).isNull(), (both) -> assertThat(both.get(1)).isNotNull()));
		assertThat(figure("0", IndicatorUnit.NUMBER)).isNotNull()
			.satisfies((figure) -> assertThat(figure.kept(IndicatorUnit.NUMBER)).isEqualTo(0L));
		assertThat(figure("", IndicatorUnit.NUMBER)).isNull();
	}

	@Test
	void keepCasesWholeAndSharesExact() {
		assertThat(figure("1,234", IndicatorUnit.NUMBER)).extracting((figure) -> figure.kept(IndicatorUnit.NUMBER))
			.isEqualTo(1234L);
		assertThat(figure("57.900000000000", IndicatorUnit.PERCENT))
			.extracting((figure) -> figure.kept(IndicatorUnit.PERCENT))
			.isEqualTo(57.9);
		assertThat(figure("5.3%", IndicatorUnit.PERCENT)).extracting((figure) -> figure.kept(IndicatorUnit.PERCENT))
			.isEqualTo(5.3);
	}

	@ParameterizedTest
	@CsvSource({ "NUMBER,-1", "NUMBER,1.5", "NUMBER,many", "PERCENT,101", "PERCENT,-0.1" })
	void rejectWhatCanBeNoFigure(IndicatorUnit unit, String cell) {
		assertThatThrownBy(() -> figure(cell, unit)).isInstanceOf(RejectedCell.class);
	}

	@Test
	void countAnAcademicYearByItsJanuary() {
		assertThat(FigurePeriod.JANUARY.year("202425")).isEqualTo(2025);
		assertThat(FigurePeriod.JANUARY.year("2022")).isEqualTo(2022);
		assertThat(FigurePeriod.CALENDAR_YEAR.year("2024")).isEqualTo(2024);
		assertThat(FigurePeriod.CALENDAR_YEAR.year("202425")).isNull();
	}

	@Test
	void askWhetherTheCouncilExistedThen() {
		Council ended = new Council("LocalAuthority:909", "909", null, LocalDate.of(2023, 4, 1), List.of());
		Council began = new Council("LocalAuthority:942", "942", LocalDate.of(2023, 4, 1), null, List.of());
		assertThat(List.of(2022, 2023, 2024))
			.extracting((year) -> FigurePeriod.JANUARY.existed(ended, year),
					(year) -> FigurePeriod.CALENDAR_YEAR.existed(ended, year),
					(year) -> FigurePeriod.JANUARY.existed(began, year),
					(year) -> FigurePeriod.CALENDAR_YEAR.existed(began, year))
			.containsExactly(tuple(true, true, false, false), tuple(true, true, false, true),
					tuple(false, false, true, true));
	}

	private static @Nullable Figure figure(String cell, IndicatorUnit unit) {
		return Figure.of(row(Map.of("figure", cell)), "figure", unit);
	}

	private static Cells row(Map<String, String> cells) {
		return new Cells(2, cells::get);
	}

}
