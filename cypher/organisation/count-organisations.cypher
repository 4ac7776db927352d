// How many organisations match?
// $kinds     kinds of organisation
// $text, $region  part of the name in lower case, and name of a region, or null
// $council, $trust, $settingTypes, $phases, $needs, $section41  of establishments, or null
// $among, $without  ids of which it must be one, or null; ids of which it must be none
// $existing  whether only those that exist on the day count
// $validOn, $knownAt  the two dates
// → total
MATCH (organisation:Organisation)
WHERE organisation.name IS NOT NULL AND organisation.id IS NOT NULL AND organisation.kind IN $kinds
  AND ($among IS NULL OR organisation.id IN $among) AND NOT organisation.id IN $without
  AND EXISTS {
    MATCH (organisation)-[:DESCRIBED_BY]->(now:Particulars)
    WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
      AND (NOT $existing OR ((now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)))
      AND ($text IS NULL OR toLower(now.name) CONTAINS $text) AND ($region IS NULL OR now.region = $region)
      AND ($council IS NULL OR now.council = $council) AND ($trust IS NULL OR now.trust = $trust)
      AND ($settingTypes IS NULL OR now.settingType IN $settingTypes) AND ($phases IS NULL OR now.phase IN $phases)
      AND ($needs IS NULL OR any(need IN now.needs WHERE need IN $needs)) AND ($section41 IS NULL OR coalesce(now.section41, false) = $section41)
  }
RETURN count(organisation) AS total
