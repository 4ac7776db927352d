// Which entries have these places?
// $sequences  their sequences
// $knownAt    instant
// → entry, with what people wrote and are called
UNWIND $sequences AS sequence
MATCH (entry:Entry {sequence: sequence})
WHERE entry.instant <= $knownAt
RETURN entry {.*, wordings: [(entry)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [entry.actor, entry.reason] | wording {.commitment, .text}]} AS entry
