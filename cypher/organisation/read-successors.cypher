// Who took over from these organisations?
// $ids      ids of organisations
// $knownAt  instant
// → of, on, extent, confidence, sources, organisation
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[succession:SUCCEEDED_BY]->(organisation:Organisation)
WHERE succession.recordedAt <= $knownAt AND (succession.supersededAt IS NULL OR succession.supersededAt > $knownAt)
CALL (organisation) {
  MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN id AS of, succession.on AS on, succession.extent AS extent, succession.confidence AS confidence,
       COLLECT {
         MATCH (source:Source) WHERE source.id IN coalesce(succession.sourceIds, [succession.source])
         RETURN source {.id, .title, locator: coalesce(succession.locator, source.locator), .url, .licence, .note, .sha256} ORDER BY source.id
       } AS sources,
       organisation {.id, .name, .example, .kind, particulars: particulars} AS organisation
ORDER BY on, organisation.id
