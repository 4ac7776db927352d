// Which of these provisions, duties, streams, measures and standards are on record, and in which table?
// $ids  ids, each beginning with its label
// → id, table
UNWIND $ids AS id
MATCH (thing:Provision|Duty|FundingStream|Measure|Standard {id: id})-[:DESCRIBED_BY]->(described:Particulars)
WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL
RETURN DISTINCT id, described.table AS table
ORDER BY id
