// Which kinds of money were known at this instant, drawn from what, at which rates?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (stream:FundingStream)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
CALL (stream) {
  MATCH (stream)-[:PRICED_AT]->(rate:Rate)
  WHERE rate.recordedAt <= $knownAt AND (rate.supersededAt IS NULL OR rate.supersededAt > $knownAt)
  WITH rate, [(rate)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY rate.fromYear, rate.toYear, rate.appliesTo
  RETURN collect(rate {.pence, .per, .every, .appliesTo, .fromYear, .toYear, .confidence, sources: sources}) AS rates
}
RETURN stream.id AS id, particulars.name AS name, particulars.holders AS holders,
       particulars.drawnFrom AS drawnFromIds, particulars.block AS block, particulars.ringFenced AS ringFenced,
       particulars.statutoryBasis AS statutoryBasis, particulars.unit AS unit,
       particulars.nationalPence AS nationalPence, particulars.nationalAmountNote AS nationalAmountNote,
       particulars.nationalAmountYear AS nationalAmountYear, particulars.section251Line AS section251Line,
       particulars.note AS note, particulars.confidence AS confidence, particulars.basis AS basis,
       particulars.phrase AS phrase, rates AS allRates,
       [(particulars)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name, id
