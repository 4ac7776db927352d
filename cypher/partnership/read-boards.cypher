// Which is the main board of the area of each of these councils on this day?
// $ids      ids of organisations
// $validOn, $knownAt  the two dates
// → council, board
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[overlap:OVERLAPS]->(board:IntegratedCareBoard)
WHERE overlap.main
  AND (overlap.start IS NULL OR overlap.start <= $validOn) AND (overlap.end IS NULL OR overlap.end > $validOn)
  AND overlap.recordedAt <= $knownAt AND (overlap.supersededAt IS NULL OR overlap.supersededAt > $knownAt)
RETURN id AS council, board.id AS board
