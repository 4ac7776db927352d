// Which figures were published about these areas?
// $areas     ids of councils, names of their regions, and England
// $measures  names of measures
// $fromYear, $toYear  first and last year
// $knownAt   instant
// → area, indicator
UNWIND $areas AS area
UNWIND $measures AS measure
MATCH (indicator:Indicator {area: area, measure: measure})
WHERE indicator.year >= $fromYear AND indicator.year <= $toYear
  AND indicator.recordedAt <= $knownAt AND (indicator.supersededAt IS NULL OR indicator.supersededAt > $knownAt)
RETURN area, indicator {.*, publishedOn: head(COLLECT { MATCH (indicator)-[:EVIDENCED_BY]->(file:Source) RETURN max(coalesce(file.shows, file.retrieved)) }), sources: [(indicator)-[evidence:EVIDENCED_BY]->(source:Source) |
       source {.id, .title, .url, .licence, .note, .sha256, locator: evidence.locator}]} AS indicator
