// Which boards serve the area of which council, with which share, from when to when?
// $rows  lines of the table
UNWIND $rows AS row
MATCH (council:Organisation {id: row.values.localAuthority})
MATCH (board:Organisation {id: row.values.board})
MERGE (council)-[overlap:OVERLAPS {start: row.values.start}]->(board)
SET overlap = row.properties
