// Which of these establishments are on record?
// $ids  ids
// → id
UNWIND $ids AS id
MATCH (establishment:Organisation {id: id})-[:DESCRIBED_BY]->(described:Particulars)
WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL
RETURN DISTINCT id
ORDER BY id
