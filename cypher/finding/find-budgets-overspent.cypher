// Out of which budgets was more allocated, planned or spent in this year than they hold?
// $bodies   ids of the bodies that it is about; null for all
// $year     financial year
// $most     how many at most
// $knownAt  instant
// → about, name, body, year, pence, beside, detail, sources
MATCH (held:Particulars {financialYear: $year})<-[:DESCRIBED_BY]-(budget:Budget)<-[:HOLDS]-(holder:Organisation)
WHERE held.pence >= 0 AND ($bodies IS NULL AND holder.example IS NULL OR holder.id IN $bodies)
  AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
CALL (budget) {
  MATCH (budget)-[:PAYS]->(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE moved.payer = budget.id AND moved.kind <> 'CARRIED_FORWARD'
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH collect(moved) AS every
  RETURN [one IN every WHERE coalesce(one.publication, '') <> 'BENCHMARKING'
          OR none(other IN every WHERE other.publication = 'SECTION_251' AND other.basis = one.basis AND other.line IN split(one.line, '+'))] AS each
}
UNWIND ['PLANNED', 'OUTTURN', 'PAID', 'ALLOCATED'] AS figures
WITH held, budget, holder, figures, [one IN each WHERE one.basis IN [figures, 'ALLOCATED'] AND NOT (figures = 'PLANNED' AND one.kind = 'PLACE_DEDUCTION'
  AND one.stream <> 'FundingStream:hnb-place-fe' AND any(other IN each WHERE other.basis = 'PLANNED' AND other.line = '1.0.2'))] AS counted
WITH held, budget, holder, figures, reduce(sum = 0, one IN counted | sum + one.pence) AS pence, any(one IN counted WHERE one.basis = figures) AS told
WHERE told AND pence > held.pence + 100
OPTIONAL MATCH (budget)-[:OF_STREAM]->(stream:FundingStream {id: held.stream})
RETURN budget.id AS about, holder.name AS name, holder.id AS body, $year AS year, pence, held.pence AS beside,
       figures + '|' + coalesce(stream.name, 'money of a kind that is not stated') AS detail,
       [(held)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY pence - beside DESC, about, detail
LIMIT $most
