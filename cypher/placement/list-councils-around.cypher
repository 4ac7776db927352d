// In the areas of which councils are schools and colleges within this distance of that one?
// $near     number of an establishment that distances are measured from
// $radius   metres to each side of it
// $knownAt  instant
// → code
MATCH (from:Particulars {urn: $near})<-[:DESCRIBED_BY]-(:Establishment)
WHERE from.recordedAt <= $knownAt AND (from.supersededAt IS NULL OR from.supersededAt > $knownAt)
WITH from ORDER BY from.start DESC LIMIT 1
MATCH (council:LocalAuthority)
WHERE EXISTS {
  MATCH (around:Particulars {council: council.id})<-[:DESCRIBED_BY]-(:Establishment)
  WHERE around.recordedAt <= $knownAt AND (around.supersededAt IS NULL OR around.supersededAt > $knownAt)
    AND around.easting >= from.easting - $radius AND around.easting <= from.easting + $radius
    AND around.northing >= from.northing - $radius AND around.northing <= from.northing + $radius
}
MATCH (council)-[:DESCRIBED_BY]->(named:Particulars)
WHERE named.dfeCode IS NOT NULL AND named.recordedAt <= $knownAt
RETURN DISTINCT named.dfeCode AS code ORDER BY code
