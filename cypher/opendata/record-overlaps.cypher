// Which boards serve the area of which council, with which share, from when to when?
// $rows  every line of the table: shares have a period and no history
CALL () {
  MATCH (:LocalAuthority)-[gone:OVERLAPS {table: 'overlaps'}]->(:IntegratedCareBoard)
  DELETE gone
}
UNWIND $rows AS row
MATCH (council:Organisation {id: row.values.localAuthority})
MATCH (board:Organisation {id: row.values.board})
CREATE (council)-[overlap:OVERLAPS]->(board)
SET overlap = row.properties
