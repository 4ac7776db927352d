// Where was each of these lines read?
// $lines       table and key of lines that were just recorded, with their sources
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
MATCH (record:Record {table: line.table, key: line.key})
WHERE record.recordedAt = $recordedAt
UNWIND line.sources AS cited
MERGE (source:Source {id: cited.id})
SET source += cited
CREATE (record)-[:EVIDENCED_BY]->(source)
