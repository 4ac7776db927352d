// What is published about this council, beside England, its region and the councils that are most like it on this day?
// $code      DfE or GSS code
// $measures  names of measures
// $fromYear, $toYear  first and last year
// $validOn, $knownAt  the two dates
// → head, council, region, neighbours, figures
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}

// The council and its region
OPTIONAL CALL () {
  MATCH (named:Particulars)<-[:DESCRIBED_BY]-(council:LocalAuthority)
  WHERE (named.dfeCode = $code OR named.gssCode = $code) AND named.recordedAt <= $knownAt
  RETURN council, named.region AS region
  ORDER BY named.start DESC LIMIT 1
}
CALL (council) {
  MATCH (council)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: []}) AS particulars
}

// The latest list of councils like it that was out by the day
OPTIONAL CALL (council) {
  MATCH (council)-[:COMPARED_BY]->(list:NeighbourTie)
  WHERE list.publishedOn <= $validOn AND list.recordedAt <= $knownAt AND (list.supersededAt IS NULL OR list.supersededAt > $knownAt)
  RETURN list.model AS model, list.publishedOn AS publishedOn
  ORDER BY publishedOn DESC, model LIMIT 1
}
CALL (council, model, publishedOn) {
  MATCH (council)-[:COMPARED_BY]->(tie:NeighbourTie {model: model, publishedOn: publishedOn})
  WHERE tie.recordedAt <= $knownAt AND (tie.supersededAt IS NULL OR tie.supersededAt > $knownAt)
  MATCH (other:Organisation {id: tie.neighbour})
  CALL (other) {
    MATCH (other)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: []}) AS alike
  }
  WITH tie, other, alike ORDER BY tie.rank, tie.neighbour
  RETURN collect(tie {.rank, .distance, .model, .publishedOn, council: other {.id, .name, .example, .kind, particulars: alike},
    sources: [(tie)-[evidence:EVIDENCED_BY]->(source:Source) | source {.id, .title, .url, .licence, .note, .sha256, locator: evidence.locator}]}) AS neighbours
}

// The figures of all of them, as published by the day; none without a source. One that a later publication replaced stood until
// then. Where no day of publication is on record, the year that it tells about says from when.
CALL (council, region, neighbours) {
  UNWIND [council.id, 'Region:' + region, 'England'] + [one IN neighbours | one.council.id] AS area
  WITH DISTINCT area
  UNWIND $measures AS measure
  MATCH (indicator:Indicator {area: area, measure: measure})-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE indicator.year >= $fromYear AND indicator.year <= $toYear AND indicator.recordedAt <= $knownAt
    AND (indicator.supersededAt IS NULL OR indicator.supersededAt > $knownAt OR EXISTS {
      MATCH (newer:Indicator {area: area, measure: measure, year: indicator.year})-[:EVIDENCED_BY]->(file:Source)
      WHERE newer.recordedAt = indicator.supersededAt AND coalesce(file.shows, file.retrieved) > $validOn
    })
  WITH indicator, max(coalesce(source.shows, source.retrieved)) AS asAt, collect(source {.id, .title, .url, .licence, .note, .sha256, locator: evidence.locator}) AS sources
  WHERE CASE WHEN asAt IS NULL THEN indicator.year <= $validOn.year ELSE asAt <= $validOn END
  RETURN collect(indicator {.*, asAt: asAt, sources: sources}) AS figures
}
RETURN head, CASE WHEN council IS NULL THEN NULL ELSE council {.id, .name, .example, .kind, particulars: particulars} END AS council,
       region, neighbours, figures
