// How many budgets are there of this body, this stream and this year?
// $holder, $stream  ids; null for any
// $year     financial year; null for any
// $knownAt  instant
// → total
CALL () {
  MATCH (:Organisation {id: $holder})-[:HOLDS]->(budget:Budget)
  RETURN budget
  UNION
  MATCH (:FundingStream {id: $stream})<-[:OF_STREAM]-(budget:Budget)
  WHERE $holder IS NULL
  RETURN budget
  UNION
  MATCH (budget:Budget)
  WHERE $holder IS NULL AND $stream IS NULL AND budget.id > ''
  RETURN budget
}
MATCH (budget)-[:DESCRIBED_BY]->(held:Particulars)
WHERE ($stream IS NULL OR held.stream = $stream) AND ($year IS NULL OR held.financialYear = $year)
  AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
RETURN count(*) AS total
