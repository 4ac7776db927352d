// Which councils are and were there, from when to when, and whom did each take over from?
// → id, dfeCode, gssCodes, start, end, predecessors
MATCH (council:LocalAuthority)-[:DESCRIBED_BY]->(described:Particulars)
WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL AND described.dfeCode IS NOT NULL
WITH council, described.dfeCode AS dfeCode, collect(described) AS all
RETURN council.id AS id, dfeCode, [one IN all WHERE one.gssCode IS NOT NULL | one.gssCode] AS gssCodes,
       CASE WHEN any(one IN all WHERE one.start IS NULL) THEN NULL ELSE reduce(first = all[0].start, one IN all | CASE WHEN one.start < first THEN one.start ELSE first END) END AS start,
       CASE WHEN any(one IN all WHERE one.end IS NULL) THEN NULL ELSE reduce(last = all[0].end, one IN all | CASE WHEN one.end > last THEN one.end ELSE last END) END AS end,
       COLLECT { MATCH (council)<-[tie:SUCCEEDED_BY]-(before:LocalAuthority) WHERE tie.recordedAt IS NOT NULL AND tie.supersededAt IS NULL RETURN DISTINCT before.id } AS predecessors
