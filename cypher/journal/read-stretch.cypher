// What was recorded behind this entry, up to and with that one?
// $behind, $upTo  sequences
// → entry, with what people wrote and are called
MATCH (entry:Entry)
WHERE entry.sequence > $behind AND entry.sequence <= $upTo
RETURN entry {.*, wordings: [(entry)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [entry.actor, entry.reason] | wording {.commitment, .text}]} AS entry
ORDER BY entry.sequence
