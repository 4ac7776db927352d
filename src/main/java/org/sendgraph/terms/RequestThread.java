package org.sendgraph.terms;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Keeps controllers on the thread of the request. It is a virtual thread already; another
 * one for each method that may block costs more than it gives where an answer is one
 * statement.
 */
@Component
class RequestThread implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate((method) -> false);
		}
		return bean;
	}

}
