// Which publishers' files were brought in, latest first?
// $kind     kind of file, or null
// $knownAt  instant
// → imported
MATCH (import:Import)
WHERE import.recordedAt <= $knownAt AND ($kind IS NULL OR import.kind = $kind)
MATCH (source:Source {id: import.source})
RETURN import {.*, vanished: import.vanished[..1000], vanishedCount: size(import.vanished), shipped: coalesce(import.shipped, false),
               unplaced: coalesce(import.unplaced, []),
               source: source {.id, .title, .locator, .url, .licence, .note, .sha256}} AS imported
ORDER BY import.recordedAt DESC
