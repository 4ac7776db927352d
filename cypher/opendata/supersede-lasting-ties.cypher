// What did things that last belong to, until their line changed or vanished?
// $things      id of each, with the type and direction of its ties
// $recordedAt  instant of the journal entry
UNWIND $things AS one
MATCH (thing:$(split(one.id, ':')[0]) {id: one.id})
MATCH (thing)-[gone:$(one.type)]-()
WHERE one.outward = (startNode(gone) = thing) AND gone.supersededAt IS NULL
SET gone.supersededAt = $recordedAt
