// What was ever on record of this thing?
// $id       its id
// $knownAt  instant
// → version, wordings, entry (with what people wrote and are called)
CALL () {
  MATCH (thing:Organisation {id: $id}) RETURN thing
  UNION
  MATCH (thing:Budget {id: $id}) RETURN thing
  UNION
  MATCH (thing:Allocation {id: $id}) RETURN thing
  UNION
  MATCH (thing:Arrangement {id: $id}) RETURN thing
  UNION
  MATCH (thing:Dispute {id: $id}) RETURN thing
}
MATCH (thing)-[:DESCRIBED_BY]->(version:Particulars)
WHERE version.recordedAt <= $knownAt
RETURN version {.*} AS version,
       COLLECT { MATCH (wording:Wording) WHERE wording.commitment IN [version.terms, version.disputeProcedure] + coalesce(version.texts, []) RETURN wording {.commitment, .text} } AS wordings,
       COLLECT { MATCH (entry:Entry {instant: version.recordedAt})
                 RETURN entry {.*, wordings: [(entry)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [entry.actor, entry.reason] | wording {.commitment, .text}]} }[0] AS entry
ORDER BY version.recordedAt, version.start IS NOT NULL, version.start
UNION
MATCH (version:Rule {id: $id})
WHERE version.recordedAt <= $knownAt
RETURN version {.*} AS version, [] AS wordings,
       COLLECT { MATCH (entry:Entry {instant: version.recordedAt})
                 RETURN entry {.*, wordings: [(entry)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [entry.actor, entry.reason] | wording {.commitment, .text}]} }[0] AS entry
ORDER BY version.recordedAt, version.start IS NOT NULL, version.start
