// Whose bands were on record at this instant, of which years, and which of a national proposal?
// $knownAt  instant
// → national, name (of the band of a national proposal, else of the body), financialYear
MATCH (band:Band)
WHERE band.id STARTS WITH 'Band:'
  AND band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
MATCH (publisher:Organisation {id: band.holder})
WHERE NOT coalesce(publisher.example, false)
WITH band.standing = 'NATIONAL_PROPOSAL' AS national, band, publisher
RETURN DISTINCT national, CASE WHEN national THEN band.name ELSE publisher.name END AS name, band.financialYear AS financialYear
ORDER BY national DESC, financialYear DESC, name
LIMIT 40
