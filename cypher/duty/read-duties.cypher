// Which duties were known at this instant?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (duty:Duty)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
RETURN duty.id AS id, particulars.name AS name, particulars.holders AS holders, particulars.instrument AS instrument,
       particulars.section AS section, particulars.force AS force, particulars.ageFrom AS ageFrom,
       particulars.ageTo AS ageTo, particulars.appliesToPlan AS appliesToPlan,
       particulars {.start, .end} AS inForce, particulars.requires AS requires,
       particulars.citation AS citation, coalesce(particulars.example, false) AS example, particulars.confidence AS confidence, particulars.basis AS basis,
       [(particulars)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name, id
