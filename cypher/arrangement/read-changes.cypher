// Which entries behind this one, up to and with that one, are about an arrangement for this council?
// $place          id of the council, for which it was before the entry or is since
// $behind, $upTo  sequences
// → entry, with what people wrote and are called; arrangement
MATCH (entry:Entry)-[:ABOUT]->(subject:Subject)
WHERE entry.sequence > $behind AND entry.sequence <= $upTo
MATCH (arrangement:Arrangement {id: subject.id})
WHERE EXISTS {
  MATCH (arrangement)-[:DESCRIBED_BY]->(agreed:Particulars {place: $place})
  WHERE agreed.recordedAt <= entry.instant AND (agreed.supersededAt IS NULL OR agreed.supersededAt >= entry.instant)
}
RETURN entry {.*, wordings: [(entry)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [entry.actor, entry.reason] | wording {.commitment, .text}]} AS entry,
       arrangement.id AS arrangement
ORDER BY entry.sequence, arrangement
