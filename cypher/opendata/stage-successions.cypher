// Which establishment took over from which?
// $rows    facts that are new or have changed
// $source  id of the file's source
UNWIND $rows AS row
MERGE (predecessor:Organisation {id: row.values.predecessor})
MERGE (successor:Organisation {id: row.values.successor})
CREATE (predecessor)-[tie:SUCCEEDED_BY {staged: true}]->(successor)
SET tie += row.properties, tie.source = $source, tie.locator = row.locator
