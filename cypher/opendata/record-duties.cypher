// What does the law require, and of whom?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (duty:Duty {id: row.values.id})
SET duty.name = row.values.name, duty.otherNames = row.values.otherNames
CREATE (duty)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
