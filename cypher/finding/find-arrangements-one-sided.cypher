// Which arrangements that are not over on this day has some party not confirmed?
// $bodies   ids of the bodies of the place; null for all
// $validOn, $knownAt  the two dates
// $most     how many at most
// → about, name, body, year, pence, beside, detail, sources
CALL () {
  UNWIND $bodies AS body
  MATCH (:Organisation {id: body})-[:PARTY_TO|FOR]-(arrangement:Arrangement)
  RETURN arrangement
  UNION
  MATCH (arrangement:Arrangement)
  WHERE $bodies IS NULL AND arrangement.id > '' AND arrangement.example IS NULL
  RETURN arrangement
}
MATCH (arrangement)-[:DESCRIBED_BY]->(agreed:Particulars)
WHERE agreed.recordedAt <= $knownAt AND (agreed.supersededAt IS NULL OR agreed.supersededAt > $knownAt)
  AND (agreed.end IS NULL OR agreed.end > $validOn)
  AND ($bodies IS NULL OR any(body IN [agreed.place] + agreed.payers + agreed.commissioners + agreed.deliverers WHERE body IN $bodies))
CALL (agreed) {
  UNWIND agreed.payers + agreed.commissioners + agreed.deliverers AS party
  WITH DISTINCT party
  WHERE NOT party IN agreed.confirmedBy
  MATCH (silent:Organisation {id: party})
  WITH silent ORDER BY silent.name
  RETURN collect(silent.name) AS silent
}
WITH arrangement, agreed, silent
WHERE size(silent) > 0
MATCH (council:Organisation {id: agreed.place})
RETURN arrangement.id AS about, agreed.title AS name, council.id AS body, NULL AS year, NULL AS pence, NULL AS beside,
       council.name + reduce(text = '', one IN silent | text + '|' + one) AS detail,
       [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY about, detail
LIMIT $most
