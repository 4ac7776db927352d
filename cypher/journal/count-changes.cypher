// How much was recorded from this instant until before that one, all of it or about one thing?
// $from, $to  instants
// $about      id of the thing; null for all
// → total
CALL () {
  MATCH (entry:Entry)
  WHERE $about IS NULL AND entry.instant >= $from AND entry.instant < $to
  RETURN entry
  UNION
  MATCH (:Subject {id: $about})<-[:ABOUT]-(entry:Entry)
  WHERE entry.instant >= $from AND entry.instant < $to
  RETURN entry
  UNION
  CALL () {
    MATCH (thing:Organisation {id: $about}) RETURN thing
    UNION
    MATCH (thing:Budget {id: $about}) RETURN thing
    UNION
    MATCH (thing:Allocation {id: $about}) RETURN thing
  }
  MATCH (thing)-[:DESCRIBED_BY]->(described:Particulars)
  UNWIND [described.recordedAt, described.supersededAt] AS instant
  WITH DISTINCT instant WHERE instant >= $from AND instant < $to
  MATCH (entry:Entry {instant: instant})
  RETURN entry
}
RETURN count(entry) AS total
