// Out of whose budget, to whom and as which money would this go, and is it on record?
// $budget, $payee, $stream, $allocation  ids; the stream may be null
// → budget (holder, stream, year), payee (its body), stream, allocation (payer and what is on record of it)
RETURN COLLECT {
         MATCH (holder:Organisation)-[:HOLDS]->(:Budget {id: $budget})-[:DESCRIBED_BY]->(held:Particulars)
         WHERE held.recordedAt IS NOT NULL AND held.supersededAt IS NULL
         RETURN {holder: holder.id, stream: held.stream, year: held.financialYear}
       }[0] AS budget,
       COLLECT {
         MATCH (body:Organisation {id: $payee}) RETURN {body: body.id} AS payee
         UNION
         MATCH (holder:Organisation)-[:HOLDS]->(:Budget {id: $payee}) RETURN {body: holder.id} AS payee
         UNION
         MATCH (:Provision {id: $payee}) RETURN {body: null} AS payee
       }[0] AS payee,
       EXISTS { (:FundingStream {id: $stream}) } AS stream,
       COLLECT {
         MATCH (holder:Organisation)-[:HOLDS]->(budget:Budget)-[:PAYS]->(:Allocation {id: $allocation})-[:DESCRIBED_BY]->(moved:Particulars {payer: budget.id})
         WHERE moved.recordedAt IS NOT NULL AND moved.supersededAt IS NULL
         RETURN {payer: moved.payer, holder: holder.id, version: moved {.*}}
       }[0] AS allocation
