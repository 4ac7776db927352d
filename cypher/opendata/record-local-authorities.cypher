// Which councils are and were there, under which names and codes?
// $rows        lines of the table, one for each code that a body has had, oldest first
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (council:Organisation {id: row.values.id})
SET council:LocalAuthority, council.kind = 'LocalAuthority', council.name = row.values.name,
    council.codes = coalesce(council.codes, []) + [code IN row.values.codes WHERE NOT code IN coalesce(council.codes, [])],
    council.otherNames = coalesce(council.otherNames, []) +
                    [name IN row.values.otherNames WHERE NOT name IN coalesce(council.otherNames, [])]
CREATE (council)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
