// Where did a reviewer find that nobody has a duty, or that the need does not arise?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (provision:Provision {id: row.values.provision})
CREATE (gap:ReviewedGap:Record)-[:LEAVES_OPEN]->(provision)
SET gap = row.properties, gap.recordedAt = $recordedAt
