// Which budgets hold more in this year than is known to have come in?
// $bodies   ids of the bodies that it is about; null for all
// $year     financial year
// $most     how many at most
// $knownAt  instant
// → about, name, body, year, pence, beside, detail, sources
MATCH (held:Particulars {financialYear: $year})<-[:DESCRIBED_BY]-(budget:Budget)<-[:HOLDS]-(holder:Organisation)
WHERE held.pence > 0 AND NOT holder:NationalBody AND ($bodies IS NULL AND holder.example IS NULL OR holder.id IN $bodies)
  AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
CALL (budget, held) {
  MATCH (budget)<-[:TO]-(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE moved.payee = budget.id AND moved.basis IN ['ALLOCATED', held.basis]
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  RETURN coalesce(sum(moved.pence), 0) AS came
}
WITH held, budget, holder, held.pence - came AS rest
WHERE rest >= 100
OPTIONAL MATCH (budget)-[:OF_STREAM]->(stream:FundingStream {id: held.stream})
RETURN budget.id AS about, holder.name AS name, holder.id AS body, $year AS year, rest AS pence, held.pence AS beside,
       coalesce(stream.name, 'money of a kind that is not stated') AS detail,
       [(held)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY pence DESC, about
LIMIT $most
