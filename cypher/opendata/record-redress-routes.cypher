// What can be done when provision fails?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (route:RedressRoute {id: row.values.id})
SET route.name = row.values.name, route.otherNames = row.values.otherNames
CREATE (route)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
WITH route, row
MATCH (body:Organisation {id: row.values.decidedBy})
MERGE (body)-[:DECIDES]->(route)
