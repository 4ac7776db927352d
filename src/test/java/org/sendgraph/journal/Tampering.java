package org.sendgraph.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What somebody can do to a journal. */
enum Tampering {

	/** A property is changed, or gone. */
	PROPERTY {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = place(journal, random);
			StoredEntry entry = journal.at(place);
			Map<String, @Nullable Object> changed = new TreeMap<>(entry.properties());
			List<String> names = changed.keySet().stream().filter((name) -> !name.equals("sequence")).toList();
			String name = names.get(random.nextInt(names.size()));
			if (random.nextInt(4) == 0) {
				changed.remove(name);
			}
			else {
				changed.put(name, another(changed.get(name)));
			}
			journal.put(place, changed, entry.parts(), entry.wordings());
			return Set.of(place);
		}
	},

	/** A property is added that no entry has. */
	ADDED_PROPERTY {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = place(journal, random);
			StoredEntry entry = journal.at(place);
			Map<String, @Nullable Object> changed = new HashMap<>(entry.properties());
			changed.put(random.nextBoolean() ? "$other" : "other",
					random.nextBoolean() ? "words" : LocalDate.of(2026, 1, 1));
			journal.put(place, changed, entry.parts(), entry.wordings());
			return Set.of(place);
		}
	},

	/** An entry is changed and given the hash that it should have. */
	FORGED {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = place(journal, random);
			StoredEntry entry = journal.at(place);
			journal.put(place, MadeUpJournal.forged(entry.properties(), "body", "LocalAuthority:forged"), entry.parts(),
					entry.wordings());
			return Set.of(isCheckpoint(journal, place) ? place : Math.min(place + 1, journal.size()));
		}
	},

	/** All that follows a forged entry is linked again: only what is outside can tell. */
	REWRITTEN {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = 1 + random.nextInt(journal.size() - 1);
			StoredEntry entry = journal.at(place);
			journal.put(place, MadeUpJournal.forged(entry.properties(), "subject", "Budget:forged"), entry.parts(),
					entry.wordings());
			journal.linkAgain(place + 1);
			long first = journal.checkpoints.stream()
				.map((one) -> (Long) one.get("size"))
				.filter((size) -> size >= place)
				.min(Long::compare)
				.orElse((long) journal.size());
			return Set.of(first);
		}
	},

	/** What a part holds is changed. */
	PART {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = withParts(journal, random, 1);
			StoredEntry entry = journal.at(place);
			List<Part> parts = new ArrayList<>(entry.parts());
			Part part = parts.removeFirst();
			Part other = Part.of(1, List.of());
			parts.addFirst(switch (random.nextInt(4)) {
				case 0 -> new Part(1, part.sha256(), other.form(), other.content());
				case 1 -> other;
				case 2 -> new Part(2, part.sha256(), part.form(), part.content());
				default -> new Part(1, part.sha256(), "zip", part.content());
			});
			journal.put(place, entry.properties(), parts, entry.wordings());
			return Set.of(place);
		}
	},

	/** A part is gone. */
	PART_GONE {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = withParts(journal, random, 1);
			StoredEntry entry = journal.at(place);
			List<Part> parts = new ArrayList<>(entry.parts());
			parts.remove(random.nextInt(parts.size()));
			journal.put(place, entry.properties(), parts, entry.wordings());
			return Set.of(place);
		}
	},

	/** Two parts have changed places. */
	PARTS_SWAPPED {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = withParts(journal, random, 2);
			StoredEntry entry = journal.at(place);
			List<Part> parts = new ArrayList<>(entry.parts());
			Part first = parts.get(0);
			Part second = parts.get(1);
			parts.set(0, new Part(1, second.sha256(), second.form(), second.content()));
			parts.set(1, new Part(2, first.sha256(), first.form(), first.content()));
			journal.put(place, entry.properties(), parts, entry.wordings());
			return Set.of(place);
		}
	},

	/** A name or a text is another one. */
	WORDING {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = spoken(journal, random);
			StoredEntry entry = journal.at(place);
			List<Wording> wordings = new ArrayList<>(entry.wordings());
			Wording wording = wordings.removeFirst();
			wordings.add(switch (random.nextInt(3)) {
				case 0 -> new Wording(wording.commitment(), wording.salt(), "something else", null);
				case 1 -> new Wording(wording.commitment(), "no number", wording.text(), null);
				default -> Wording.of("something else", null);
			});
			journal.put(place, entry.properties(), entry.parts(), wordings);
			return Set.of(place);
		}
	},

	/** A name or a text is gone, and no entry says so. */
	WORDING_GONE {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = spoken(journal, random);
			StoredEntry entry = journal.at(place);
			List<Wording> wordings = new ArrayList<>(entry.wordings());
			Wording wording = wordings.remove(random.nextInt(wordings.size()));
			if (random.nextBoolean()) {
				wordings.add(wording.without());
			}
			journal.put(place, entry.properties(), entry.parts(), wordings);
			return Set.of(place);
		}
	},

	/** An entry is gone. */
	DELETED {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = place(journal, random);
			journal.entries.remove((int) place - 1);
			return Set.of(place);
		}
	},

	/** Two entries have changed places, or only their sequences. */
	REORDERED {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long one = place(journal, random);
			long other = 1 + (one + random.nextInt(journal.size() - 1)) % journal.size();
			boolean forge = random.nextBoolean();
			StoredEntry first = journal.at(one);
			StoredEntry second = journal.at(other);
			journal.put(one, moved(second, one, forge), second.parts(), second.wordings());
			journal.put(other, moved(first, other, forge), first.parts(), first.wordings());
			return Set.of(Math.min(one, other));
		}

		private Map<String, @Nullable Object> moved(StoredEntry entry, long place, boolean forge) {
			Map<String, @Nullable Object> forged = MadeUpJournal.forged(entry.properties(), "sequence", place);
			if (!forge) {
				forged.put("hash", entry.hash());
			}
			return forged;
		}
	},

	/** An entry has been put in that fits the one before it. */
	INSERTED {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			long place = 2 + random.nextInt(journal.size());
			StoredEntry before = journal.at(place - 1);
			Map<String, @Nullable Object> forged = MadeUpJournal.forged(before.properties(), "predecessor",
					Objects.requireNonNull(before.hash()));
			forged = MadeUpJournal.forged(forged, "instant",
					((OffsetDateTime) Objects.requireNonNull(before.properties().get("instant"))).plusNanos(1_000_000));
			forged = MadeUpJournal.forged(forged, "sequence", place);
			StoredEntry entry = new StoredEntry(forged, before.parts(), before.wordings());
			journal.entries.add(random.nextBoolean() ? (int) place - 1 : journal.size(), entry);
			return (place > journal.size() - 1) ? Set.of(place) : Set.of(place, place + 1);
		}
	},

	/** The last entries are gone. */
	TRUNCATED {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			int left = random.nextInt(journal.size());
			journal.entries.subList(left, journal.size()).clear();
			return Set.of(left + 1L);
		}
	},

	/** The journal says that it ends otherwise. */
	ENDS {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			String name = List.of("sequence", "hash", "instant", "edition").get(random.nextInt(4));
			if (name.equals("sequence")) {
				long other = random.nextBoolean() ? random.nextInt(journal.size())
						: journal.size() + 1 + random.nextInt(9);
				journal.ends.put(name, other);
				return Set.of(Math.min(other, journal.size()) + 1);
			}
			journal.ends.put(name, another(journal.ends.get(name)));
			return Set.of((long) journal.size());
		}
	},

	/** A checkpoint is another one, or gone. */
	CHECKPOINT {
		@Override
		Set<Long> on(MadeUpJournal journal, Random random) {
			int which = random.nextInt(journal.checkpoints.size());
			Map<String, Object> checkpoint = journal.checkpoints.get(which);
			long size = (Long) checkpoint.get("size");
			switch (random.nextInt(4)) {
				case 0 -> checkpoint.put("root", Link.BEGINNING);
				case 1 -> checkpoint.put("on", LocalDate.of(2020, 1, 1));
				case 2 -> {
					checkpoint.put("size", size + 3);
					return Set.of(size + 3 <= journal.size() ? size + 3 : size + 1);
				}
				default -> {
					journal.checkpoints.remove(which);
					return Set.of(size + 1);
				}
			}
			return Set.of(size);
		}
	};

	/**
	 * Does it.
	 * @param journal a journal that is right
	 * @param random decides where
	 * @return places of which one is the first that is not right
	 */
	abstract Set<Long> on(MadeUpJournal journal, Random random);

	private static long place(MadeUpJournal journal, Random random) {
		return 1 + random.nextInt(journal.size());
	}

	private static long withParts(MadeUpJournal journal, Random random, int most) {
		long place = place(journal, random);
		while (journal.at(place).parts().size() < most) {
			place = place(journal, random);
		}
		return place;
	}

	/** One whose texts no entry says that it erased. */
	private static long spoken(MadeUpJournal journal, Random random) {
		Set<Object> erased = new HashSet<>();
		journal.entries.stream().filter(StoredEntry::isErasure).forEach((one) -> erased.addAll(one.about()));
		long place = place(journal, random);
		while (!Collections.disjoint(journal.at(place).about(), erased)) {
			place = place(journal, random);
		}
		return place;
	}

	private static boolean isCheckpoint(MadeUpJournal journal, long place) {
		return journal.checkpoints.stream().anyMatch((one) -> one.get("size").equals(place));
	}

	private static Object another(@Nullable Object value) {
		return switch (value) {
			case Long number -> number + 1;
			case OffsetDateTime instant -> instant.plusNanos(1_000);
			case List<?> list when !list.isEmpty() -> list.reversed().equals(list) ? List.of() : list.reversed();
			case String text when !text.isEmpty() -> text.substring(1) + (char) (text.charAt(0) ^ 1);
			case null, default -> "something else";
		};
	}

}
