// How many arrangements are there of this place, party and rule, as on this day?
// $place, $party, $rule  ids; null for any
// $status   CURRENT, LAPSED or FUTURE; null for any
// $unconfirmed  whether a party has still to confirm; null for any
// $validOn, $knownAt  the two dates
// → total
CALL () {
  MATCH (:Organisation {id: $place})<-[:FOR]-(arrangement:Arrangement)
  RETURN arrangement
  UNION
  MATCH (:Organisation {id: $party})-[:PARTY_TO]->(arrangement:Arrangement)
  WHERE $place IS NULL
  RETURN arrangement
  UNION
  MATCH (arrangement:Arrangement)
  WHERE $place IS NULL AND $party IS NULL AND arrangement.id > ''
  RETURN arrangement
}
CALL (arrangement) {
  MATCH (arrangement)-[:DESCRIBED_BY]->(version:Particulars)
  WHERE version.recordedAt <= $knownAt AND (version.supersededAt IS NULL OR version.supersededAt > $knownAt)
  WITH version, CASE WHEN version.end <= $validOn THEN 'LAPSED' WHEN version.start > $validOn THEN 'FUTURE' ELSE 'CURRENT' END AS status
  RETURN version AS agreed, status
  ORDER BY status = 'CURRENT' DESC, status = 'LAPSED' DESC, CASE status WHEN 'LAPSED' THEN version.end END DESC, version.start
  LIMIT 1
}
WITH arrangement, agreed, status, agreed.payers + agreed.commissioners + agreed.deliverers AS parties
WHERE ($place IS NULL OR agreed.place = $place) AND ($party IS NULL OR $party IN parties)
  AND ($rule IS NULL OR $rule IN agreed.rules) AND ($status IS NULL OR status = $status)
  AND ($unconfirmed IS NULL OR $unconfirmed = any(party IN parties WHERE NOT party IN agreed.confirmedBy))
RETURN count(*) AS total
