package org.sendgraph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Driver;

import org.sendgraph.graph.CypherFile;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.util.ClassUtils;

/**
 * Counts the statements that reach Neo4j, whoever sends them, but for looks at where the
 * journal ends.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter implements BeanPostProcessor {

	/** Four times a second at most, on behalf of every question alike. */
	private static final CypherFile LOOK = CypherFile.of("journal/count-entries");

	private final AtomicInteger statements = new AtomicInteger();

	/**
	 * Counts the statements of some work.
	 * @param work what to do
	 * @return how many statements it took
	 */
	public int during(Runnable work) {
		int before = this.statements.get();
		work.run();
		return this.statements.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver) ? counted(bean) : bean;
	}

	/**
	 * Sessions and transactions come out of the driver's interfaces, and are counted in
	 * turn.
	 */
	private Object counted(Object target) {
		Class<?>[] interfaces = ClassUtils.getAllInterfaces(target);
		return Proxy.newProxyInstance(getClass().getClassLoader(), interfaces, (proxy, method, arguments) -> {
			if (method.getName().equals("run") && !LOOK.text().equals(arguments[0])) {
				this.statements.incrementAndGet();
			}
			try {
				Object result = method.invoke(target, arguments);
				boolean leadsOn = method.getName().equals("session") || method.getName().equals("beginTransaction");
				return leadsOn ? counted(result) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		});
	}

}
