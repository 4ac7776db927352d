// Which budgets are said to hold less than came in, or, of a department, more than it gave out?
// $bodies   ids of the bodies that it is about; null for all
// $year     financial year
// $most     how many at most
// $knownAt  instant
// → about, name, body, year, pence, beside, detail, sources
MATCH (held:Particulars {financialYear: $year})<-[:DESCRIBED_BY]-(budget:Budget)<-[:HOLDS]-(holder:Organisation)
WHERE held.pence IS NOT NULL AND ($bodies IS NULL AND holder.example IS NULL OR holder.id IN $bodies)
  AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
CALL (budget, held, holder) {
  MATCH (budget)<-[:TO]-(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE moved.payee = budget.id AND moved.basis IN ['ALLOCATED', held.basis]
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH held, sum(moved.pence) AS pence
  WHERE pence >= held.pence + 100
  RETURN 'in' AS way, pence
  UNION
  MATCH (budget)-[:PAYS]->(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE holder:NationalBody AND moved.payer = budget.id AND moved.basis = 'ALLOCATED'
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH held, sum(moved.pence) AS pence
  WHERE pence <= held.pence - 100
  RETURN 'out' AS way, pence
}
OPTIONAL MATCH (budget)-[:OF_STREAM]->(stream:FundingStream {id: held.stream})
RETURN budget.id AS about, holder.name AS name, holder.id AS body, $year AS year, pence, held.pence AS beside,
       way + '|' + coalesce(stream.name, 'money of a kind that is not stated') AS detail,
       [(held)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY abs(pence - beside) DESC, about
LIMIT $most
