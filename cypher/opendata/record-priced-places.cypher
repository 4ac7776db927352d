// Which provisions stand for a place that has a price, in each kind of setting?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (provision:Provision {id: row.values.provision})
CREATE (place:PricedPlace:Record)-[:STANDS_FOR]->(provision)
SET place = row.properties, place.recordedAt = $recordedAt
