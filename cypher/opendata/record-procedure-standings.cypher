// What did each procedure count for, and when?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (procedure:Procedure {id: row.values.procedure})
CREATE (procedure)-[:COUNTED_AS]->(standing:DatedStanding:Record)
SET standing = row.properties, standing.recordedAt = $recordedAt
