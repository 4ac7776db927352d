// What do these establishments hold, and which academy trusts are and were they in?
// $rows     id of each establishment, and of the trust that the register of establishments names
// $knownAt  instant
// → of, held, trusts
UNWIND $rows AS row
CALL (row) {
  MATCH (:Organisation {id: row.id})-[:HOLDS]->(held:Approval|Membership)
  WHERE held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
  WITH held, [(held)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY held.start IS NOT NULL, held.start
  RETURN collect(held {.trust, .recordedAt, approval: held:Approval, period: held {.start, .end}, sources: sources}) AS held
}
CALL (row, held) {
  UNWIND [one IN held WHERE one.trust IS NOT NULL | one.trust] + [row.trust] AS id
  WITH DISTINCT id
  MATCH (trust:Organisation {id: id})
  CALL (trust) {
    MATCH (trust)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  RETURN collect(trust {.id, .name, .example, .kind, particulars: particulars}) AS trusts
}
RETURN row.id AS of, held, trusts
