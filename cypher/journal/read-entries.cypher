// Which entries follow this one, each with what people wrote and with what it wrote?
// $after  sequence
// $most   how many at most
// → entry, parts (in order; long ones without their content), wordings
MATCH (entry:Entry)
WHERE entry.sequence > $after
WITH entry ORDER BY entry.sequence LIMIT $most
RETURN entry {.*} AS entry,
       COLLECT { MATCH (entry)-[has:HAS_PART]->(part:EntryPart)
                 RETURN part {.sha256, .form, number: has.number, content: CASE part.form WHEN 'json' THEN part.content END}
                 ORDER BY has.number } AS parts,
       [(entry)-[:WORDED]->(wording:Wording) | wording {.*}] AS wordings
ORDER BY entry.sequence
