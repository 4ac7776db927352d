// Which academy trusts are and were these establishments in?
// $ids      ids of establishments
// $knownAt  instant
// → of, period, recordedAt, sources, trust
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[:HOLDS]->(membership:Membership)-[:OF]->(trust:Organisation)
WHERE membership.recordedAt <= $knownAt AND (membership.supersededAt IS NULL OR membership.supersededAt > $knownAt)
CALL (trust) {
  MATCH (trust)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[:EVIDENCED_BY]->(source:Source) | source {.id, .title, .locator, .url, .licence, .note}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN id AS of, membership {.start, .end} AS period, membership.recordedAt AS recordedAt,
       [(membership)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note}] AS sources,
       trust {.id, .name, .otherNames, .example, .kind, particulars: particulars} AS trust
ORDER BY membership.start IS NOT NULL, membership.start
