// What was done about the area of this council, as far as it was known at this instant?
// $council  id of the council
// $knownAt  instant
// → every property of the intervention, oldest first
MATCH (intervention:Intervention {council: $council})
WHERE intervention.recordedAt <= $knownAt
  AND (intervention.supersededAt IS NULL OR intervention.supersededAt > $knownAt)
RETURN intervention.id AS id, intervention.council AS councilId, intervention.kind AS kind, intervention.stated AS stated,
       intervention.sure AS sure, intervention.until AS until, intervention.outcome AS outcome,
       intervention.outcomeKind AS outcomeKind, intervention.actedBy AS actedBy, intervention.note AS note,
       intervention.confidence AS confidence,
       [(intervention)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY sure, id
