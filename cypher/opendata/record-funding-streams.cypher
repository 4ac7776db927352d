// Which kinds of money are there, and what is each drawn from?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MERGE (stream:FundingStream {id: row.values.id})
SET stream.name = row.values.name, stream.otherNames = row.values.otherNames
CREATE (stream)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = row.properties, particulars.recordedAt = $recordedAt
WITH stream, row
CALL (stream) {
  MATCH (stream)-[drawn:DRAWN_FROM]->(:FundingStream)
  DELETE drawn
}
UNWIND row.values.drawnFrom AS parent
MERGE (source:FundingStream {id: parent})
MERGE (stream)-[:DRAWN_FROM]->(source)
