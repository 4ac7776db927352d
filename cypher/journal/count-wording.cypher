// How many names and texts about this thing can be erased?
// $id  of the thing
// → words
MATCH (:Subject {id: $id})<-[:ABOUT]-(:Entry)-[:WORDED]->(wording:Wording)
WHERE wording.salt IS NOT NULL
RETURN count(wording) AS words
