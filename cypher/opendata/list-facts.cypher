// What is on record of this table and scope?
// $table   name of the table
// $prefix  how the keys of the scope begin; empty for all of the table
// → key, checksum
MATCH (record:Record {table: $table})
WHERE record.key STARTS WITH $prefix AND record.recordedAt IS NOT NULL AND record.supersededAt IS NULL
RETURN DISTINCT record.key AS key, record.checksum AS checksum
UNION
MATCH ()-[tie:SUCCEEDED_BY {table: $table}]->()
WHERE tie.key STARTS WITH $prefix AND tie.recordedAt IS NOT NULL AND tie.supersededAt IS NULL
RETURN DISTINCT tie.key AS key, tie.checksum AS checksum
