// Which arrangements that hold on this day name a body that does not exist on it?
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
  AND (agreed.start IS NULL OR agreed.start <= $validOn) AND (agreed.end IS NULL OR agreed.end > $validOn)
UNWIND [agreed.board] + agreed.payers + agreed.commissioners + agreed.deliverers AS party
WITH DISTINCT arrangement, agreed, party
MATCH (gone:Organisation {id: party})
WHERE NOT EXISTS {
  (gone)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    AND (described.start IS NULL OR described.start <= $validOn) AND (described.end IS NULL OR described.end > $validOn)
}
MATCH (council:Organisation {id: agreed.place})
RETURN arrangement.id AS about, agreed.title AS name, council.id AS body, NULL AS year, NULL AS pence, NULL AS beside,
       council.name + '|' + gone.name AS detail,
       [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY about, detail
LIMIT $most
