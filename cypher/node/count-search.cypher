// How many have a name, another name or a code like this?
// $text   query of the full-text index
// $kinds  labels to look at
// $knownAt  instant
// → total
CALL db.index.fulltext.queryNodes('names', $text) YIELD node
WHERE any(label IN labels(node) WHERE label IN $kinds)
  AND EXISTS {
    (node)-[:DESCRIBED_BY]->(said:Particulars)
    WHERE said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
  }
RETURN count(node) AS total
