package org.sendgraph.opendata;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far reading has come: a bar with rate and time left on a terminal, a line for
 * each file otherwise.
 *
 * @param out where to
 */
record Progress(PrintStream out) {

	private static final long MEBIBYTE = 1 << 20;

	UnaryOperator<InputStream> of(Path file) {
		Console console = System.console();
		if (console == null || !console.isTerminal()) {
			this.out.println("Reading " + file);
			return UnaryOperator.identity();
		}
		return (stream) -> ProgressBar.wrap(stream,
				new ProgressBarBuilder().setTaskName(String.valueOf(file.getFileName()))
					.setInitialMax(file.toFile().length())
					.setUnit(" MiB", MEBIBYTE)
					.showSpeed()
					.setStyle(ProgressBarStyle.ASCII));
	}

}
