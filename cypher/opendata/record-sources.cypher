// Which documents were the tables of facts taken from?
// $lines       properties of each
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
MERGE (source:Source {id: line.id})
SET source += line
SET source:Record, source.recordedAt = $recordedAt, source.supersededAt = null
