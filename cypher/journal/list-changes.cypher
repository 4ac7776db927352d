// What was recorded from this instant until before that one, all of it or about one thing?
// $from, $to  instants
// $about      id of the thing; null for all
// $after      sequence to go on behind
// $limit      how many at most
// → entry, with what people wrote and are called
CALL () {
  MATCH (entry:Entry)
  WHERE $about IS NULL AND entry.instant >= $from AND entry.instant < $to AND entry.sequence > $after
  RETURN entry ORDER BY entry.instant LIMIT $limit
  UNION
  MATCH (:Subject {id: $about})<-[:ABOUT]-(entry:Entry)
  WHERE entry.instant >= $from AND entry.instant < $to AND entry.sequence > $after
  RETURN entry ORDER BY entry.instant LIMIT $limit
  UNION
  // A file that comes in is about more things than its entry names
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
  WHERE entry.sequence > $after
  RETURN entry ORDER BY entry.instant LIMIT $limit
}
WITH entry ORDER BY entry.sequence LIMIT $limit
RETURN entry {.*, wordings: [(entry)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [entry.actor, entry.reason] | wording {.commitment, .text}]} AS entry
