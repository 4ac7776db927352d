// What came to councils in these financial years, and what did they pay, line by line?
// $councils  codes or ids of councils that stand by themselves; all others are added up
// $years     financial years, such as 2021-22
// $figures   how amounts came about that count
// $knownAt   instant
// → head, councils, sums
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  UNWIND $councils AS wanted
  CALL (wanted) {
    MATCH (council:LocalAuthority {id: wanted})
    RETURN council
    UNION
    MATCH (code:Particulars)<-[:DESCRIBED_BY]-(council:LocalAuthority)
    WHERE (code.dfeCode = wanted OR code.gssCode = wanted) AND code.recordedAt <= $knownAt
    RETURN council
  }
  RETURN collect(DISTINCT {wanted: wanted, id: council.id, name: council.name, example: coalesce(council.example, false)}) AS councils
}
CALL (councils) {
  MATCH (council:LocalAuthority)-[:HOLDS]->(budget:Budget)
  WHERE council.example IS NULL OR council.id IN [one IN councils | one.id]
  CALL (council, budget) {
    MATCH (budget)-[:PAYS]->(allocation:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
    WHERE moved.payer = budget.id AND NOT EXISTS {
      (allocation)-[:TO]->(:Budget {id: moved.payee})<-[:HOLDS]-(council) WHERE EXISTS { (:Budget {id: moved.payee})-[:PAYS]->(:Allocation) } }
    RETURN 'OUTFLOW' AS side, moved
    UNION
    MATCH (budget)<-[:TO]-(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
    WHERE moved.payee = budget.id AND NOT EXISTS { (council)-[:HOLDS]->(:Budget {id: moved.payer}) }
    RETURN 'INCOME' AS side, moved
  }
  WITH council, budget, side, moved
  WHERE moved.financialYear IN $years AND moved.basis IN $figures
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH CASE WHEN council.id IN [one IN councils | one.id] THEN council.id END AS council, budget, side, moved.financialYear AS year,
       collect(moved) AS all
  WITH council, side, year, [one IN all WHERE (coalesce(one.publication, '') <> 'BENCHMARKING'
       OR none(other IN all WHERE other.publication = 'SECTION_251' AND other.basis = one.basis AND other.line IN split(one.line, '+')))
       AND (one.kind <> 'PLACE_DEDUCTION' OR one.stream = 'FundingStream:hnb-place-fe'
       OR none(other IN all WHERE other.basis = 'PLANNED' AND other.line = '1.0.2'))] AS each
  UNWIND each AS moved
  WITH council, side, year, moved.kind AS kind, moved.basis AS figures, moved.stream AS stream, moved.line AS line, moved.title AS title,
       sum(moved.pence) AS pence
  RETURN collect({council: council, side: side, year: year, kind: kind, figures: figures, stream: stream, number: line, title: title,
                  pence: pence}) AS sums
}
RETURN head, councils, sums
