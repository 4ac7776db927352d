// Which lines no longer stand as they were recorded?
// $lines       table and key of each changed or vanished line
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
CALL (line) {
  MATCH (record:Record {table: line.table, key: line.key})
  RETURN record
UNION
  MATCH ()-[record:SUCCEEDED_BY {table: line.table, key: line.key}]->()
  RETURN record
UNION
  MATCH ()-[record:OVERLAPS {table: line.table, key: line.key}]->()
  RETURN record
}
WITH record
WHERE record.supersededAt IS NULL
SET record.supersededAt = $recordedAt
