package org.sendgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.StartRefused;
import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.Journals;
import org.sendgraph.journal.Replays;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A store that is proved, written into a file while it is written to, and made again of
 * the file.
 */
class StoreCommandsIT {

	private static final Actor STEWARD = new Actor("A steward", null, Set.of(ActorRole.STEWARD));

	private static Store store;

	private static Path folder;

	private static Path exported;

	/** What was recorded before the test erased the words of the second. */
	private static String erased;

	@BeforeAll
	static void recordAndExport() {
		folder = Store.folder();
		store = new Store("--sendgraph.figures=false");
		for (int year = 2030; year < 2034; year++) {
			String arrangement = AgreedInKent.record(store, year, key());
			AgreedInKent.confirm(store, arrangement, key());
			erased = arrangement;
		}
		AgreedInKent.erase(store, STEWARD, erased, key());
		exported = folder.resolve("store.ndjson.gz");
		Said said = whileWritten(() -> Said.exportStore(store.home(), exported));
		assertThat(said.code()).as(said.text()).isZero();
	}

	@AfterAll
	static void stop() {
		store.close();
	}

	/** Does something while officers go on recording. */
	private static Said whileWritten(Supplier<Said> work) {
		AtomicBoolean done = new AtomicBoolean();
		CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
			for (int year = 2040; !done.get() && year < 2999; year++) {
				AgreedInKent.record(store, year, key());
			}
		});
		Said said = work.get();
		done.set(true);
		writing.join();
		return said;
	}

	@Test
	void makesTheSameStoreElsewhereToWhichAStartAddsNothing() throws IOException {
		Path home = Store.folder();
		assertThat(Said.importStore(home, exported).text()).contains("the same journal and the same graph",
				"otherwise than when they were recorded: 0");
		Manifest manifest = new StoreFile(exported).manifest();
		try (Store again = new Store(home, "--sendgraph.figures=false")) {
			JournalCheck.Result result = again.bean(Journals.class).check(Map.of());
			assertThat(manifest.differs(result)).isNull();
			assertThat(result.finding()).isNull();
			assertThat(result.erased()).isPositive();
			assertThat(again.bean(GraphContents.class).hash()).isEqualTo(manifest.graph());
			AgreedInKent.record(again, 2035, key());
			assertThat(Said.verify(home, "--replay").text()).contains("the same when the journal is played again");
			assertThat(Said.importStore(home, exported)).satisfies((said) -> {
				assertThat(said.code()).isEqualTo(2);
				assertThat(said.text()).contains("only made in an empty home", "Organisation");
			});
		}
	}

	@Test
	void writesAFileForItsOwnerOnlyAndNeverOverAnother() throws IOException {
		assertThat(Files.getPosixFilePermissions(exported)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		byte[] before = Files.readAllBytes(exported);
		assertThat(Said.exportStore(store.home(), exported)).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("is there already", "--force");
		});
		assertThat(Files.readAllBytes(exported)).isEqualTo(before);
		try (var files = Files.list(folder)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".part"))).isEmpty();
		}
	}

	@Test
	void leavesNamesAndTextsOutOnRequest() throws IOException {
		Path bare = folder.resolve("bare.ndjson.gz");
		assertThat(Said.exportStore(store.home(), bare, "--without-wording").code()).isZero();
		assertThat(String.join("\n", lines(bare))).doesNotContain("Minutes of the joint board", "Officer of");
		assertThat(String.join("\n", lines(exported))).contains("Minutes of the joint board", "Officer of");
		assertThat(Said.verify(store.home(), "--journal", bare).code()).isZero();
		assertThat(Said.importStore(Store.folder(), bare)).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("without names and texts");
		});
	}

	@Test
	void verifiesAFileAndNamesTheFirstEntryThatIsNotRight() throws IOException {
		assertThat(Said.verify(store.home(), "--journal", exported)).satisfies((said) -> {
			assertThat(said.code()).isZero();
			assertThat(said.text()).contains("all of them right", "Merkle root", "entries/s");
		});
		assertBad("Entry 4 is the first that is not right", (lines) -> {
			lines.replaceAll((line) -> line.contains("\"sequence\":4,") ? line.replace("886", "887") : line);
			return lines;
		});
		assertBad("Entry 3 is the first that is not right: it is missing", (lines) -> {
			int third = first(lines, 3);
			lines.subList(third, first(lines, 4)).clear();
			return lines;
		});
		assertBad("Entry 2 is the first that is not right: it cannot be read", (lines) -> {
			lines.set(first(lines, 2), "{\"entry\":nothing}");
			return lines;
		});
		assertBad("its last line is missing", (lines) -> {
			lines.removeLast();
			return lines;
		});
		assertBad("The last line of the file says", (lines) -> {
			lines.set(0, lines.getFirst().replaceFirst("\"application\":\"", "\"application\":\"un"));
			return lines;
		});
		long last = new StoreFile(exported).manifest().entries();
		assertBad("The manifest speaks of", (lines) -> {
			lines.removeLast();
			lines.subList(first(lines, (int) last), lines.size()).clear();
			return ended(lines);
		});
	}

	@Test
	void saysThatAFileWasCutOff() throws IOException {
		byte[] whole = Files.readAllBytes(exported);
		for (int part = 1; part < 8; part++) {
			Path cut = folder.resolve("cut.ndjson.gz");
			Files.write(cut, Arrays.copyOf(whole, whole.length * part / 8));
			Said said = Said.verify(store.home(), "--journal", cut);
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).containsAnyOf("was cut off", "ends within", "is the first that is not right");
			assertThat(Said.importStore(Store.folder(), cut).code()).isEqualTo(2);
		}
		Path other = folder.resolve("other.gz");
		Files.writeString(other, "not at all");
		assertThat(Said.verify(store.home(), "--journal", other).text()).contains("no exported store");
	}

	@Test
	void comparesWithRootsThatWereWrittenOutside() throws IOException {
		Manifest manifest = new StoreFile(exported).manifest();
		Path roots = folder.resolve("roots.json");
		Files.writeString(roots,
				"{\"size\":" + manifest.entries() + ",\"root\":\"" + manifest.root() + "\",\"on\":\"2026-11-26\"}\n");
		assertThat(Said.verify(store.home(), "--checkpoints", roots).code()).isZero();
		Files.writeString(roots, "{\"size\":3,\"root\":\"" + manifest.root() + "\",\"on\":\"2026-11-26\"}\n");
		assertThat(Said.verify(store.home(), "--checkpoints", roots)).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("Entry 3 is the first that is not right: the checkpoint of 3 entries");
		});
		Files.writeString(roots, "size: 3\n");
		assertThat(Said.verify(store.home(), "--checkpoints", roots).text()).contains("is no checkpoint");
	}

	@Test
	void goesOnWhereAnImportWasKilledAndLetsNobodyUseWhatIsNotWhole() throws IOException {
		Path home = Store.folder();
		StoreFile file = new StoreFile(exported);
		String sum = Objects.requireNonNull(file.check(Map.of()).sha256());
		try (Store part = new Store(home, "--sendgraph.blank=true")) {
			part.bean(Replays.class).begin(sum);
			file.each((page) -> {
				page.stream().limit(7).forEach(part.bean(Replays.class)::play);
				return false;
			});
		}
		assertThatThrownBy(() -> new Store(home)).hasRootCauseInstanceOf(StartRefused.class)
			.hasStackTraceContaining("This store is not whole");
		assertThat(Said.verify(home).code()).isEqualTo(1);
		Path other = folder.resolve("later.ndjson.gz");
		assertThat(Said.exportStore(store.home(), other).code()).isZero();
		assertThat(Said.importStore(home, other)).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("is being made of another file");
		});
		assertThat(Said.importStore(home, exported).code()).isZero();
		assertThat(Said.verify(home).code()).isZero();
	}

	private static void assertBad(String message, UnaryOperator<List<String>> change) throws IOException {
		Path altered = folder.resolve("altered.ndjson.gz");
		List<String> lines = change.apply(new ArrayList<>(lines(exported)));
		try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(altered))) {
			file.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		Said said = Said.verify(store.home(), "--journal", altered);
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.text()).contains(message);
	}

	private static List<String> ended(List<String> lines) {
		var sum = Checksum.digest();
		lines.forEach((line) -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
		lines.add(new String(StoreWriter.last(lines.size(), HexFormat.of().formatHex(sum.digest())),
				StandardCharsets.UTF_8));
		return lines;
	}

	private static int first(List<String> lines, int sequence) {
		for (int place = 0; place < lines.size(); place++) {
			if (lines.get(place).startsWith(StoreFile.ENTRY)
					&& lines.get(place).contains("\"sequence\":" + sequence + ",")) {
				return place;
			}
		}
		throw new AssertionError("no entry " + sequence);
	}

	private static List<String> lines(Path file) throws IOException {
		try (GZIPInputStream lines = new GZIPInputStream(Files.newInputStream(file))) {
			return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
