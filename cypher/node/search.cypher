// What has a name, another name or a code like this?
// $text    query of the full-text index
// $kinds   labels to look at
// $score, $id  where the page before ended, or null
// $limit   how many, and one more to see whether there are others
// $knownAt instant
// → head, hits (kind, id, score)
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score
  WITH node, score, [label IN labels(node) WHERE label IN $kinds][0] AS kind
  WHERE kind IS NOT NULL AND EXISTS {
    (node)-[:DESCRIBED_BY]->(said:Particulars)
    WHERE said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
  }
    AND ($score IS NULL OR score < $score OR (score = $score AND node.id > $id))
  WITH kind, node.id AS id, score ORDER BY score DESC, id LIMIT $limit
  RETURN collect({kind: kind, id: id, score: score}) AS hits
}
RETURN head, hits
