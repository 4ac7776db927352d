// By when, or not before when, must a step be taken?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (step:ProcedureStep {id: row.values.step})
CREATE (step)-[:DUE]->(deadline:Deadline:Record)
SET deadline = row.properties, deadline.recordedAt = $recordedAt
