// Which periods are on record of these lines?
// $table  name of the table
// $keys   lines
// → key, periods
UNWIND $keys AS key
MATCH (record:Record {table: $table, key: key})
WHERE record.recordedAt IS NOT NULL AND record.supersededAt IS NULL
WITH key, record ORDER BY record.start IS NOT NULL, record.start
RETURN key, collect(properties(record)) AS periods
