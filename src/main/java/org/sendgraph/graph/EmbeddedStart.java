package org.sendgraph.graph;

import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts Neo4j in this process as early as possible, unless {@code spring.neo4j.uri}
 * names a server. With {@code sendgraph.join} it uses the one of another process that has
 * the home, and waits for one that is about to start or to end; whoever has the home and
 * could have joined is a command, and does not end before those that joined it.
 */
class EmbeddedStart implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))) {
			return;
		}
		Path home = Path.of(environment.getProperty("sendgraph.home", ".sendgraph"));
		boolean joins = environment.getProperty("sendgraph.join", Boolean.class, false);
		DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
		if (joins) {
			new Turn(home).take(() -> isOurs(beans, home) || isShared(beans, home));
		}
		else {
			host(beans, new EmbeddedNeo4j(home, false));
		}
	}

	private static boolean isOurs(DefaultListableBeanFactory beans, Path home) {
		try {
			host(beans, new EmbeddedNeo4j(home, true));
			return true;
		}
		catch (HomeInUse ex) {
			return false;
		}
	}

	private static void host(DefaultListableBeanFactory beans, EmbeddedNeo4j neo4j) {
		beans.registerSingleton("embeddedNeo4j", neo4j);
		beans.registerDisposableBean("embeddedNeo4j", neo4j::close);
	}

	/** A guest that found no database leaves again: whoever starts it may be killed. */
	private static boolean isShared(DefaultListableBeanFactory beans, Path home) {
		Guests guest = Guests.enter(home);
		List<String> address = (guest != null) ? Home.addressOf(home) : null;
		if (guest != null && address == null) {
			guest.close();
		}
		if (guest == null || address == null) {
			return false;
		}
		beans.registerDisposableBean("guest", guest::close);
		beans.registerSingleton("neo4jOfTheHome", new JoinedNeo4j(address));
		return true;
	}

}
