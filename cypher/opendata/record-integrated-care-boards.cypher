// Which integrated care boards are and were there?
// $rows        lines of the table, one for each code that a body has had, oldest first
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (board:Organisation {id: row.values.id})
SET board:IntegratedCareBoard, board.kind = 'IntegratedCareBoard', board.name = row.values.name,
    board.codes = coalesce(board.codes, []) + [code IN row.values.codes WHERE NOT code IN coalesce(board.codes, [])],
    board.otherNames = coalesce(board.otherNames, []) +
                    [name IN row.values.otherNames WHERE NOT name IN coalesce(board.otherNames, [])]
CREATE (board)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
