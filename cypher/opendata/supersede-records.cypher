// Which lines no longer stand as they were recorded?
// $lines       table and key of each changed or vanished line
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
MATCH (record:Record {table: line.table, key: line.key})
WHERE record.supersededAt IS NULL
SET record.supersededAt = $recordedAt
