// Which publishers' files were brought in, latest first?
// $kind     kind of file, or null
// $knownAt  instant
// → imported
MATCH (import:Import)-[:RECORDED_IN]->(entry:Entry)
WHERE entry.instant <= $knownAt AND ($kind IS NULL OR import.kind = $kind)
MATCH (source:Source {id: import.source})
RETURN import {.*, recordedAt: entry.instant, shipped: coalesce(import.shipped, false),
               source: source {.id, .title, .locator, .url, .licence, .note, .sha256}} AS imported
ORDER BY entry.instant DESC
