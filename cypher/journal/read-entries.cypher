// Which entries follow this one, each with what people wrote and with what it wrote?
// $after  sequence
// $most   how many at most
// → entry, parts (in any order: number, SHA-256, form, and the content of what is short), wordings (commitment, salt, text, thing)
MATCH (entry:Entry)
WHERE entry.sequence > $after
WITH entry ORDER BY entry.sequence LIMIT $most
RETURN properties(entry) AS entry,
       [(entry)-[has:HAS_PART]->(part:EntryPart)
        | [has.number, part.sha256, part.form, CASE part.form WHEN 'json' THEN part.content END]] AS parts,
       [(entry)-[:WORDED]->(wording:Wording) | [wording.commitment, wording.salt, wording.text, wording.of]] AS wordings
