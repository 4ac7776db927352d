// Which standards does a published draft set out?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (standard:Standard {id: row.values.id})
ON CREATE SET standard.name = row.properties.name
MERGE (document:Source {id: row.values.document.id})
ON CREATE SET document += row.values.document
CREATE (standard)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
CREATE (particulars)-[:EVIDENCED_BY]->(document)
SET particulars = row.properties
