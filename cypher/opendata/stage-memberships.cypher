// Which establishment is or was in which academy trust, from when to when?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (establishment:Organisation {id: row.values.establishment})
MERGE (trust:Organisation {id: row.values.trust})
CREATE (establishment)-[:HOLDS]->(membership:Membership:Record:Staged)-[:OF]->(trust)
CREATE (membership)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET membership += row.properties
