// Which organisation took over from which?
// $rows  lines of the table
UNWIND $rows AS row
MATCH (predecessor:Organisation {id: row.values.predecessor})
MATCH (successor:Organisation {id: row.values.successor})
MERGE (predecessor)-[succession:SUCCEEDED_BY]->(successor)
SET succession = {on: row.values.on, extent: row.values.extent, table: row.properties.table}
