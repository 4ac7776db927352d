// Where was each of these lines read?
// $rows        lines with their sources
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (record:Record {table: row.properties.table, key: row.key})
WHERE record.recordedAt = $recordedAt
UNWIND row.values.sources AS cited
MERGE (source:Source {id: cited.id})
SET source += cited
CREATE (record)-[:EVIDENCED_BY]->(source)
