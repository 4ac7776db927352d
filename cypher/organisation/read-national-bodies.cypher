// Which national bodies were known at this instant?
// $knownAt  instant
// → organisation
MATCH (organisation:NationalBody)
CALL (organisation) {
  MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
WITH organisation, particulars WHERE size(particulars) > 0
RETURN organisation {.id, .name, .example, .kind, particulars: particulars} AS organisation
