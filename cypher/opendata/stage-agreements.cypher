// What was agreed about the deficit of each council, and which document says so?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (agreement:DeficitAgreement {id: row.values.id})
MERGE (document:Source {id: row.values.document.id})
ON CREATE SET document += row.values.document
CREATE (agreement)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
CREATE (particulars)-[:EVIDENCED_BY]->(document)
SET particulars = row.properties
