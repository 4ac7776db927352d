// Who must, may, decides or refunds, for which provision, when and from which stream?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
CREATE (rule:Rule:Record)
SET rule = row.properties, rule.recordedAt = $recordedAt
WITH rule, row
MATCH (provision:Provision {id: row.values.provision})
MATCH (duty:Duty {id: row.values.duty})
MATCH (stream:FundingStream {id: row.values.stream})
MATCH (route:RedressRoute {id: row.values.redressRoute})
CREATE (rule)-[:SECURES]->(provision), (rule)-[:ARISES_FROM]->(duty), (rule)-[:PAID_FROM]->(stream),
       (rule)-[:REMEDIED_BY {order: 1}]->(route)
WITH rule, row
CALL (rule, row) {
  UNWIND row.values.otherRedress AS id
  MATCH (other:RedressRoute {id: id})
  CREATE (rule)-[:REMEDIED_BY {order: 2}]->(other)
}
CALL (rule, row) {
  UNWIND row.values.conditions AS id
  MATCH (condition:Condition {id: id})
  CREATE (rule)-[:APPLIES_WHEN]->(condition)
}
CALL (rule, row) {
  UNWIND row.values.alsoUnder AS id
  MATCH (other:Duty {id: id})
  CREATE (rule)-[:ALSO_UNDER]->(other)
}
