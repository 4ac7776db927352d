// Which councils is each council compared with, by which model?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MATCH (council:Organisation {id: row.values.council})
CREATE (council)-[:COMPARED_BY]->(tie:NeighbourTie:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET tie += row.properties
