// What do lines that were just recorded belong to?
// $things      id of each that ties lie at, with those: table and key of the line, type, direction and properties
// $recordedAt  instant of the journal entry
// → drawn
UNWIND $things AS one
MATCH (thing:$(split(one.id, ':')[0]) {id: one.id})
UNWIND one.ties AS tie
MATCH (record:Record {table: tie.table, key: tie.key})
WHERE record.recordedAt = $recordedAt
WITH tie, CASE WHEN tie.outward THEN record ELSE thing END AS from, CASE WHEN tie.outward THEN thing ELSE record END AS to
CREATE (from)-[drawn:$(tie.type)]->(to)
SET drawn += tie.properties
RETURN count(drawn) AS drawn
