// What has been said in this dispute from this instant on?
// $id, $about  ids of the dispute and of what it is about
// $properties  what parties said, and how it stands
// $recordedAt  instant of the journal entry
MERGE (dispute:Dispute {id: $id})
WITH dispute
CALL (dispute) {
  MATCH (dispute)-[:DESCRIBED_BY]->(old:Particulars)
  WHERE old.supersededAt IS NULL
  SET old.supersededAt = $recordedAt
}
CREATE (dispute)-[:DESCRIBED_BY]->(said:Particulars:Record)
SET said = $properties, said.recordedAt = $recordedAt
WITH dispute
MATCH (thing:Arrangement|Budget|Allocation|Organisation|Rule|Provision|Duty|FundingStream|RedressRoute|Source {id: $about})
MERGE (dispute)-[:DISPUTES]->(thing)
