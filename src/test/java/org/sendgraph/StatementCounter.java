package org.sendgraph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.util.ClassUtils;

/**
 * Counts the statements that reach Neo4j, whoever sends them.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter implements BeanPostProcessor {

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
			if (method.getName().equals("run")) {
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
