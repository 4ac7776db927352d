// What does a body hold of which stream from this instant on, and where was it read?
// $id, $holder, $stream  ids
// $properties  what is said of it
// $sources     ids and locators
// $recordedAt  instant of the journal entry
MATCH (holder:Organisation {id: $holder})
MERGE (budget:Budget {id: $id})
MERGE (holder)-[:HOLDS]->(budget)
WITH budget, holder
MATCH (stream:FundingStream {id: $stream})
MERGE (budget)-[:OF_STREAM]->(stream)
FOREACH (example IN CASE WHEN holder.example THEN [true] ELSE [] END | SET budget.example = example)
WITH budget
CALL (budget) {
  MATCH (budget)-[:DESCRIBED_BY]->(old:Particulars)
  WHERE old.recordedAt IS NOT NULL AND old.supersededAt IS NULL
  SET old.supersededAt = $recordedAt
}
CREATE (budget)-[:DESCRIBED_BY]->(held:Particulars:Record)
SET held = $properties, held.recordedAt = $recordedAt
WITH held
UNWIND $sources AS cited
MATCH (source:Source {id: cited.id})
CREATE (held)-[tie:EVIDENCED_BY]->(source)
SET tie.locator = cited.locator
