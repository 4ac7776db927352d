// Which budgets are there of these ids, or of this body, this stream and this year?
// $ids      ids of budgets; null for any
// $holder, $stream  ids; null for any
// $year     financial year; null for any
// $after    id to go on behind
// $limit    how many at most
// $knownAt  instant
// → head, budgets
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  CALL () {
    UNWIND $ids AS id
    MATCH (budget:Budget {id: id})
    RETURN budget
    UNION
    MATCH (:Organisation {id: $holder})-[:HOLDS]->(budget:Budget)
    RETURN budget
    UNION
    MATCH (:FundingStream {id: $stream})<-[:OF_STREAM]-(budget:Budget)
    WHERE $holder IS NULL
    RETURN budget
    UNION
    MATCH (budget:Budget)
    WHERE $ids IS NULL AND $holder IS NULL AND $stream IS NULL AND budget.id > $after
    RETURN budget
  }
  MATCH (holder:Organisation)-[:HOLDS]->(budget)-[:DESCRIBED_BY]->(held:Particulars)
  WHERE budget.id > $after AND ($stream IS NULL OR held.stream = $stream) AND ($year IS NULL OR held.financialYear = $year)
    AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
  WITH budget, holder, held ORDER BY budget.id LIMIT $limit
  RETURN collect(held {id: budget.id, .stream, .financialYear, .pence, figures: held.basis, .confidence, .recordedAt, holder: holder.id,
    example: coalesce(budget.example, false), sources: [(held)-[cited:EVIDENCED_BY]->(source:Source) |
      source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS budgets
}
RETURN head, budgets
