// Which bands of a national proposal were on record at this instant?
// $knownAt  instant
// → name, financialYear
MATCH (band:Band)
WHERE band.id STARTS WITH 'Band:DFE-' AND band.standing = 'NATIONAL_PROPOSAL'
  AND band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
RETURN band.name AS name, band.financialYear AS financialYear
ORDER BY financialYear, band.id
LIMIT 20
