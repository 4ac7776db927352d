// Which entry comes next in the journal?
// $action    what was done; REFERENCE opens a new edition of the reference data
// $reason    why
// $subject   what it was done to
// $checksum  SHA-256 of what was recorded
// → sequence, instant (strictly later than every earlier one, also when the clock steps back; with the offset that
//   questions ask with, because Neo4j orders equal instants by their zones)
MERGE (journal:Journal {name: 'journal'})
SET journal.sequence = coalesce(journal.sequence, 0) + 1
WITH journal, datetime.truncate('millisecond', datetime({timezone: 'Z'})) AS now,
     journal.instant + duration({milliseconds: 1}) AS soonest
SET journal.instant = CASE WHEN soonest > now THEN soonest ELSE now END
SET journal.edition = CASE WHEN $action = 'REFERENCE' THEN journal.sequence ELSE journal.edition END
CREATE (entry:Entry {sequence: journal.sequence, instant: journal.instant, edition: coalesce(journal.edition, 0),
                     action: $action, reason: $reason, subject: $subject, checksum: $checksum})
RETURN entry.sequence AS sequence, entry.instant AS instant
