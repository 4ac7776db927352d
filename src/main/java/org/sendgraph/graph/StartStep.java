package org.sendgraph.graph;

import org.springframework.context.SmartLifecycle;

/**
 * Something that is done once before the port opens, in the order of the steps: the
 * schema, the reference data, then what makes the first answer quick.
 */
public abstract class StartStep implements SmartLifecycle {

	private final int order;

	private volatile boolean done;

	/**
	 * Makes a step.
	 * @param order its place among the steps, from 0
	 */
	protected StartStep(int order) {
		this.order = order;
	}

	/** Does it; an exception ends the start. */
	protected abstract void take();

	@Override
	public final void start() {
		take();
		this.done = true;
	}

	@Override
	public final void stop() {
		this.done = false;
	}

	@Override
	public final boolean isRunning() {
		return this.done;
	}

	@Override
	public final int getPhase() {
		return this.order;
	}

}
