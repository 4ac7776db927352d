// What happened to these measures, and what was said about them?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (measure:Measure {id: row.values.measure})
CREATE (measure)-[:HAS_DETAIL]->(detail:MeasureDetail:Record)
SET detail = row.properties, detail.recordedAt = $recordedAt
