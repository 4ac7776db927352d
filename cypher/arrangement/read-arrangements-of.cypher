// Which arrangements hold on this day to which these bodies are parties, which are for their areas, or whose pools these are?
// $ids      ids of organisations and of budgets
// $validOn, $knownAt  the two dates
// → of, arrangement
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organisation {id: id})-[:PARTY_TO]->(arrangement:Arrangement)
  RETURN arrangement
  UNION
  MATCH (:Organisation {id: id})<-[:FOR]-(arrangement:Arrangement)
  RETURN arrangement
  UNION
  MATCH (:Particulars {pool: id})<-[:DESCRIBED_BY]-(arrangement:Arrangement)
  RETURN arrangement
}
MATCH (arrangement)-[:DESCRIBED_BY]->(agreed:Particulars)
WHERE agreed.recordedAt <= $knownAt AND (agreed.supersededAt IS NULL OR agreed.supersededAt > $knownAt)
  AND (agreed.start IS NULL OR agreed.start <= $validOn) AND (agreed.end IS NULL OR agreed.end > $validOn)
  AND id IN [agreed.place, agreed.pool] + agreed.payers + agreed.commissioners + agreed.deliverers
CALL (agreed) {
  UNWIND [agreed.place, agreed.board] + agreed.payers + agreed.commissioners + agreed.deliverers AS body
  WITH DISTINCT body
  MATCH (organisation:Organisation {id: body})
  CALL (organisation) {
    MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  RETURN collect(organisation {.id, .name, .example, .kind, particulars: particulars}) AS bodies
}
RETURN id AS of, agreed {.*, id: arrangement.id, example: coalesce(arrangement.example, false), bodies: bodies,
    disputed: EXISTS {
      (arrangement)<-[:DISPUTES]-(:Dispute)-[:DESCRIBED_BY]->(said:Particulars)
      WHERE said.status <> 'SETTLED' AND said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
    },
    wordings: COLLECT { MATCH (wording:Wording) WHERE wording.commitment IN [agreed.terms, agreed.disputeProcedure] RETURN wording {.commitment, .text} },
    sources: [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]} AS arrangement
ORDER BY of, arrangement.id
