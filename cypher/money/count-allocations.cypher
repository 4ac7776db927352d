// How much money moved, counted in allocations: out of this budget or body, or to this payee?
// $payer, $payee, $body  ids; null for any, not all of them
// $year     financial year; null for any
// $kinds, $figures  null for any
// $knownAt  instant
// → total
CALL () {
  MATCH (payer:Budget {id: $payer})-[:PAYS]->(allocation:Allocation)
  RETURN payer, allocation
  UNION
  MATCH (:Organisation {id: $body})-[:HOLDS]->(payer:Budget)-[:PAYS]->(allocation:Allocation)
  WHERE $payer IS NULL
  RETURN payer, allocation
  UNION
  MATCH (payee:Budget|Organisation|Provision {id: $payee})<-[:TO]-(allocation:Allocation)<-[:PAYS]-(payer:Budget)
  WHERE $payer IS NULL AND $body IS NULL
  RETURN payer, allocation
}
MATCH (allocation)-[:DESCRIBED_BY]->(moved:Particulars)
WHERE moved.payer = payer.id AND ($payee IS NULL OR moved.payee = $payee)
  AND ($body IS NULL OR EXISTS { (:Organisation {id: $body})-[:HOLDS]->(payer) })
  AND ($year IS NULL OR moved.financialYear = $year) AND ($kinds IS NULL OR moved.kind IN $kinds)
  AND ($figures IS NULL OR moved.basis IN $figures)
  AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
RETURN count(*) AS total
