// Of which kinds of publishers' files is the newest on record older than the publisher's cycle on this day?
// $cycles   kind of file and days from one edition to the next
// $validOn, $knownAt  the two dates
// $most     how many at most
// → about, name, body, year, pence, beside, detail, sources
UNWIND $cycles AS cycle
MATCH (import:Import {kind: cycle.kind})
WHERE import.recordedAt <= $knownAt
WITH cycle, import ORDER BY import.asAt DESC
WITH cycle, collect(import)[0] AS newest
WHERE newest.asAt + duration({days: cycle.days}) < $validOn
MATCH (source:Source {id: newest.source})
RETURN newest.id AS about, newest.file AS name, NULL AS body, NULL AS year, NULL AS pence, NULL AS beside,
       cycle.kind + '|' + toString(newest.asAt) + '|' + toString(cycle.days) AS detail,
       [source {.id, .title, .locator, .url, .licence, .note, .sha256}] AS sources
ORDER BY about
LIMIT $most
