// Which documents were the tables of facts taken from?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (source:Source {id: row.values.id})
SET source += row.properties
SET source:Record, source.recordedAt = $recordedAt, source.supersededAt = null
