// Which standards were known at this instant?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (standard:Standard)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
RETURN standard.id AS id, particulars.name AS name, particulars.good AS good,
       coalesce(particulars.provisions, []) AS provisionIds, coalesce(particulars.responsible, []) AS responsible,
       particulars.stream AS streamId, CASE WHEN size(particulars.streams) > 0 THEN particulars.streams ELSE [one IN [particulars.stream] WHERE one IS NOT NULL] END AS streamIds,
       particulars.ageFrom AS ageFrom, particulars.ageTo AS ageTo,
       particulars.standing AS begunAs, particulars.duty AS dutyId, particulars.measure AS measureId,
       particulars.needsArrangement AS needsArrangement, particulars.indicator AS indicator,
       particulars.atLeast AS atLeast, particulars {.start, .end} AS period, particulars.wouldShow AS wouldShow,
       particulars.confidence AS confidence, particulars.basis AS basis,
       [(particulars)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name, id
