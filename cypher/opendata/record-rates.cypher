// What are the national prices and rates of each funding stream?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (stream:FundingStream {id: row.values.stream})
CREATE (stream)-[:PRICED_AT]->(rate:Rate:Record)
SET rate = row.properties, rate.recordedAt = $recordedAt
