// What was known about these organisations?
// $ids      ids of organisations
// $knownAt  instant
// → organisation
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
CALL (organisation) {
  MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN organisation {.id, .name, .example, .kind, particulars: particulars} AS organisation
