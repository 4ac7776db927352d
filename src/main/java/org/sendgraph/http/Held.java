package org.sendgraph.http;

import org.sendgraph.limit.Connection;
import org.sendgraph.limit.Connections;
import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Turns;

import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.DeferredResultProcessingInterceptor;

/**
 * What a stream has of what there is little of: a turn until it runs, and a connection
 * until it ends, in whatever way.
 *
 * @param connection what is open
 * @param turn the turn to be answered
 */
record Held(Connection connection, Turns.Turn turn) implements AutoCloseable, DeferredResultProcessingInterceptor {

	static Held of(String who, Connections connections, Turns turns) {
		Connection connection = connections.open(who);
		try {
			return new Held(connection, turns.take(who));
		}
		catch (NoTurn full) {
			connection.close();
			throw full;
		}
	}

	@Override
	public <T> void afterCompletion(NativeWebRequest request, DeferredResult<T> stream) {
		close();
	}

	@Override
	public void close() {
		this.turn.close();
		this.connection.close();
	}

}
