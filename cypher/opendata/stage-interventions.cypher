// What was done about the area of each council, and which document says so?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MATCH (council:Organisation {id: row.values.council})
MERGE (document:Source {id: row.values.document.id})
ON CREATE SET document += row.values.document
CREATE (council)-[:SUBJECT_TO]->(intervention:Intervention:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
CREATE (intervention)-[:EVIDENCED_BY]->(document)
SET intervention += row.properties
