// Which boards serve the area of which council, with which share, from when to when?
// $rows        every line of the table
// $recordedAt  instant of the journal entry
CALL () {
  MATCH (:LocalAuthority)-[gone:OVERLAPS {table: 'overlaps'}]->(:IntegratedCareBoard)
  WHERE gone.supersededAt IS NULL AND NOT gone.checksum IN [row IN $rows | row.properties.checksum]
  SET gone.supersededAt = $recordedAt
}
UNWIND $rows AS row
MATCH (council:Organisation {id: row.values.localAuthority})
MATCH (board:Organisation {id: row.values.board})
WHERE NOT EXISTS {
  (council)-[same:OVERLAPS {table: 'overlaps'}]->(board)
  WHERE same.supersededAt IS NULL AND same.checksum = row.properties.checksum
}
CREATE (council)-[overlap:OVERLAPS]->(board)
SET overlap = row.properties, overlap.recordedAt = $recordedAt
