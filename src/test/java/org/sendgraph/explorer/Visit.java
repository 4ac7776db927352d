package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to find fault with when somebody comes to a page, makes the window wider,
 * the text larger and the colours their own, and walks through it by keyboard.
 *
 * @param heading what the page is called
 * @param accessibility what axe finds against WCAG 2.2 AA
 * @param sideways what makes the page as a whole scroll to the side
 * @param focus what does not show that it has the focus
 * @param text text that does not grow with the reader's
 * @param motion what moves though the reader wants none
 * @param shifts what moved while the page came
 * @param console what the browser complains of
 * @param elsewhere what is asked of other hosts
 * @param weight that too much came over the network
 */
record Visit(String heading, List<String> accessibility, List<String> sideways, List<String> focus, List<String> text,
		List<String> motion, List<String> shifts, List<String> console, List<String> elsewhere, List<String> weight) {

	Visit(String heading) {
		this(heading, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/** All of it, with the name of the page. */
	List<String> faults() {
		return Stream
			.of(this.accessibility, this.sideways, this.focus, this.text, this.motion, this.shifts, this.console,
					this.elsewhere, this.weight)
			.flatMap(List::stream)
			.map((fault) -> this.heading + ": " + fault)
			.toList();
	}

}
