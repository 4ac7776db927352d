// Which parts can a body have in an answer?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (role:Role {id: row.values.id})
SET role.name = row.values.name, role.otherNames = row.values.otherNames
CREATE (role)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
