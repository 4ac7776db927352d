// Which organisation took over from which?
// $rows  every line of the table: successions have a day and no history
CALL () {
  MATCH (:Organisation)-[gone:SUCCEEDED_BY {table: 'successions'}]->(:Organisation)
  DELETE gone
}
UNWIND $rows AS row
MATCH (predecessor:Organisation {id: row.values.predecessor})
MATCH (successor:Organisation {id: row.values.successor})
CREATE (predecessor)-[succession:SUCCEEDED_BY]->(successor)
SET succession = row.properties
