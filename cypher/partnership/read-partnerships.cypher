// Which partnerships were known at this instant, and who was what in them?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (partnership:Partnership)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
CALL (partnership) {
  MATCH (partnership)-[:HAS_MEMBER]->(member:PartnershipMember)-[:IS]->(organisation:Organisation)
  WHERE member.recordedAt <= $knownAt AND (member.supersededAt IS NULL OR member.supersededAt > $knownAt)
  WITH member, organisation,
       [(member)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
  ORDER BY member.stated, CASE member.role WHEN 'MEMBER' THEN 1 ELSE 0 END, member.role DESC, organisation.id
  RETURN collect(member {organisationId: organisation.id, .role, .stated, .sure, .until, .note, .boardAsStated, .boardFrom2026AsStated, .confidence, sources: sources}) AS everyRole
}
RETURN partnership.id AS id, particulars.name AS name, particulars.kind AS kind, particulars.region AS region,
       particulars.area AS areaId,
       particulars.measure AS measureId, particulars.note AS note, everyRole, particulars.confidence AS confidence,
       COLLECT { MATCH (particulars)-[cited:EVIDENCED_BY]->(source:Source)
                 RETURN source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}
                 ORDER BY source.id } AS sources
ORDER BY name, id
