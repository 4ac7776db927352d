// How many organisations match?
// $kinds     kinds of organisation
// $text      part of the name in lower case, or null
// $region    name of a region, or null
// $existing  whether only those that exist on the day count
// $validOn, $knownAt  the two dates
// → total
MATCH (organisation:Organisation)
WHERE organisation.name IS NOT NULL AND organisation.id IS NOT NULL AND organisation.kind IN $kinds
  AND ($text IS NULL OR toLower(organisation.name) CONTAINS $text)
  AND EXISTS {
    MATCH (organisation)-[:DESCRIBED_BY]->(now:Particulars)
    WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
      AND (NOT $existing OR ((now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)))
      AND ($region IS NULL OR now.region = $region)
  }
RETURN count(organisation) AS total
