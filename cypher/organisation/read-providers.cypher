// Which NHS trusts are in the areas of these boards on this day?
// $ids      ids of boards
// $validOn, $knownAt  the two dates
// → of, organisation
UNWIND $ids AS id
MATCH (now:Particulars {board: id})<-[:DESCRIBED_BY]-(organisation:Organisation)
WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
  AND (now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)
  AND EXISTS {
    MATCH (:Organisation {id: id})-[:DESCRIBED_BY]->(board:Particulars)
    WHERE board.recordedAt <= $knownAt AND (board.supersededAt IS NULL OR board.supersededAt > $knownAt)
      AND (board.start IS NULL OR board.start <= $validOn) AND (board.end IS NULL OR board.end > $validOn)
  }
CALL (organisation) {
  MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN id AS of, organisation {.id, .name, .example, .kind, particulars: particulars} AS organisation
ORDER BY organisation.name, organisation.id
