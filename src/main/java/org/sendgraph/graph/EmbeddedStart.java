package org.sendgraph.graph;

import java.nio.file.Path;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts Neo4j in this process as early as possible, unless {@code spring.neo4j.uri}
 * names a server. With {@code sendgraph.join} it uses the one of another process that has
 * the home; whoever has the home and could have joined is a command, and does not end
 * before those that joined it.
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
		try {
			EmbeddedNeo4j neo4j = new EmbeddedNeo4j(home, joins);
			beans.registerSingleton("embeddedNeo4j", neo4j);
			beans.registerDisposableBean("embeddedNeo4j", neo4j::close);
		}
		catch (HomeInUse ex) {
			if (!joins) {
				throw ex;
			}
			Guests guest = Guests.enter(home);
			beans.registerDisposableBean("guest", guest::close);
			beans.registerSingleton("neo4jOfTheHome", new JoinedNeo4j(Home.addressOf(home)));
		}
	}

}
