// How many names and texts about this thing can be erased?
// $id  of the thing
// → words
MATCH (:Subject {id: $id})<-[:ABOUT]-(entry:Entry)-[:WORDED]->(wording:Wording {of: $id})
WHERE wording.salt IS NOT NULL AND entry.action <> 'ERASE_WORDING'
RETURN count(wording) AS words
