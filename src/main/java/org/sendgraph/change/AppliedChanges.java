package org.sendgraph.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.sendgraph.arrangement.RecordedArrangements;
import org.sendgraph.dispute.DisputeStatus;
import org.sendgraph.dispute.RecordedDisputes;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.KeyAlreadyUsed;
import org.sendgraph.journal.Outcome;
import org.sendgraph.journal.Writing;
import org.sendgraph.money.RecordedAllocations;
import org.sendgraph.money.RecordedBudgets;
import org.sendgraph.source.Grounds;
import org.sendgraph.source.RecordedSources;
import org.sendgraph.terms.Actor;
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

	AppliedChanges(Entries entries, RecordedArrangements arrangements, RecordedBudgets budgets,
			RecordedAllocations allocations, RecordedDisputes disputes, RecordedSources sources) {
		this.entries = entries;
		this.arrangements = arrangements;
		this.budgets = budgets;
		this.allocations = allocations;
		this.disputes = disputes;
		this.sources = sources;
	}

	Object apply(List<ChangeInput> changes, Grounds grounds, Actor actor) {
		if (changes.isEmpty() || changes.size() > MOST) {
			throw new BadInput("changes", changes.size() + " changes were given.", "1 to " + MOST + " changes");
		}
		Outcome outcome = this.entries.write(grounds.act("APPLY_CHANGES", actor, changes), (writing) -> {
			writing.because(grounds.reason());
			for (int at = 0; at < changes.size(); at++) {
				writing.step(at);
				apply(writing, changes.get(at), grounds, actor);
			}
		});
		if (outcome.entry() != null) {
			return new ChangesApplied(outcome.entry(), outcome.repeated());
		}
		Problem problem = Objects.requireNonNull(outcome.problem());
		return (problem instanceof KeyAlreadyUsed) ? problem : new ChangeRefused(problem.message(),
				Stream.concat(Stream.of("changes", String.valueOf(outcome.step())), problem.path().stream()).toList(),
				outcome.step(), problem);
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
