// What do these provisions, duties, conditions or roles say?
// $rows        lines of the table; an id begins with the label
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (thing:$(split(row.values.id, ':')[0]) {id: row.values.id})
SET thing.name = row.values.name, thing.otherNames = row.values.otherNames
CREATE (thing)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
