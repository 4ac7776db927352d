// Which organisation took over from which?
// $rows        every line of the table
// $recordedAt  instant of the journal entry
CALL () {
  MATCH (:Organisation)-[gone:SUCCEEDED_BY {table: 'successions'}]->(:Organisation)
  WHERE gone.supersededAt IS NULL AND NOT gone.checksum IN [row IN $rows | row.properties.checksum]
  SET gone.supersededAt = $recordedAt
}
UNWIND $rows AS row
MATCH (predecessor:Organisation {id: row.values.predecessor})
MATCH (successor:Organisation {id: row.values.successor})
WHERE NOT EXISTS {
  (predecessor)-[same:SUCCEEDED_BY {table: 'successions'}]->(successor)
  WHERE same.supersededAt IS NULL AND same.checksum = row.properties.checksum
}
CREATE (predecessor)-[succession:SUCCEEDED_BY]->(successor)
SET succession = row.properties, succession.recordedAt = $recordedAt
