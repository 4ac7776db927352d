// Which bodies do the reference tables describe, and what is said of them?
// $lines       one for each code that a body has had: id and properties
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
WITH line, split(line.id, ':')[0] AS kind
MERGE (body:Organisation {id: line.id})
SET body:$(kind), body.kind = kind
CREATE (body)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = line.properties, particulars.recordedAt = $recordedAt
