package org.sendgraph.explorer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A picture of what came in and what went out: two sides that make the same sum, each
 * stream as thick as its share. The same lines always make the same picture.
 *
 * @param height height in the units of the picture
 * @param bands its streams, those that came in first
 */
record FlowPicture(int height, List<FlowBand> bands) {

	static final int WIDTH = 960;

	/** More on one side than this cannot be told apart. */
	private static final int MOST = 8;

	private static final int WHOLE = 320;

	/** Room for two lines of text. */
	private static final double ROOM = 48;

	private static final int LETTERS = 34;

	private static final int TOP = 16;

	private static final int LEFT = 310;

	private static final int MIDDLE = 474;

	private static final int BAR = 12;

	static FlowPicture of(List<FlowLine> lines) {
		List<FlowLine> in = few(lines.stream().filter(FlowLine::in).toList());
		List<FlowLine> out = few(lines.stream().filter((line) -> !line.in()).toList());
		double height = Math.max(height(in), height(out));
		return new FlowPicture((int) Math.ceil(height) + 2 * TOP,
				Stream.concat(bands(in, height).stream(), bands(out, height).stream()).toList());
	}

	private static List<FlowLine> few(List<FlowLine> side) {
		if (side.size() <= MOST) {
			return side;
		}
		List<FlowLine> rest = side.subList(MOST - 1, side.size());
		FlowLine others = new FlowLine(rest.getFirst().in(), rest.size() + " others, in the table below", null,
				List.of(), null, true, sum(rest), List.of());
		return Stream.concat(side.subList(0, MOST - 1).stream(), Stream.of(others)).toList();
	}

	private static double height(List<FlowLine> side) {
		BigDecimal sum = sum(side);
		return side.stream().mapToDouble((line) -> Math.max(ROOM, thick(line, sum))).sum();
	}

	private static List<FlowBand> bands(List<FlowLine> side, double height) {
		List<FlowBand> bands = new ArrayList<>();
		BigDecimal sum = sum(side);
		double outer = TOP;
		double inner = TOP + (height - WHOLE) / 2;
		for (FlowLine line : side) {
			double thick = thick(line, sum);
			double room = Math.max(ROOM, thick);
			double at = outer + (room - thick) / 2;
			boolean in = line.in();
			bands.add(new FlowBand(line, text(line), share(line, sum),
					in ? outline(LEFT, at, MIDDLE, inner, thick)
							: outline(MIDDLE + BAR, inner, WIDTH - LEFT, at, thick),
					in ? LEFT - BAR : WIDTH - LEFT + BAR, (int) Math.round(outer + room / 2)));
			outer += room;
			inner += thick;
		}
		return bands;
	}

	private static String outline(int from, double fromY, int to, double toY, double thick) {
		int half = (from + to) / 2;
		return String.format(Locale.ROOT, "M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ", from, fromY,
				half, fromY, half, toY, to, toY, toY + thick, half, toY + thick, half, fromY + thick, from,
				fromY + thick);
	}

	private static double thick(FlowLine line, BigDecimal sum) {
		return line.amount().doubleValue() / sum.doubleValue() * WHOLE;
	}

	private static String text(FlowLine line) {
		String name = line.briefly();
		return (name.length() <= LETTERS) ? name : name.substring(0, LETTERS - 1).strip() + "…";
	}

	private static String share(FlowLine line, BigDecimal sum) {
		return line.amount().movePointRight(2).divide(sum, 1, RoundingMode.HALF_UP) + " %";
	}

	private static BigDecimal sum(List<FlowLine> lines) {
		return lines.stream().map(FlowLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Where the bar in the middle begins. */
	public int top() {
		return (this.height - WHOLE + 1) / 2;
	}

	/** Where it stands. */
	public int middle() {
		return MIDDLE;
	}

	public int bar() {
		return BAR;
	}

	/** How high all of the money is. */
	public int whole() {
		return WHOLE;
	}

	public int width() {
		return WIDTH;
	}

}
