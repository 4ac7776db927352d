// How many have a name, another name or a code like this?
// $text   query of the full-text index
// $kinds  labels to look at
// → total
CALL db.index.fulltext.queryNodes('names', $text) YIELD node
WHERE any(label IN labels(node) WHERE label IN $kinds)
RETURN count(node) AS total
