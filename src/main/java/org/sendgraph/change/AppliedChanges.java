package org.sendgraph.change;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.RecordedArrangements;
import org.sendgraph.dispute.DisputeStatus;
import org.sendgraph.dispute.RecordedDisputes;
import org.sendgraph.journal.Act;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.KeyAlreadyUsed;
import org.sendgraph.journal.Outcome;
import org.sendgraph.journal.Writing;
import org.sendgraph.money.RecordedAllocations;
import org.sendgraph.money.RecordedBudgets;
import org.sendgraph.responsibility.AccountabilityAnswer;
import org.sendgraph.responsibility.AccountabilityQuestion;
import org.sendgraph.responsibility.AccountabilityQuestions;
import org.sendgraph.source.Grounds;
import org.sendgraph.source.RecordedSources;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Problem;

import org.springframework.stereotype.Repository;

/**
 * Changes that are made together, in one transaction and as one entry.
 */
@Repository
class AppliedChanges {

	private static final int MOST = 100;

	private final Entries entries;

	private final RecordedArrangements arrangements;

	private final RecordedBudgets budgets;

	private final RecordedAllocations allocations;

	private final RecordedDisputes disputes;

	private final RecordedSources sources;

	private final AccountabilityQuestions questions;

	AppliedChanges(Entries entries, RecordedArrangements arrangements, RecordedBudgets budgets,
			RecordedAllocations allocations, RecordedDisputes disputes, RecordedSources sources,
			AccountabilityQuestions questions) {
		this.entries = entries;
		this.arrangements = arrangements;
		this.budgets = budgets;
		this.allocations = allocations;
		this.disputes = disputes;
		this.sources = sources;
		this.questions = questions;
	}

	Object apply(List<ChangeInput> changes, Grounds grounds, Actor actor) {
		check(changes);
		Outcome outcome = this.entries.write(grounds.act("APPLY_CHANGES", actor, changes),
				(writing) -> apply(writing, changes, grounds, actor));
		if (outcome.entry() != null) {
			return new ChangesApplied(outcome.entry(), outcome.repeated());
		}
		Problem problem = Objects.requireNonNull(outcome.problem());
		return (problem instanceof KeyAlreadyUsed) ? problem : refused(outcome, problem);
	}

	/**
	 * Answers a question as it is and as it would be after some changes.
	 */
	Object preview(List<ChangeInput> changes, Grounds grounds, AccountabilityQuestion question, @Nullable AsOf asOf,
			Actor actor) {
		check(changes);
		AccountabilityAnswer before = this.questions.answer(question, asOf);
		AtomicReference<AccountabilityAnswer> after = new AtomicReference<>(before);
		Outcome outcome = this.entries.preview(new Act("PREVIEW_CHANGES", actor),
				(writing) -> apply(writing, changes, grounds, actor),
				() -> after.set(this.questions.answer(question, asOf)));
		return (outcome.problem() != null) ? refused(outcome, outcome.problem())
				: new ChangesPreviewed(before, after.get());
	}

	private static void check(List<ChangeInput> changes) {
		if (changes.isEmpty() || changes.size() > MOST) {
			throw new BadInput("changes", changes.size() + " changes were given.", "1 to " + MOST + " changes");
		}
	}

	private static ChangeRefused refused(Outcome outcome, Problem problem) {
		return new ChangeRefused(problem.message(),
				Stream.concat(Stream.of("changes", String.valueOf(outcome.step())), problem.path().stream()).toList(),
				outcome.step(), problem);
	}

	private void apply(Writing writing, List<ChangeInput> changes, Grounds grounds, Actor actor) {
		writing.because(grounds.reason());
		for (int at = 0; at < changes.size(); at++) {
			writing.step(at);
			apply(writing, changes.get(at), grounds, actor);
		}
	}

	private void apply(Writing writing, ChangeInput change, Grounds grounds, Actor actor) {
		if (change.recordArrangement() != null) {
			this.arrangements.record(writing, change.recordArrangement(), grounds, actor);
		}
		else if (change.endArrangement() != null) {
			this.arrangements.end(writing, change.endArrangement().arrangement(), change.endArrangement().on(), grounds,
					actor);
		}
		else if (change.transferArrangement() != null) {
			ChangeInput.TransferInput transfer = change.transferArrangement();
			this.arrangements.transfer(writing, transfer.arrangement(), transfer.from(), transfer.to(), transfer.on(),
					grounds, actor);
		}
		else if (change.correctArrangement() != null) {
			this.arrangements.correct(writing, change.correctArrangement().arrangement(),
					change.correctArrangement().correction(), grounds, actor);
		}
		else if (change.confirmArrangement() != null) {
			this.arrangements.confirm(writing, change.confirmArrangement(), actor);
		}
		else if (change.addSource() != null) {
			this.sources.add(writing, change.addSource(), actor);
		}
		else if (change.withdrawSource() != null) {
			this.sources.withdraw(writing, change.withdrawSource(), actor);
		}
		else {
			applyToMoney(writing, change, grounds, actor);
		}
	}

	private void applyToMoney(Writing writing, ChangeInput change, Grounds grounds, Actor actor) {
		if (change.recordBudget() != null) {
			this.budgets.record(writing, change.recordBudget(), false, grounds, actor);
		}
		else if (change.correctBudget() != null) {
			this.budgets.record(writing, change.correctBudget(), true, grounds, actor);
		}
		else if (change.recordAllocation() != null) {
			this.allocations.record(writing, change.recordAllocation(), grounds, actor);
		}
		else if (change.correctAllocation() != null) {
			this.allocations.correct(writing, change.correctAllocation().allocation(),
					change.correctAllocation().correction(), grounds, actor);
		}
		else {
			applyToDispute(writing, change, actor);
		}
	}

	private void applyToDispute(Writing writing, ChangeInput change, Actor actor) {
		if (change.raiseDispute() != null) {
			this.disputes.raise(writing, change.raiseDispute().about(), change.raiseDispute().text(), actor);
		}
		else if (change.answerDispute() != null) {
			this.disputes.say(writing, change.answerDispute().about(), DisputeStatus.ANSWERED,
					change.answerDispute().text(), actor);
		}
		else {
			ChangeInput.SaidInput settled = Objects.requireNonNull(change.settleDispute());
			this.disputes.say(writing, settled.about(), DisputeStatus.SETTLED, settled.text(), actor);
		}
	}

}
