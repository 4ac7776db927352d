// Which bodies are concerned by what is on record under this id?
// $id  of an arrangement, a budget, an allocation, an organisation, or of what concerns every body: a rule, a source …
// → parties (none: every body)
CALL () {
  MATCH (:Arrangement {id: $id})-[:DESCRIBED_BY]->(agreed:Particulars)
  WHERE agreed.recordedAt IS NOT NULL AND agreed.supersededAt IS NULL
  RETURN [agreed.place] + agreed.payers + agreed.commissioners + agreed.deliverers AS parties
  UNION
  MATCH (holder:Organisation)-[:HOLDS]->(:Budget {id: $id})
  RETURN [holder.id] AS parties
  UNION
  MATCH (payer:Organisation)-[:HOLDS]->(:Budget)-[:PAYS]->(allocation:Allocation {id: $id})
  RETURN [payer.id] + COLLECT { MATCH (allocation)-[:TO]->(body:Organisation) RETURN body.id }
         + COLLECT { MATCH (allocation)-[:TO]->(:Budget)<-[:HOLDS]-(body:Organisation) RETURN body.id } AS parties
  UNION
  MATCH (body:Organisation {id: $id})
  RETURN [body.id] AS parties
  UNION
  MATCH (rule:Rule {id: $id})
  WHERE rule.supersededAt IS NULL
  RETURN [] AS parties
  UNION
  MATCH (:Provision|Duty|FundingStream|RedressRoute {id: $id})
  RETURN [] AS parties
  UNION
  MATCH (source:Source {id: $id})
  WHERE NOT source:Staged
  RETURN [] AS parties
}
RETURN DISTINCT parties
