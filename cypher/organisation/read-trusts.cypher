// Which academy trust runs each of these establishments on this day?
// $rows     id of each establishment, and of the trust that the register of establishments names
// $validOn, $knownAt  the two dates
// → of, trust
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (:Organisation {id: row.id})-[:HOLDS]->(membership:Membership)
  WHERE membership.recordedAt <= $knownAt AND (membership.supersededAt IS NULL OR membership.supersededAt > $knownAt)
  WITH membership ORDER BY membership.start DESC
  WITH collect(membership) AS memberships
  RETURN CASE WHEN size(memberships) = 0 THEN row.trust
         ELSE [one IN memberships WHERE (one.start IS NULL OR one.start <= $validOn) AND (one.end IS NULL OR one.end > $validOn) | one.trust][0]
         END AS id
}
MATCH (trust:Organisation {id: id})
CALL (trust) {
  MATCH (trust)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[:EVIDENCED_BY]->(source:Source) | source {.id, .title, .locator, .url, .licence, .note}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN row.id AS of, trust {.id, .name, .otherNames, .example, .kind, particulars: particulars} AS trust
