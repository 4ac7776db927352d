// Which integrated care boards are and were there, by the code of the NHS?
// → id, odsCode
MATCH (board:IntegratedCareBoard)-[:DESCRIBED_BY]->(described:Particulars)
WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL AND described.odsCode IS NOT NULL
RETURN DISTINCT board.id AS id, described.odsCode AS odsCode
