// How much money moved in these financial years, added up by what it has in common?
// $years    financial years, such as 2021-22
// $payer, $payee, $body  ids; null for any
// $kinds, $figures  null for any
// $by       what sums are told apart by, beside sort of movement and how amounts came about
// $most     how many sums at most
// $validOn, $knownAt  the two dates
// → head, totals
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}

// What moved; of a line that the statement tells, the extract from it does not count
CALL () {
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
    UNION
    UNWIND CASE WHEN coalesce($payer, $payee, $body) IS NULL THEN $years ELSE [] END AS year
    MATCH (told:Particulars)<-[:DESCRIBED_BY]-(allocation:Allocation)<-[:PAYS]-(payer:Budget)
    USING INDEX told:Particulars(financialYear, pence)
    WHERE told.financialYear = year AND told.pence IS NOT NULL AND allocation.example IS NULL
    RETURN payer, allocation
  }
  MATCH (allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE moved.payer = payer.id AND ($payee IS NULL OR moved.payee = $payee) AND moved.financialYear IN $years
    AND ($body IS NULL OR EXISTS { (:Organisation {id: $body})-[:HOLDS]->(payer) })
    AND ($kinds IS NULL OR moved.kind IN $kinds) AND ($figures IS NULL OR moved.basis IN $figures)
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
    AND (coalesce(moved.publication, '') <> 'BENCHMARKING' OR NOT EXISTS {
      MATCH (payer)-[:PAYS]->(:Allocation)-[:DESCRIBED_BY]->(other:Particulars {publication: 'SECTION_251'})
      WHERE other.basis = moved.basis AND other.financialYear = moved.financialYear AND other.line IN split(moved.line, '+')
        AND other.recordedAt <= $knownAt AND (other.supersededAt IS NULL OR other.supersededAt > $knownAt) })
  OPTIONAL MATCH (holder:Organisation)-[:HOLDS]->(payer)
  OPTIONAL MATCH (allocation)-[:TO]->(payee:Budget|Organisation|Provision)
  WHERE payee.id = moved.payee AND 'PAYEE' IN $by
  WITH moved.kind AS kind, moved.basis AS figures, CASE WHEN 'FINANCIAL_YEAR' IN $by THEN moved.financialYear END AS financialYear,
       CASE WHEN 'BODY' IN $by OR 'REGION' IN $by THEN holder END AS holder, payee, CASE WHEN 'STREAM' IN $by THEN moved.stream END AS stream,
       CASE WHEN 'LINE' IN $by THEN moved.line END AS line, moved
  WITH kind, figures, financialYear, holder, payee, stream, line, min(moved.title) AS title, min(moved.financialYear) AS earliest,
       count(*) AS count, sum(moved.pence) AS pence, min(moved.pence) AS smallest, max(moved.pence) AS largest
  WITH *, CASE WHEN 'BODY' IN $by THEN holder.id END AS body, CASE WHEN 'REGION' IN $by THEN COLLECT {
         MATCH (holder)-[:DESCRIBED_BY]->(area:Particulars)
         WHERE area.recordedAt <= $knownAt AND (area.supersededAt IS NULL OR area.supersededAt > $knownAt)
         RETURN area.region ORDER BY coalesce(area.start <= $validOn, true) DESC, area.start DESC LIMIT 1 }[0] END AS region
  WITH kind, figures, financialYear, body, region, payee, stream, line, CASE WHEN line IS NOT NULL THEN min(title) END AS title,
       min(earliest) AS earliest, sum(count) AS count, sum(pence) AS pence, min(smallest) AS smallest, max(largest) AS largest
  LIMIT $most
  RETURN collect({kind: kind, figures: figures, financialYear: financialYear, body: body, region: region, stream: stream, line: line,
    title: title, count: count, pence: pence, smallest: smallest, largest: largest,
    payee: CASE WHEN payee IS NOT NULL THEN {id: payee.id, name: payee.name, financialYear: earliest, paid: false, sources: [],
      holder: [(owner:Organisation)-[:HOLDS]->(payee) | owner.id][0], holderName: [(owner:Organisation)-[:HOLDS]->(payee) | owner.name][0],
      stream: [(payee)-[:OF_STREAM]->(of:FundingStream) | of.id][0]} END}) AS totals
}
RETURN head, totals
