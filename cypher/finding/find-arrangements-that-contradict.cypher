// Which pairs of arrangements of one place say different things about the same rule, for the same children, on this day or later?
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
MATCH (council:Organisation {id: agreed.place})<-[:FOR]-(another:Arrangement)-[:DESCRIBED_BY]->(other:Particulars)
WHERE arrangement <> another AND other.place = agreed.place AND other.recordedAt <= $knownAt AND (other.supersededAt IS NULL OR other.supersededAt > $knownAt)
  AND (arrangement.id < another.id OR NOT any(body IN [other.place] + other.payers + other.commissioners + other.deliverers WHERE body IN $bodies))
  AND (other.end IS NULL OR other.end > $validOn)
  AND (agreed.start IS NULL OR other.end IS NULL OR agreed.start < other.end) AND (other.start IS NULL OR agreed.end IS NULL OR other.start < agreed.end)
  AND agreed.ageFrom <= other.ageTo AND other.ageFrom <= agreed.ageTo
  AND (agreed.board IS NULL OR other.board IS NULL OR agreed.board = other.board)
  AND any(rule IN agreed.rules WHERE rule IN other.rules)
  AND (size(agreed.settingTypes) = 0 OR size(other.settingTypes) = 0 OR any(one IN agreed.settingTypes WHERE one IN other.settingTypes))
  AND (size(agreed.needs) = 0 OR size(other.needs) = 0 OR any(one IN agreed.needs WHERE one IN other.needs))
WITH arrangement, agreed, another, other, council,
     [part IN [{what: 'pays', here: [index IN range(0, size(agreed.payers) - 1) | agreed.payers[index] + ' ' + agreed.shares[index]],
                there: [index IN range(0, size(other.payers) - 1) | other.payers[index] + ' ' + other.shares[index]]}, {what: 'commissions', here: agreed.commissioners, there: other.commissioners},
               {what: 'delivers', here: agreed.deliverers, there: other.deliverers}]
      WHERE size(part.here) > 0 AND size(part.there) > 0
        AND (any(one IN part.here WHERE NOT one IN part.there) OR any(one IN part.there WHERE NOT one IN part.here)) | part.what] AS differing
WHERE size(differing) > 0
RETURN arrangement.id AS about, agreed.title AS name, council.id AS body, NULL AS year, NULL AS pence, NULL AS beside,
       council.name + '|' + replace(other.title, '|', '/') + '|' + another.id + reduce(text = '', one IN differing | text + '|' + one) AS detail,
       [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY about, detail
LIMIT $most
