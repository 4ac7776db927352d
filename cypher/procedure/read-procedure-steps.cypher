// Which steps did procedures have at this instant, and by when is each due?
// $knownAt  instant
// → every property of the particulars, in the order of the steps
MATCH (step:ProcedureStep)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
CALL (step) {
  MATCH (step)-[:DUE]->(deadline:Deadline)
  WHERE deadline.recordedAt <= $knownAt AND (deadline.supersededAt IS NULL OR deadline.supersededAt > $knownAt)
  WITH deadline ORDER BY deadline.order
  RETURN collect(deadline {.sense, .number, .unit, .firstDayCounts, countedFromId: deadline.countedFrom,
                           timeToAppeal: coalesce(deadline.timeToAppeal, false), .dayOfYear, .regulation, period: deadline {.start, .end}}) AS deadlines
}
RETURN step.id AS id, particulars.procedure AS procedureId, particulars.order AS order, particulars.name AS name,
       particulars.action AS action, particulars.actor AS actor, particulars.role AS roleId,
       particulars.mayActToo AS mayActToo, particulars.duty AS dutyId, particulars.legalBasis AS legalBasis,
       particulars.exceptions AS exceptions, particulars.redress AS redressIds, particulars.stream AS streamId,
       particulars.provision AS provisionId, particulars.standing AS standing, particulars {.start, .end} AS period,
       particulars.whichever AS whichever, particulars.onlyIf AS onlyIf,
       particulars.fallsAwayWith AS fallsAwayWithIds, particulars.mayPrecedeStart AS mayPrecedeStart,
       deadlines AS allDeadlines, particulars.confidence AS confidence,
       particulars.basis AS basis,
       [(particulars)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY procedureId, order, id
