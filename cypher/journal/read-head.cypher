// Which was the last journal entry that was known at this instant?
// $knownAt  instant
// → instant, edition
MATCH (entry:Entry)
WHERE entry.instant <= $knownAt
RETURN entry.instant AS instant, entry.edition AS edition
ORDER BY entry.instant DESC
LIMIT 1
