// Which lines of these tables are on record now?
// $tables  names of the tables
// → table, key, checksum
UNWIND $tables AS table
MATCH (record:Record {table: table})
WHERE record.key IS NOT NULL AND record.supersededAt IS NULL
RETURN DISTINCT table, record.key AS key, record.checksum AS checksum
