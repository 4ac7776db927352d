// Which boards serve the areas of these councils on this day?
// $ids      ids of organisations
// $validOn, $knownAt  the two dates
// → of, share, main, period, method, confidence, sources, organisation
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[overlap:OVERLAPS]->(organisation:IntegratedCareBoard)
WHERE (overlap.start IS NULL OR overlap.start <= $validOn) AND (overlap.end IS NULL OR overlap.end > $validOn)
  AND overlap.recordedAt <= $knownAt AND (overlap.supersededAt IS NULL OR overlap.supersededAt > $knownAt)
CALL (organisation) {
  MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN id AS of, overlap.share AS share, overlap.main AS main, overlap {.start, .end} AS period, overlap.method AS method,
       overlap.confidence AS confidence,
       COLLECT {
         MATCH (source:Source) WHERE source.id IN overlap.sourceIds
         RETURN source {.id, .title, .locator, .url, .licence, .note, .sha256} ORDER BY source.id
       } AS sources,
       organisation {.id, .name, .example, .kind, particulars: particulars} AS organisation
ORDER BY share DESC, organisation.id
