package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.sendgraph.graph.StartRefused;
import org.sendgraph.graph.StartStep;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Brings the reference data of the application into the graph before anything is
 * answered. Every table is read and checked before the first is written; a table that
 * says what it said is left alone; what officers recorded is never touched.
 */
@Component
@ConditionalOnBooleanProperty(name = "sendgraph.blank", havingValue = false, matchIfMissing = true)
class Reference extends StartStep {

	private static final Logger log = LoggerFactory.getLogger(Reference.class);

	private final ResourceLoader files;

	private final ReferenceRecords records;

	private final String folder;

	private final boolean example;

	@Autowired
	Reference(ResourceLoader files, ReferenceRecords records,
			@Value("${sendgraph.reference:classpath:reference}") String folder,
			@Value("${sendgraph.example:true}") boolean example) {
		super(2);
		this.files = files;
		this.records = records;
		this.folder = folder;
		this.example = example;
	}

	@Override
	protected void take() {
		long began = System.nanoTime();
		List<ReadTable> tables = read();
		List<ReadTable> changed = this.records.changed(tables);
		Duration county = changed.isEmpty() ? Duration.ZERO : this.records.record(tables);
		Duration reference = Duration.ofNanos(System.nanoTime() - began).minus(county);
		log.info("Reference data: {} tables, {} of them new or changed, {} rows, {} ms; the example county: {} ms",
				tables.size(), changed.size(), tables.stream().mapToInt((read) -> read.rows().size()).sum(),
				reference.toMillis(), county.toMillis());
	}

	private List<ReadTable> read() {
		Map<String, List<ReferenceRow>> rows = new HashMap<>();
		List<ReferenceTable> tables = ReferenceTables.all();
		tables.forEach((table) -> rows.put(table.name(), table.read(text(table))));
		tables.forEach((table) -> table.checkReferences(rows.getOrDefault(table.name(), List.of()), rows));
		new Coherence(tables.stream().collect(Collectors.toMap(ReferenceTable::name, Function.identity())), rows)
			.check();
		Derived.complete(rows);
		List<ReadTable> read = new ArrayList<>();
		tables.forEach((table) -> read.add(ReadTable.of(table, rows.getOrDefault(table.name(), List.of()))));
		read.add(ExampleCounty.table(this.example));
		return read;
	}

	private String text(ReferenceTable table) {
		try {
			byte[] bytes = this.files.getResource(this.folder + "/" + table.name() + ".csv").getContentAsByteArray();
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new StartRefused("reference/" + table.name() + ".csv is not in UTF-8.",
					"Save it as UTF-8. The graph is as it was before.");
		}
		catch (IOException ex) {
			throw new StartRefused("reference/" + table.name() + ".csv cannot be read: " + ex.getMessage(),
					"Put the file back. The graph is as it was before.");
		}
	}

}
