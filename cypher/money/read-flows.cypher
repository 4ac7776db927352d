// Which money moved between, or around, these ends in this financial year, and through whose hands?
// $ends     path, codes and region of each end that is given
// $reach    UP from what is called to, DOWN from what is called from, AROUND the ends, or the LARGEST of the year
// $year     financial year, such as 2021-22
// $figures  how amounts came about that count
// $most     how many flows at most, the largest first
// $cited    how many allocations of a flow bring their sources
// $knownAt  instant
// → head, ends, flows, points, totals

// The last journal entry that was known
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}

// The budgets, bodies and provisions at each end
CALL () {
  UNWIND $ends AS end
  CALL (end) {
    MATCH (body:Organisation {id: end.id})
    RETURN body
    UNION
    MATCH (code:Particulars)<-[:DESCRIBED_BY]-(body:Organisation)
    WHERE (code.dfeCode = end.dfeCode OR code.gssCode = end.gssCode OR code.odsCode = end.odsCode
           OR code.urn = end.urn OR code.ukprn = end.ukprn)
      AND code.recordedAt <= $knownAt AND (code.supersededAt IS NULL OR code.supersededAt > $knownAt)
    RETURN body
    UNION
    UNWIND CASE WHEN end.region IS NULL THEN [] ELSE [end.region] END AS region
    MATCH (body:LocalAuthority)-[:DESCRIBED_BY]->(area:Particulars)
    WHERE region IN [area.region, 'England'] AND (region <> 'England' OR body.example IS NULL)
      AND area.recordedAt <= $knownAt AND (area.supersededAt IS NULL OR area.supersededAt > $knownAt)
    RETURN body
    UNION
    RETURN NULL AS body
  }
  CALL (end, body) {
    RETURN body AS point
    UNION
    MATCH (body)-[:HOLDS]->(point:Budget)
    RETURN point
    UNION
    MATCH (point:Budget {id: end.id})
    WHERE body IS NULL
    RETURN point
    UNION
    MATCH (point:Provision {id: end.id})
    WHERE body IS NULL
    RETURN point
    UNION
    MATCH (:FundingStream {id: end.id})<-[:OF_STREAM]-(point:Budget)
    WHERE body IS NULL AND point.example IS NULL
    RETURN point
    UNION
    MATCH (vote:FundingStream {id: end.id})<-[drawn:DRAWN_FROM]-(:FundingStream)<-[:OF_STREAM]-(point:Budget)<-[:HOLDS]-(:NationalBody)
    WHERE body IS NULL AND drawn.recordedAt <= $knownAt AND (drawn.supersededAt IS NULL OR drawn.supersededAt > $knownAt) AND NOT EXISTS {
      (vote)-[own:DRAWN_FROM]->(:FundingStream) WHERE own.recordedAt <= $knownAt AND (own.supersededAt IS NULL OR own.supersededAt > $knownAt) }
    RETURN point
  }
  WITH end.path AS path, body, point
  WHERE point IS NOT NULL
  WITH path, collect(DISTINCT body.name) AS names, [point IN collect(DISTINCT point) WHERE NOT point:Budget OR EXISTS {
    (point)-[:DESCRIBED_BY]->(held:Particulars {financialYear: $year})
    WHERE held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt) }] AS points
  RETURN collect({path: path, name: names[0], points: points}) AS ends
}

// What moved; several allocations of one sort between the same two are one flow
CALL (ends) {
  CALL (ends) {
    CALL (ends) {
      UNWIND [end IN ends WHERE $reach = 'DOWN'] AS end
      UNWIND end.points AS left
      MATCH (left)-[:PAYS|TO*0..24]->(payer:Budget)
      RETURN DISTINCT payer
      UNION
      UNWIND [end IN ends WHERE $reach = 'AROUND'] AS end
      UNWIND end.points AS payer
      RETURN payer
    }
    MATCH (payer)-[:PAYS]->(allocation:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
    WHERE moved.payer = payer.id AND moved.basis IN $figures AND moved.financialYear = $year
      AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
    RETURN allocation, moved
    UNION
    CALL (ends) {
      UNWIND [end IN ends WHERE $reach = 'UP' AND end.path = 'to'] AS end
      UNWIND end.points AS reached
      MATCH (reached)<-[:PAYS|TO*0..24]-(payee:Budget|Organisation|Provision)
      RETURN DISTINCT payee
      UNION
      UNWIND [end IN ends WHERE $reach = 'AROUND'] AS end
      UNWIND end.points AS payee
      RETURN payee
    }
    MATCH (payee)<-[:TO]-(allocation:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
    WHERE moved.payee = payee.id AND moved.basis IN $figures
      AND (moved.financialYear = $year OR $reach = 'AROUND' AND moved.kind = 'CARRIED_FORWARD')
      AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
    RETURN allocation, moved
    UNION
    UNWIND CASE $reach WHEN 'LARGEST' THEN [$year] ELSE [] END AS year
    MATCH (moved:Particulars)<-[:DESCRIBED_BY]-(allocation:Allocation)
    USING INDEX moved:Particulars(financialYear, pence)
    WHERE moved.financialYear = year AND moved.pence IS NOT NULL AND moved.basis IN $figures AND allocation.example IS NULL
      AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
    RETURN allocation, moved
  }
  MATCH (payer:Budget {id: moved.payer})
  OPTIONAL MATCH (allocation)-[:TO]->(payee:Budget|Organisation|Provision)
  WHERE payee.id = moved.payee
  WITH payer, payee, moved.kind AS kind, moved.basis AS figures, moved.publication AS publication, moved.stream AS stream,
       moved.line AS line, moved.title AS title, sum(moved.pence) AS pence, count(*) AS number,
       collect(DISTINCT moved.confidence) AS confidences, collect({allocation: allocation.id, moved: moved})[..$cited] AS few
  ORDER BY pence DESC, payer.id, payee.id
  LIMIT $most + 1
  RETURN collect({payer: payer, payee: payee, flow: {
         payer: payer.id, payee: payee.id, kind: kind, figures: figures, publication: publication, stream: stream, line: line, title: title,
         pence: pence, count: number, confidences: confidences, allocation: few[0].allocation,
         sources: COLLECT { UNWIND few AS one WITH one.moved AS moved MATCH (moved)-[cited:EVIDENCED_BY]->(source:Source)
                            RETURN source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256} }}}) AS found
}

// What each point is and who holds it; all that left the payers and came to the payees
CALL (ends, found) {
  UNWIND [one IN found | one.payer] + [one IN found WHERE one.payee IS NOT NULL | one.payee]
         + reduce(all = [], end IN ends | all + CASE $reach WHEN 'AROUND' THEN end.points ELSE [] END) AS point
  WITH DISTINCT point
  OPTIONAL MATCH (holder:Organisation)-[:HOLDS]->(point)
  CALL (point) {
    OPTIONAL MATCH (point)-[:DESCRIBED_BY]->(held:Particulars)
    WHERE point:Budget AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
    RETURN held LIMIT 1
  }
  RETURN collect({id: point.id, name: point.name, holder: holder.id, holderName: holder.name, stream: held.stream,
                  financialYear: held.financialYear, figures: held.basis,
                  pence: CASE WHEN coalesce(held.basis, 'ALLOCATED') IN $figures THEN held.pence END, confidence: held.confidence,
                  paid: coalesce(holder:NationalBody, false) AND EXISTS { (point)<-[:TO]-(:Allocation) },
                  sources: CASE WHEN holder:NationalBody THEN
                    [(held)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]
                  ELSE [] END}) AS points
}
CALL (found) {
  UNWIND [one IN found WHERE $reach <> 'AROUND' | one.payer] + [one IN found WHERE $reach <> 'AROUND' AND one.payee IS NOT NULL | one.payee] AS point
  WITH DISTINCT point
  WHERE NOT EXISTS { (point)<-[:HOLDS]-(:NationalBody) }
  MATCH (point)-[:PAYS]->(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE moved.payer = point.id AND moved.financialYear = $year AND moved.basis IN $figures AND moved.recordedAt <= $knownAt
    AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH point.id AS id, moved.kind AS kind, moved.basis AS figures, moved.publication AS publication, moved.line AS line, moved.stream AS stream,
       sum(moved.pence) AS pence
  RETURN collect({id: id, side: 'OUTFLOW', kind: kind, figures: figures, publication: publication, line: line, stream: stream, pence: pence}) AS outflows
}
CALL (found) {
  UNWIND [one IN found WHERE $reach <> 'AROUND' | one.payer] + [one IN found WHERE $reach <> 'AROUND' AND one.payee IS NOT NULL | one.payee] AS point
  WITH DISTINCT point
  WHERE NOT EXISTS { (point)<-[:HOLDS]-(:NationalBody) }
  MATCH (point)<-[:TO]-(:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
  WHERE moved.payee = point.id AND (point:Budget OR moved.financialYear = $year) AND moved.basis IN $figures
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH point.id AS id, moved.kind AS kind, moved.basis AS figures, moved.publication AS publication, moved.line AS line, moved.stream AS stream,
       sum(moved.pence) AS pence
  RETURN collect({id: id, side: 'INCOME', kind: kind, figures: figures, publication: publication, line: line, stream: stream, pence: pence}) AS incomes
}
RETURN head, [end IN ends | {path: end.path, name: end.name, points: [point IN end.points | point.id]}] AS ends,
       [one IN found | one.flow] AS flows, points, outflows + incomes AS totals
