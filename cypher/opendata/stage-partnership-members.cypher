// Who is what in a local partnership, from when to when?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.values.member})
MERGE (partnership:Partnership {id: row.values.partnership})
MERGE (document:Source {id: row.values.document.id})
ON CREATE SET document += row.values.document
CREATE (partnership)-[:HAS_MEMBER]->(member:PartnershipMember:Record:Staged)-[:IS]->(organisation)
CREATE (member)-[:EVIDENCED_BY {locator: row.locator}]->(file)
CREATE (member)-[:EVIDENCED_BY]->(document)
SET member += row.properties
