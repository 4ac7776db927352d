// Where does the journal stand for the one whose turn it is to write, and was this asked before?
// $key  body and idempotency key of what is asked; null when it has none
// → sequence, instant (of the next entry; strictly later than every earlier one, also when the clock steps back; with
//   the offset that questions ask with, because Neo4j orders equal instants by their zones), edition, predecessor, known
MERGE (journal:Journal {name: 'journal'})
// Writing first locks the node, so what is read behind it is what the one before has left
SET journal.taken = true
WITH journal, datetime.truncate('millisecond', datetime({timezone: 'Z'})) AS now,
     journal.instant + duration({milliseconds: 1}) AS soonest
OPTIONAL MATCH (known:Entry {key: $key})
RETURN coalesce(journal.sequence, 0) + 1 AS sequence, CASE WHEN soonest > now THEN soonest ELSE now END AS instant,
       coalesce(journal.edition, 0) AS edition, journal.hash AS predecessor,
       known {.*, salt: [(known)-[:WORDED]->(wording:Wording {commitment: known.request}) | wording.salt][0],
              wordings: [(known)-[:WORDED]->(wording:Wording) WHERE wording.commitment IN [known.actor, known.reason] | wording {.commitment, .text}]} AS known
