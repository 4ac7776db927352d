// Which route of redress fits which failure, in which order?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (route:RedressRoute {id: row.values.route})
CREATE (route)-[:ANSWERS]->(step:FailureStep:Record)
SET step = row.properties, step.recordedAt = $recordedAt
