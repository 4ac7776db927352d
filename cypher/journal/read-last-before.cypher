// Which entry was the last before this instant?
// $until  instant
// → sequence
MATCH (entry:Entry)
WHERE entry.instant < $until
RETURN entry.sequence AS sequence
ORDER BY entry.instant DESC
LIMIT 1
