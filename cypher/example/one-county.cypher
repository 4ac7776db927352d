// What does SEND Graph hold about one county that does not exist?
// $rows        the county of one-county.json as one line, or none where it is left out
// $recordedAt  instant of the journal entry
UNWIND $rows AS row

// What lasts, with its particulars
CALL (row) {
  UNWIND row.values.things AS one
  MERGE (thing:$(one.labels) {id: one.id})
  SET thing += one.known, thing.example = true
  CREATE (thing)-[:DESCRIBED_BY]->(particulars:Particulars)
  SET particulars = one.particulars,
      particulars.start = date(one.particulars.start), particulars.end = date(one.particulars.end),
      particulars.paidOn = date(one.particulars.paidOn), particulars.reviewOn = date(one.particulars.reviewOn)
  RETURN collect({node: thing, ties: one.ties}) AS things, collect(particulars) AS described
}

// What is recorded about it: a membership, an approval, who works together, what was done, bands, two rules and a gap
CALL (row) {
  UNWIND row.values.records AS one
  CREATE (record:$(one.label))
  SET record = one.properties, record.start = date(one.properties.start), record.end = date(one.properties.end),
      record.sure = date(one.properties.sure), record.until = date(one.properties.until)
  RETURN collect({node: record, ties: one.ties}) AS records
}

// Each is a line of the record, says that it is fictional and has a source
MERGE (evidence:Source {id: row.values.evidence.id})
SET evidence += row.values.evidence
FOREACH (one IN row.values.wordings |
  MERGE (wording:Wording {commitment: one.commitment})
  SET wording.text = one.text, wording.example = true)
FOREACH (record IN described + [one IN records | one.node] |
  CREATE (record)-[:EVIDENCED_BY]->(evidence)
  SET record:Record, record.table = row.properties.table, record.key = row.key, record.checksum = row.properties.checksum,
      record.recordedAt = $recordedAt, record.example = true)

// Who belongs to whom; an id begins with a label, and an arrangement varies whichever version of a rule stands
WITH things + records AS all
UNWIND all AS one
UNWIND one.ties AS tie
WITH one.node AS from, tie
MATCH (to:$(split(tie.to, ':')[0]) {id: tie.to})
WHERE CASE tie.type WHEN 'VARIES' THEN to.supersededAt IS NULL ELSE coalesce(to.recordedAt, $recordedAt) = $recordedAt END
MERGE (from)-[drawn:$(tie.type)]->(to)
SET drawn += coalesce(tie.properties, {}), drawn.start = date(tie.properties.start), drawn.on = date(tie.properties.on),
    drawn.recordedAt = CASE WHEN tie.type IN ['OVERLAPS', 'SUCCEEDED_BY'] THEN coalesce(drawn.recordedAt, $recordedAt) END
