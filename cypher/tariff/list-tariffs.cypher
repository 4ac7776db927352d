// Which tariffs are there of these ids, or of this body, band, year and element?
// $ids      ids of tariffs; null for any
// $holder, $band  id of a body and of a band; null for any
// $year, $element  null for any
// $after    id to go on behind
// $limit    how many at most
// $knownAt  instant
// → head, tariffs
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  CALL () {
    UNWIND $ids AS id
    MATCH (tariff:Tariff {id: id})
    RETURN tariff
    UNION
    MATCH (tariff:Tariff {band: $band})
    RETURN tariff
    UNION
    MATCH (tariff:Tariff)
    WHERE $ids IS NULL AND $band IS NULL AND tariff.id > $after
    RETURN tariff
  }
  WITH tariff
  WHERE tariff.id > $after AND ($holder IS NULL OR tariff.holder = $holder) AND ($year IS NULL OR tariff.financialYear = $year)
    AND ($element IS NULL OR tariff.element = $element) AND tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
  WITH tariff ORDER BY tariff.id LIMIT $limit
  RETURN collect(tariff {.*, bandId: tariff.band, sources: [(tariff)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS tariffs
}
RETURN head, tariffs
