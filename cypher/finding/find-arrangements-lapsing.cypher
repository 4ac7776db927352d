// Which arrangements that hold on this day end, or are to be reviewed, by 90 days after it?
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
  AND ($bodies IS NULL OR any(body IN [agreed.place] + agreed.payers + agreed.commissioners + agreed.deliverers WHERE body IN $bodies))
WITH arrangement, agreed, agreed.end <= $validOn + duration({days: 90}) AND NOT EXISTS {
  MATCH (arrangement)-[:DESCRIBED_BY]->(next:Particulars {start: agreed.end})
  WHERE next.recordedAt <= $knownAt AND (next.supersededAt IS NULL OR next.supersededAt > $knownAt)
} AS ends
WHERE ends OR agreed.reviewOn <= $validOn + duration({days: 90})
MATCH (council:Organisation {id: agreed.place})
RETURN arrangement.id AS about, agreed.title AS name, council.id AS body, NULL AS year, NULL AS pence, NULL AS beside,
       council.name + '|' + CASE WHEN ends THEN 'ends||' + toString(agreed.end) ELSE 'review|' + CASE WHEN agreed.reviewOn < $validOn THEN 'passed' ELSE 'ahead' END
         + '|' + toString(agreed.reviewOn) END AS detail,
       [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY CASE WHEN ends THEN agreed.end ELSE agreed.reviewOn END, about
LIMIT $most
