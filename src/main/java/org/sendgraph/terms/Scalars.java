package org.sendgraph.terms;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer scalarTypes(Dates dates) {
		return (wiring) -> wiring.scalar(GraphQLScalarType.newScalar().name("Date").coercing(new CivilDates()).build())
			.scalar(GraphQLScalarType.newScalar().name("FinancialYear").coercing(new FinancialYears()).build())
			.scalar(GraphQLScalarType.newScalar().name("FreeText").coercing(new FreeText(dates::today)).build())
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url)
			.scalar(ExtendedScalars.newAliasedScalar("Decimal")
				.aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
				.build());
	}

	/** Those of gateways, which read them themselves. */
	@Bean
	RuntimeWiringConfigurer scalarTypesOfFederation() {
		return (wiring) -> wiring
			.scalar(ExtendedScalars.newAliasedScalar("_Any").aliasedScalar(ExtendedScalars.Object).build())
			.scalar(text("link__Import"))
			.scalar(text("federation__FieldSet"));
	}

	private static GraphQLScalarType text(String name) {
		return ExtendedScalars.newAliasedScalar(name).aliasedScalar(graphql.Scalars.GraphQLString).build();
	}

}
