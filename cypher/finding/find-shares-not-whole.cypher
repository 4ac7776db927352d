// Where do shares that should make a whole not make one: of a council in boards' areas, or of a pool?
// $bodies   ids of the bodies that it is about; null for all
// $year     financial year
// $validOn, $knownAt  the two dates
// $most     how many at most
// → about, name, body, year, pence, beside, detail, sources
CALL () {
  MATCH (council:LocalAuthority)-[tie:OVERLAPS]->(:IntegratedCareBoard)
  WHERE ($bodies IS NULL AND council.example IS NULL OR council.id IN $bodies) AND tie.recordedAt <= $knownAt AND (tie.supersededAt IS NULL OR tie.supersededAt > $knownAt)
    AND (tie.start IS NULL OR tie.start <= $validOn) AND (tie.end IS NULL OR tie.end > $validOn)
  WITH council, sum(tie.share) AS whole
  WHERE abs(whole - 1) > 0.005
  RETURN council.id AS about, council.name AS name, council.id AS body, NULL AS year, NULL AS pence, NULL AS beside,
         'residents|' + toString(round(whole * 100, 1)) AS detail, [] AS sources
  UNION
  MATCH (held:Particulars {financialYear: $year})<-[:DESCRIBED_BY]-(pool:Budget)<-[:HOLDS]-(holder:Organisation)
  WHERE held.pence > 0 AND ($bodies IS NULL AND holder.example IS NULL OR holder.id IN $bodies)
    AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
  MATCH (pool)<-[:TO]-(:Allocation)-[:DESCRIBED_BY]->(paid:Particulars {kind: 'POOL_CONTRIBUTION'})
  WHERE paid.payee = pool.id AND paid.recordedAt <= $knownAt AND (paid.supersededAt IS NULL OR paid.supersededAt > $knownAt)
  WITH held, pool, holder, sum(paid.pence) AS pence
  WHERE pence <> held.pence
  RETURN pool.id AS about, holder.name AS name, holder.id AS body, $year AS year, pence, held.pence AS beside, 'pool' AS detail,
         [(held)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
}
RETURN about, name, body, year, pence, beside, detail, sources
ORDER BY about
LIMIT $most
