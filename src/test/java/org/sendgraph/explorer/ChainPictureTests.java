package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A picture of claims leads from the duty to what helps, and names each body once.
 */
class ChainPictureTests {

	@Test
	void goesFromTheDutyToWhatHelpsAndLeavesOutWhatNobodyDoes() {
		ChainPicture picture = ChainPicture
			.of(List.of(card(List.of("Kent"), false), card(List.of("Kent", "Board"), true)));
		assertThat(picture.boxes()).filteredOn((box) -> box.row() == 0)
			.extracting(ChainBox::part)
			.containsExactly("Duty", "Responsible", "Pays", "If it fails");
		assertThat(picture.boxes()).filteredOn((box) -> box.row() == 1)
			.extracting(ChainBox::part)
			.containsExactly("Duty", "Responsible", "Pays", "Pays", "Commissions", "If it fails");
		assertThat(picture)
			.isEqualTo(ChainPicture.of(List.of(card(List.of("Kent"), false), card(List.of("Kent", "Board"), true))));
	}

	@Test
	void leadsEachLineFromTheMiddleOfABoxToTheMiddleOfTheNext() {
		List<ChainBox> boxes = ChainPicture.of(List.of(card(List.of("Kent", "Board"), false))).boxes();
		ChainBox help = boxes.getLast();
		assertThat(help.from()).containsExactlyElementsOf(
				boxes.stream().filter((box) -> box.part().equals("Pays")).map(ChainBox::middle).toList());
		assertThat(boxes.getFirst().from()).isEmpty();
	}

	@Test
	void putsNoBoxOverAnother() {
		List<ClaimCard> cards = new ArrayList<>();
		for (int one = 0; one < 6; one++) {
			cards.add(card(List.of("Kent", "Board", "Trust"), true));
		}
		ChainPicture picture = ChainPicture.of(cards);
		List<ChainBox> boxes = picture.boxes();
		assertThat(boxes.stream().mapToInt(ChainBox::row).max()).hasValue(3);
		for (ChainBox one : boxes) {
			assertThat(one.y() + ChainBox.HEIGHT).isLessThanOrEqualTo(picture.height());
			assertThat(boxes).filteredOn((other) -> other != one && other.column() == one.column())
				.allSatisfy((other) -> assertThat(Math.abs(other.y() - one.y())).isGreaterThan(ChainBox.HEIGHT));
		}
	}

	@Test
	void breaksLongNamesAndSaysWhereItCutThem() {
		ChainBox duty = ChainPicture.of(List.of(card(List.of(), false))).boxes().getFirst();
		assertThat(duty.lines()).hasSize(3);
		assertThat(duty.lines().getLast()).endsWith("…");
		assertThat(duty.name()).endsWith("specified in the plan");
	}

	private static ClaimCard card(List<String> payers, boolean commissioned) {
		Map<String, Object> claim = new HashMap<>(Map.of("duty",
				Map.of("id", "Duty:one", "name",
						"Secure all of the special educational provision that is specified in the plan"),
				"responsible", party("Kent"), "redress", List.of(Map.of("id", "RedressRoute:one", "name", "Ombudsman"),
						Map.of("id", "RedressRoute:two", "name", "Court"))));
		if (commissioned) {
			claim.put("commissioner", party("Board"));
		}
		return new ClaimCard(claim,
				payers.stream().<Map<String, Object>>map((name) -> Map.of("payer", party(name))).toList(), List.of(),
				List.of());
	}

	private static Map<String, Object> party(String name) {
		return Map.of("name", name, "organisation", Map.of("id", "LocalAuthority:" + name));
	}

}
