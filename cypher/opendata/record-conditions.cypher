// Which questions decide which rule applies?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (condition:Condition {id: row.values.id})
SET condition.name = row.values.name, condition.otherNames = row.values.otherNames
CREATE (condition)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
