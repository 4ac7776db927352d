// Which kinds of provision are there?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (provision:Provision {id: row.values.id})
SET provision.name = row.values.name, provision.otherNames = row.values.otherNames
CREATE (provision)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
