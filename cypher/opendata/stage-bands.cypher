// Which bands of support has each body published, and what does each cover in the year?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MATCH (publisher:Organisation {id: row.values.holder})
CREATE (publisher)-[:PUBLISHES]->(band:Band:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET band += row.properties
