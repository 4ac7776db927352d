// Which payments of this year went to establishments that were not open on the day?
// $bodies   ids of the bodies that paid; null for all
// $year     financial year
// $most     how many at most
// $knownAt  instant
// → about, name, body, year, pence, beside, detail, sources
MATCH (moved:Particulars {financialYear: $year})<-[:DESCRIBED_BY]-(payment:Allocation)-[:TO]->(payee:Establishment)
WHERE moved.pence > 0 AND moved.payee = payee.id AND moved.paidOn IS NOT NULL
  AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
  AND NOT EXISTS {
    MATCH (payee)-[:DESCRIBED_BY]->(open:Particulars)
    WHERE open.recordedAt <= $knownAt AND (open.supersededAt IS NULL OR open.supersededAt > $knownAt)
      AND (open.start IS NULL OR open.start <= moved.paidOn) AND (open.end IS NULL OR open.end > moved.paidOn)
  }
MATCH (holder:Organisation)-[:HOLDS]->(:Budget {id: moved.payer})
WHERE $bodies IS NULL AND holder.example IS NULL OR holder.id IN $bodies
RETURN payment.id AS about, holder.name AS name, holder.id AS body, $year AS year, moved.pence AS pence, NULL AS beside,
       toString(moved.paidOn) + '|' + payee.name AS detail,
       [(moved)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY pence DESC, about
LIMIT $most
