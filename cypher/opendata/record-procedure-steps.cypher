// Who does what in each step of a procedure, under which duty, and what if not?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (procedure:Procedure {id: row.values.procedure})
MERGE (step:ProcedureStep {id: row.values.id})
SET step.name = row.values.name
MERGE (step)-[:STEP_OF]->(procedure)
CREATE (step)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
WITH particulars, row
CALL (particulars, row) {
  MATCH (duty:Duty {id: row.values.duty})
  CREATE (particulars)-[:REQUIRED_BY]->(duty)
}
CALL (particulars, row) {
  MATCH (stream:FundingStream {id: row.values.stream})
  CREATE (particulars)-[:MET_FROM]->(stream)
}
CALL (particulars, row) {
  UNWIND row.values.redress AS id
  MATCH (route:RedressRoute {id: id})
  CREATE (particulars)-[:PUT_RIGHT_BY]->(route)
}
