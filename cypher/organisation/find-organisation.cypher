// Which organisation has this code, and what was known about it?
// $id, $dfeCode, $gssCode, $odsCode, $urn, $ukprn  the code, the others null
// $knownAt  instant
// → head, organisation (null when there is none)
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
OPTIONAL CALL () {
  MATCH (organisation:Organisation {id: $id})
  RETURN organisation
  UNION
  MATCH (named:Particulars)<-[:DESCRIBED_BY]-(organisation:Organisation)
  WHERE (named.dfeCode = $dfeCode OR named.gssCode = $gssCode OR named.odsCode = $odsCode OR named.urn = $urn OR named.ukprn = $ukprn)
    AND named.recordedAt <= $knownAt
  RETURN organisation
}
WITH DISTINCT head, organisation LIMIT 1
CALL (organisation) {
  MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: sources}) AS particulars
}
RETURN head, CASE WHEN organisation IS NULL THEN NULL ELSE organisation {.id, .name, .example, .kind, particulars: particulars} END AS organisation
