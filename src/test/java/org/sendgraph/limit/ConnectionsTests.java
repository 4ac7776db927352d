package org.sendgraph.limit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How many sockets and streams can be open, and how much can be followed over one.
 */
class ConnectionsTests {

	private final Connections connections = new Connections(new Binder(new MapConfigurationPropertySource(Map.of()))
		.bindOrCreate("sendgraph.limits", LimitSettings.class));

	@Test
	void areEightOfOneAndOthersHaveTheirs() {
		List<Connection> open = open("one", 8);
		assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> this.connections.open("one"))
			.withMessage("8 of your sockets and streams are open. Accepted: that many at once.")
			.satisfies((full) -> assertThat(full.own()).isTrue());
		this.connections.open("other").close();
		open.getFirst().close();
		open.getFirst().close();
		this.connections.open("one").close();
		open.forEach(Connection::close);
		assertThat(this.connections.remembered()).isZero();
	}

	@Test
	void areAThousandOfAll() {
		List<Connection> open = new ArrayList<>();
		for (int who = 0; who < 125; who++) {
			open.addAll(open("who " + who, 8));
		}
		assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> this.connections.open("another"))
			.withMessage("As many sockets and streams are open as can be at once.")
			.satisfies((full) -> assertThat(full.own()).isFalse());
		open.removeLast().close();
		this.connections.open("another").close();
		open.forEach(Connection::close);
		assertThat(this.connections.remembered()).isZero();
	}

	@Test
	void countForTheUserOnceOneIsKnown() {
		List<Connection> ofAddress = open("address", 8);
		List<Connection> ofUser = open("user", 7);
		ofAddress.get(0).belongTo("user");
		ofAddress.get(0).belongTo("user");
		assertThat(ofAddress.get(0).who()).isEqualTo("user");
		this.connections.open("address").close();
		assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> ofAddress.get(1).belongTo("user"));
		assertThat(ofAddress.get(1).who()).isEqualTo("address");
		ofAddress.forEach(Connection::close);
		ofUser.forEach(Connection::close);
		ofUser.getFirst().belongTo("whoever is late");
		assertThat(this.connections.remembered()).isZero();
	}

	@Test
	void haveTwentySubscriptionsEach() {
		try (Connection connection = this.connections.open("one"); Connection other = this.connections.open("one")) {
			List<Turns.Turn> followed = new ArrayList<>();
			for (int at = 0; at < 20; at++) {
				followed.add(connection.follow());
			}
			assertThatExceptionOfType(NoTurn.class).isThrownBy(connection::follow)
				.withMessage("20 subscriptions run over this socket. Accepted: that many at once.");
			other.follow().close();
			followed.getFirst().close();
			connection.follow().close();
		}
	}

	@Test
	void areFoundByTheAttributesOfTheirSocket() {
		Map<String, Object> attributes = new HashMap<>();
		assertThat(Connection.of(attributes)).isNull();
		try (Connection connection = this.connections.open("one")) {
			connection.in(attributes);
			assertThat(Connection.of(attributes)).isSameAs(connection);
		}
	}

	private List<Connection> open(String who, int many) {
		List<Connection> open = new ArrayList<>();
		for (int at = 0; at < many; at++) {
			open.add(this.connections.open(who));
		}
		return open;
	}

}
