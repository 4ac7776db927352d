// Which money moves out of which budget from this instant on, to whom, and where was it read?
// $id, $payer, $payee, $stream  ids
// $properties  what is said of it
// $sources     ids and locators
// $recordedAt  instant of the journal entry
MATCH (payer:Budget {id: $payer})
MERGE (allocation:Allocation {id: $id})
MERGE (payer)-[:PAYS]->(allocation)
FOREACH (example IN CASE WHEN payer.example THEN [true] ELSE [] END | SET allocation.example = example)
WITH allocation
CALL (allocation) {
  MATCH (allocation)-[:DESCRIBED_BY]->(old:Particulars)
  WHERE old.recordedAt IS NOT NULL AND old.supersededAt IS NULL
  SET old.supersededAt = $recordedAt
}
CALL (allocation) {
  MATCH (stream:FundingStream {id: $stream})
  MERGE (allocation)-[:OF_STREAM]->(stream)
}
CALL (allocation) {
  MATCH (payee:Budget|Organisation|Provision {id: $payee})
  MERGE (allocation)-[:TO]->(payee)
}
CREATE (allocation)-[:DESCRIBED_BY]->(moved:Particulars:Record)
SET moved = $properties, moved.recordedAt = $recordedAt
WITH moved
UNWIND $sources AS cited
MATCH (source:Source {id: cited.id})
CREATE (moved)-[tie:EVIDENCED_BY]->(source)
SET tie.locator = cited.locator
