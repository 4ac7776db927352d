package org.sendgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between two that talk over TCP and cuts their connections, also between a
 * request and its answer.
 */
final class CutProxy implements AutoCloseable {

	private final ServerSocket door;

	private final int target;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();

	private final AtomicInteger answersToLose = new AtomicInteger();

	CutProxy(int target) throws IOException {
		this.target = target;
		this.door = new ServerSocket();
		this.door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		this.pumps.submit(this::accept);
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** Cuts every connection that is open. */
	void cut() {
		this.open.forEach(CutProxy::quietly);
	}

	/**
	 * Cuts a connection when an answer comes, which is lost with it.
	 * @param answers how many times
	 */
	void loseAnswers(int answers) {
		this.answersToLose.set(answers);
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				Socket one = this.door.accept();
				this.open.add(one);
				this.pumps.submit(() -> join(one));
			}
			catch (IOException ex) {
				// The door was closed, or nobody stands behind it any more
				continue;
			}
		}
	}

	private void join(Socket one) {
		try {
			Socket other = new Socket(InetAddress.getLoopbackAddress(), this.target);
			one.setTcpNoDelay(true);
			other.setTcpNoDelay(true);
			this.open.add(other);
			this.pumps.submit(() -> pump(one, other, false));
			pump(other, one, true);
		}
		catch (IOException ex) {
			quietly(one);
		}
	}

	private void pump(Socket from, Socket to, boolean answers) {
		byte[] buffer = new byte[1 << 16];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				if (answers && this.answersToLose.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
					return;
				}
				out.write(buffer, 0, read);
			}
		}
		catch (IOException ex) {
			// Cut, from whichever side
			return;
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private static void quietly(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		cut();
		this.pumps.shutdownNow();
	}

}
