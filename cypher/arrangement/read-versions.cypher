// How does this arrangement stand now, in each of its periods, and who has followed whom?
// $id      of the arrangement
// $from, $to, $on  ids of two bodies and the day by which one has followed the other, or null
// → version, sources, follows
MATCH (arrangement:Arrangement {id: $id})-[:DESCRIBED_BY]->(agreed:Particulars)
WHERE agreed.recordedAt IS NOT NULL AND agreed.supersededAt IS NULL
RETURN agreed {.*} AS version,
       [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | {id: source.id, locator: cited.locator}] AS sources,
       EXISTS {
         MATCH (:Organisation {id: $from})-[ties:SUCCEEDED_BY*1..4]->(:Organisation {id: $to})
         WHERE all(tie IN ties WHERE tie.recordedAt IS NOT NULL AND tie.supersededAt IS NULL AND tie.on <= $on)
       } AS follows
ORDER BY agreed.start IS NOT NULL, agreed.start
