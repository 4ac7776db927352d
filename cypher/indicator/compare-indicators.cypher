// Which figures of councils were out on the day, for these measures and years?
// $measures  names of measures
// $fromYear, $toYear  first and last year
// $validOn, $knownAt  the two dates
// → head, figures
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  MATCH (council:LocalAuthority)-[:DESCRIBED_BY]->(area:Particulars)
  WHERE council.example IS NULL AND area.recordedAt <= $knownAt AND (area.supersededAt IS NULL OR area.supersededAt > $knownAt)
  WITH council, area ORDER BY coalesce(area.start <= $validOn, true) DESC, area.start DESC
  WITH council, collect(area.region)[0] AS region
  UNWIND $measures AS measure
  MATCH (indicator:Indicator {area: council.id, measure: measure})
  WHERE indicator.year >= $fromYear AND indicator.year <= $toYear
    AND indicator.recordedAt <= $knownAt AND (indicator.supersededAt IS NULL OR indicator.supersededAt > $knownAt)
  WITH council, region, indicator, COLLECT { MATCH (indicator)-[:EVIDENCED_BY]->(file:Source) RETURN max(coalesce(file.shows, file.retrieved)) }[0] AS out
  WHERE CASE WHEN out IS NULL THEN indicator.year < $validOn.year ELSE out <= $validOn END
  WITH council, region, indicator ORDER BY council.name, council.id
  RETURN collect({council: council.id, region: region, figure: indicator {.measure, .year, .period, .unit, .value}}) AS figures
}
RETURN head, figures
