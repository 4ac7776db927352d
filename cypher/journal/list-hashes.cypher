// What are the hashes of the first so many entries?
// $size  how many
// → hash
MATCH (entry:Entry)
WHERE entry.sequence >= 1 AND entry.sequence <= $size
RETURN entry.hash AS hash
ORDER BY entry.sequence
