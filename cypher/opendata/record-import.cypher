// What was imported, and with which result?
// $recordedAt  instant of the journal entry
// $properties  kind, file, day that it shows, checksum, counts, what vanished
// → id
MATCH (entry:Entry {instant: $recordedAt})
CREATE (import:Import {id: 'Import:' + entry.sequence})-[:RECORDED_IN]->(entry)
SET import += $properties
RETURN import.id AS id
