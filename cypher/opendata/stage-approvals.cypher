// Which establishment was approved under section 41, from when to when?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
CREATE (approval:Approval:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET approval += row.properties
WITH approval, row
WHERE row.values.establishment <> ''
MERGE (establishment:Organisation {id: row.values.establishment})
CREATE (establishment)-[:HOLDS]->(approval)
