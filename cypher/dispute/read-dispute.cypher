// How does this dispute stand now, and whom does it concern?
// $id  of the dispute
// → about, version
MATCH (dispute:Dispute {id: $id})-[:DESCRIBED_BY]->(said:Particulars)
WHERE said.supersededAt IS NULL
RETURN said.about AS about, said {.*} AS version
