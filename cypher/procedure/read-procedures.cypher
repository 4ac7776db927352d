// Which procedures were known at this instant, and what did each count for when?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (procedure:Procedure)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
CALL (procedure) {
  MATCH (procedure)-[:COUNTED_AS]->(standing:DatedStanding)
  WHERE standing.recordedAt <= $knownAt AND (standing.supersededAt IS NULL OR standing.supersededAt > $knownAt)
  WITH standing, [(standing)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY coalesce(standing.start, date('0001-01-01'))
  RETURN collect(standing {.standing, period: standing {.start, .end}, .note, .confidence, .basis, sources: sources}) AS standings
}
RETURN procedure.id AS id, particulars.name AS name, particulars.kind AS kind, particulars.purpose AS purpose,
       particulars.jurisdiction AS jurisdiction, particulars.startEvent AS startEvent,
       particulars.measure AS measureId, standings, particulars.confidence AS confidence, particulars.basis AS basis,
       [(particulars)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name, id
