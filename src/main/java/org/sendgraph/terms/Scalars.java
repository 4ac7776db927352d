package org.sendgraph.terms;

import graphql.scalars.ExtendedScalars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer scalarTypes() {
		return (wiring) -> wiring.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url)
			.scalar(ExtendedScalars.newAliasedScalar("Decimal")
				.aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
				.build());
	}

}
