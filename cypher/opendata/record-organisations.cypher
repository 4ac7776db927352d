// Which bodies of this kind are and were there, under which names and codes?
// $rows        lines of the table, one for each code that a body has had, oldest first
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
WITH row, split(row.values.id, ':')[0] AS kind
MERGE (body:Organisation {id: row.values.id})
SET body:$(kind), body.kind = kind, body.name = row.values.name,
    body.codes = coalesce(body.codes, []) + [code IN row.values.codes WHERE NOT code IN coalesce(body.codes, [])],
    body.otherNames = coalesce(body.otherNames, []) +
                    [name IN row.values.otherNames WHERE NOT name IN coalesce(body.otherNames, [])]
CREATE (body)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
