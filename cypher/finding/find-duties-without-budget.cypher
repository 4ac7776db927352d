// Which statutory duties must councils or boards meet out of kinds of money of which no budget is on record in this year?
// $bodies   ids of the bodies whose budgets count; null for all of their kind
// $year     financial year
// $start, $end  first day of the year, and the first after it
// $knownAt  instant
// $most     how many at most
// → about, name, body, year, pence, beside, detail, sources
MATCH (rule:Rule {obligation: 'MUST'})-[:ARISES_FROM]->(duty:Duty)-[:DESCRIBED_BY]->(law:Particulars {force: 'STATUTORY_DUTY'})
WHERE rule.payer IN ['LOCAL_AUTHORITY', 'ICB'] AND rule.recordedAt <= $knownAt AND (rule.supersededAt IS NULL OR rule.supersededAt > $knownAt)
  AND (rule.start IS NULL OR rule.start < $end) AND (rule.end IS NULL OR rule.end > $start) AND rule.example IS NULL
  AND law.recordedAt <= $knownAt AND (law.supersededAt IS NULL OR law.supersededAt > $knownAt)
MATCH (rule)-[:PAID_FROM]->(stream:FundingStream)
WITH DISTINCT duty, law, stream, CASE rule.payer WHEN 'ICB' THEN 'IntegratedCareBoard' ELSE 'LocalAuthority' END AS kind
WHERE ($bodies IS NULL OR any(body IN $bodies WHERE body STARTS WITH kind)) AND (kind = 'LocalAuthority' OR EXISTS {
  MATCH (council:LocalAuthority)-[served:OVERLAPS]->(:IntegratedCareBoard)
  WHERE council.example IS NULL AND served.start < $end AND served.recordedAt <= $knownAt
}) AND NOT EXISTS {
  MATCH (stream) (()-[drawn:DRAWN_FROM]->() WHERE drawn.recordedAt <= $knownAt AND (drawn.supersededAt IS NULL OR drawn.supersededAt > $knownAt)){0,6} (:FundingStream)<-[:OF_STREAM]-(budget:Budget)<-[:HOLDS]-(holder:Organisation)
  WHERE holder.example IS NULL AND holder.kind = kind AND ($bodies IS NULL OR holder.id IN $bodies)
  MATCH (budget)-[:DESCRIBED_BY]->(held:Particulars {financialYear: $year})
  WHERE held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
}
WITH DISTINCT duty, law, kind, stream.name AS money ORDER BY money
WITH duty, law, kind, collect(money) AS streams
RETURN duty.id AS about, law.name AS name, NULL AS body, $year AS year, NULL AS pence, NULL AS beside,
       kind + '|' + law.instrument + coalesce(' ' + law.section, '') + '|' + reduce(text = '', one IN streams | text + CASE text WHEN '' THEN '' ELSE '; ' END + one) AS detail,
       [(law)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name, about, detail
LIMIT $most
