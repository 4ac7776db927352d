// Which national bodies set the law, pay, inspect and decide?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (body:Organisation:NationalBody {id: row.values.id})
SET body.kind = 'NationalBody', body.name = row.values.name, body.codes = row.values.codes
CREATE (body)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
