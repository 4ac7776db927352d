package org.sendgraph.source;

import java.net.URL;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.LegislationPage;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {

	private final RecordedSources sources;

	SourceController(RecordedSources sources, Retrievals retrievals, BatchLoaderRegistry loaders) {
		this.sources = sources;
		loaders.forTypePair(Source.class, Retrieval.class)
			.registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> retrievals.of(asked)));
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> publisher(Source source, DataLoader<Source, Retrieval> retrievals) {
		return retrievals.load(source).thenApply(Retrieval::publisher);
	}

	@SchemaMapping
	CompletableFuture<@Nullable LocalDate> retrieved(Source source, DataLoader<Source, Retrieval> retrievals) {
		return retrievals.load(source).thenApply(Retrieval::retrieved);
	}

	@SchemaMapping
	@Nullable URL legislationPage(Source source, Snapshot snapshot) {
		return LegislationPage.of(source.url(), null, null, snapshot);
	}

	@MutationMapping
	Object addSource(@Argument SourceInput source, @Arguments Grounds grounds, Actor actor) {
		return this.sources.add(source, grounds, actor);
	}

	@MutationMapping
	Object withdrawSource(@Argument String source, @Arguments Grounds grounds, Actor actor) {
		return this.sources.withdraw(source, grounds, actor);
	}

}
