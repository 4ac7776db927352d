// Which money moved: these allocations, or those out of this budget or body, or to this payee?
// $ids      ids of allocations; null for any
// $payer, $payee, $body  ids; null for any
// $year     financial year; null for any
// $kinds, $figures  null for any
// $after    id to go on behind
// $limit    how many at most
// $knownAt  instant
// → head, allocations
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  CALL () {
    UNWIND $ids AS id
    MATCH (allocation:Allocation {id: id})<-[:PAYS]-(payer:Budget)
    RETURN payer, allocation
    UNION
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
  WHERE allocation.id > $after AND moved.payer = payer.id AND ($payee IS NULL OR moved.payee = $payee)
    AND ($body IS NULL OR EXISTS { (:Organisation {id: $body})-[:HOLDS]->(payer) })
    AND ($year IS NULL OR moved.financialYear = $year) AND ($kinds IS NULL OR moved.kind IN $kinds)
    AND ($figures IS NULL OR moved.basis IN $figures)
    AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  WITH payer, allocation, moved ORDER BY allocation.id LIMIT $limit
  OPTIONAL MATCH (allocation)-[:TO]->(payee:Budget|Organisation|Provision)
  WHERE payee.id = moved.payee
  CALL (payer, payee, moved) {
    UNWIND [payer, payee] AS point
    WITH point WHERE point IS NOT NULL
    OPTIONAL MATCH (holder:Organisation)-[:HOLDS]->(point)
    OPTIONAL MATCH (point)-[:OF_STREAM]->(stream:FundingStream)
    WITH point, holder, collect(stream.id) AS streams
    RETURN collect({id: point.id, name: point.name, holder: holder.id, holderName: holder.name, stream: streams[0],
                    financialYear: moved.financialYear, paid: false, sources: []}) AS points
  }
  RETURN collect(moved {.*, id: allocation.id, figures: moved.basis, example: coalesce(allocation.example, false), points: points,
    sources: [(moved)-[cited:EVIDENCED_BY]->(source:Source) |
      source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS allocations
}
RETURN head, allocations
