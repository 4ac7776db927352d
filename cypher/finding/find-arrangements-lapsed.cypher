// Which arrangements came to an end in the two years before this day, and nothing current varies all of their rules there?
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
  AND agreed.end <= $validOn AND agreed.end > $validOn - duration({years: 2})
  AND ($bodies IS NULL OR any(body IN [agreed.place] + agreed.payers + agreed.commissioners + agreed.deliverers WHERE body IN $bodies))
  AND any(rule IN agreed.rules WHERE NOT EXISTS {
    MATCH (:Organisation {id: agreed.place})<-[:FOR]-(:Arrangement)-[:DESCRIBED_BY]->(other:Particulars)
    WHERE other.place = agreed.place AND rule IN other.rules AND other.recordedAt <= $knownAt AND (other.supersededAt IS NULL OR other.supersededAt > $knownAt)
      AND (other.start IS NULL OR other.start <= $validOn) AND (other.end IS NULL OR other.end > $validOn)
  })
MATCH (council:Organisation {id: agreed.place})
RETURN arrangement.id AS about, agreed.title AS name, council.id AS body, NULL AS year, NULL AS pence, NULL AS beside,
       council.name + '|' + toString(agreed.end) AS detail,
       [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY agreed.end DESC, about
LIMIT $most
