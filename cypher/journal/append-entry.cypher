// What was recorded, by whom, when, why and about what?
// $entry     the entry with its hash
// $parts     what was written, in order
// $wordings  what people wrote and what they are called, each with its salt and commitment, as far as it was not erased
MERGE (journal:Journal {name: 'journal'})
SET journal.sequence = $entry.sequence, journal.instant = $entry.instant, journal.edition = $entry.edition, journal.hash = $entry.hash
CREATE (entry:Entry)
SET entry = $entry
FOREACH (part IN $parts | CREATE (entry)-[:HAS_PART {number: part.number}]->(:EntryPart {sha256: part.sha256, form: part.form, content: part.content}))
FOREACH (worded IN $wordings | CREATE (entry)-[:WORDED]->(:Wording {commitment: worded.commitment, salt: worded.salt, text: worded.text, of: worded.of}))
FOREACH (id IN $entry.about | MERGE (subject:Subject {id: id}) CREATE (entry)-[:ABOUT]->(subject))
