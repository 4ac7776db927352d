package org.sendgraph.graph;

/**
 * SEND Graph will not start, for a reason that whoever starts it can mend. Shown without
 * a stack trace; the process ends with exit code 1.
 */
public sealed class StartRefused extends RuntimeException permits HomeInUse {

	private final String whatToDo;

	/**
	 * Says why and what to do.
	 * @param reason what is wrong, naming the file, folder or database
	 * @param whatToDo how to mend it
	 */
	public StartRefused(String reason, String whatToDo) {
		super(reason);
		this.whatToDo = whatToDo;
	}

	public String whatToDo() {
		return this.whatToDo;
	}

}
