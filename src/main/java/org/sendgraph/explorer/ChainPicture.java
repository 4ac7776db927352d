package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A picture of claims: under which duty, who is responsible, who pays, who delivers, and
 * what helps where it is not met. The same claims always make the same picture.
 *
 * @param height height in the units of the picture
 * @param boxes links of the chains, in the order in which they are read
 */
record ChainPicture(int height, List<ChainBox> boxes) {

	/** More than this is read more easily below. */
	private static final int MOST = 4;

	private static final int GAP = 24;

	private static final int LETTERS = 18;

	private static final int LINES = 3;

	static ChainPicture of(List<ClaimCard> cards) {
		List<ChainBox> boxes = new ArrayList<>();
		int y = 0;
		for (int row = 0; row < Math.min(MOST, cards.size()); row++) {
			List<List<Link>> columns = columns(cards.get(row));
			int high = columns.stream().mapToInt(List::size).max().orElse(1) * (ChainBox.HEIGHT + GAP);
			List<Integer> before = List.of();
			int place = 0;
			for (List<Link> column : columns) {
				List<Integer> middles = new ArrayList<>();
				int top = y + (high - column.size() * (ChainBox.HEIGHT + GAP)) / 2;
				for (Link link : column) {
					ChainBox box = new ChainBox(link.part(), link.name(), lines(link.name()), link.thing(), row, place,
							top, before);
					boxes.add(box);
					middles.add(box.middle());
					top += ChainBox.HEIGHT + GAP;
				}
				before = middles;
				place++;
			}
			y += high;
		}
		return new ChainPicture(y, boxes);
	}

	/** What stands below one another; a column in which nothing stands is left out. */
	private static List<List<Link>> columns(ClaimCard card) {
		Map<String, Object> claim = card.claim();
		return Stream.of(List.of(Link.thing("Duty", claim.get("duty"))),
				List.of(Link.party("Responsible", claim.get("responsible"))),
				card.payments()
					.stream()
					.map((paid) -> Link.party("Pays", paid.get("payer")))
					.distinct()
					.limit(MOST)
					.toList(),
				Stream
					.of(Link.party("Commissions", claim.get("commissioner")),
							Link.party("Delivers", claim.get("deliverer")))
					.filter((link) -> !link.name().isEmpty())
					.toList(),
				Answer.objects(claim.get("redress"))
					.stream()
					.limit(1)
					.map((route) -> Link.thing("If it fails", route))
					.toList())
			.filter((column) -> !column.isEmpty())
			.toList();
	}

	private static List<String> lines(String name) {
		List<String> lines = new ArrayList<>(List.of(""));
		for (String word : name.split(" ")) {
			String longer = (lines.getLast() + " " + word).strip();
			if (longer.length() <= LETTERS || lines.getLast().isEmpty()) {
				lines.set(lines.size() - 1, longer);
			}
			else if (lines.size() == LINES) {
				lines.set(LINES - 1, lines.getLast() + " …");
				break;
			}
			else {
				lines.add(word);
			}
		}
		return lines;
	}

	public int width() {
		return 4 * ChainBox.STEP + ChainBox.WIDTH;
	}

	/**
	 * What a box says.
	 *
	 * @param part what it is
	 * @param name its name; empty where there is none
	 * @param thing id of what it leads to
	 */
	private record Link(String part, String name, @Nullable String thing) {

		static Link thing(String part, @Nullable Object thing) {
			return (thing instanceof Map<?, ?> known)
					? new Link(part, String.valueOf(known.get("name")), String.valueOf(known.get("id")))
					: new Link(part, "", null);
		}

		static Link party(String part, @Nullable Object party) {
			if (!(party instanceof Map<?, ?> known)) {
				return new Link(part, "", null);
			}
			return new Link(part, String.valueOf(known.get("name")),
					(known.get("organisation") instanceof Map<?, ?> body) ? String.valueOf(body.get("id")) : null);
		}

	}

}
