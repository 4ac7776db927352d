// Which entry was the last before this instant?
// $before  instant
// → sequence
MATCH (entry:Entry)
WHERE entry.instant < $before
RETURN entry.sequence AS sequence
ORDER BY entry.instant DESC
LIMIT 1
