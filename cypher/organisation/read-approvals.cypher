// Which approvals under section 41 do and did these establishments hold?
// $ids      ids of establishments
// $knownAt  instant
// → of, period, recordedAt, sources
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[:HOLDS]->(approval:Approval)
WHERE approval.recordedAt <= $knownAt AND (approval.supersededAt IS NULL OR approval.supersededAt > $knownAt)
RETURN id AS of, approval {.start, .end} AS period, approval.recordedAt AS recordedAt,
       [(approval)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note}] AS sources
ORDER BY approval.start IS NOT NULL, approval.start
