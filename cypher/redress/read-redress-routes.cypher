// Which routes of redress were known at this instant, and which failures does each answer?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (route:RedressRoute)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
CALL (route) {
  MATCH (route)-[:ANSWERS]->(step:FailureStep)
  WHERE step.recordedAt <= $knownAt AND (step.supersededAt IS NULL OR step.supersededAt > $knownAt)
  WITH step ORDER BY step.failure, step.order
  RETURN collect(step {.failure, .order, .onlyForPlanStatus, .onlyAgainst, .note}) AS failures
}
RETURN route.id AS id, particulars.name AS name, particulars.kind AS kind, particulars.whoCanUse AS whoCanUse,
       particulars.covers AS covers, particulars.doesNotCover AS doesNotCover, particulars.timeLimit AS timeLimit,
       particulars.binding AS binding, particulars.legalBasis AS legalBasis, particulars.decidedBy AS decidedById,
       particulars.confidence AS confidence, failures,
       [(particulars)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name, id
