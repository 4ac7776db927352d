// Which lines of these tables are on record now?
// $tables  names of the tables
// → table, key, checksum, id (of what it describes; null where that has none)
UNWIND $tables AS table
CALL (table) {
  MATCH (record:Record {table: table})
  WHERE record.key IS NOT NULL
  RETURN record
UNION
  MATCH ()-[record:SUCCEEDED_BY {table: table}]->()
  WHERE record.key IS NOT NULL
  RETURN record
UNION
  MATCH ()-[record:OVERLAPS {table: table}]->()
  WHERE record.key IS NOT NULL
  RETURN record
}
WITH table, record
WHERE record.supersededAt IS NULL
RETURN DISTINCT table, record.key AS key, record.checksum AS checksum, record.id AS id
