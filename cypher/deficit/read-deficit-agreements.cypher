// Which agreements about deficits were known at this instant?
// $knownAt  instant
// → every property of the particulars, by council, what the tables say before what was imported
MATCH (agreement:DeficitAgreement)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
RETURN agreement.id AS id, particulars.council AS councilId, particulars.programme AS programme,
       particulars.agreementYear AS agreementYear, particulars.sure AS sure, particulars.pence AS pence,
       particulars.totalConfidence AS totalConfidence,
       coalesce(particulars.totalIsApproximate, false) AS totalIsApproximate, particulars.lastStatus AS lastStatus,
       particulars.statusStated AS statusStated, particulars.statusSure AS statusSure,
       particulars.statusEnd AS statusEnd, particulars.note AS note, particulars.laterNote AS laterNote, particulars.laterTold AS laterTold,
       particulars.conditions AS conditions,
       particulars.closedToNewEntrants AS closedToNewEntrants, particulars.stream AS streamId,
       particulars.measure AS measureId, particulars.confidence AS confidence,
       COLLECT { MATCH (particulars)-[cited:EVIDENCED_BY]->(source:Source)
                 RETURN source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}
                 ORDER BY source.id } AS sources
ORDER BY councilId, id, particulars.table <> 'deficit_agreements'
