package org.sendgraph.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Agreed;
import org.sendgraph.organisation.Described;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.Head;

/**
 * What the graph says to a question.
 *
 * @param head last journal entry seen
 * @param bodies bodies that the question names, with those that came before and after
 * them
 * @param related councils and trusts of the setting
 * @param boards boards of the councils on the day
 * @param settingType kind of setting on the day
 * @param rules rules that match provision, age, plan status, setting and day
 * @param gap what a reviewer found where no rule matches
 * @param arrangements what was agreed about those rules, on the day or in the year before
 */
record Matched(Head head, List<Body> bodies, List<Described> related, List<Board> boards,
		@Nullable SettingType settingType, List<String> rules, @Nullable Gap gap, List<Agreed> arrangements) {

	/**
	 * A body that stands, stood or will stand where the question names one.
	 *
	 * @param path where the question names it
	 * @param named id of the body that the code belongs to
	 * @param body the body
	 */
	record Body(String path, String named, Described body) {
	}

	/**
	 * A board of a council.
	 *
	 * @param of id of the council
	 * @param main whether it is the largest
	 * @param board the board
	 */
	record Board(String of, boolean main, Described board) {
	}

	/**
	 * A reviewed gap.
	 *
	 * @param verdict GAP or NOT_APPLICABLE
	 * @param why why, and what to ask instead
	 * @param source where that was seen
	 */
	record Gap(Verdict verdict, String why, String source) {
	}

}
