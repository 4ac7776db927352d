// Which bands of support hold on this day, of this body, for this need, setting and age?
// $holder   id of the body that publishes them; null for any
// $need, $setting, $age  null for any
// $after    id to go on behind
// $limit    how many at most
// $validOn, $knownAt  the two dates
// → head, bands
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  MATCH (band:Band)
  WHERE band.id > $after AND ($holder IS NULL OR band.holder = $holder) AND band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
    AND band.start <= $validOn AND band.end > $validOn AND ($need IS NULL OR band.needs = [] OR $need IN band.needs)
  CALL (band) {
    MATCH (tariff:Tariff {band: band.id, financialYear: band.financialYear})
    WHERE tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
    WITH tariff ORDER BY tariff.id
    RETURN collect(tariff {.*, bandId: tariff.band, sources: [(tariff)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS tariffs
  }
  WITH band, tariffs
  WHERE any(one IN tariffs WHERE ($setting IS NULL OR one.settingTypes = [] OR $setting IN one.settingTypes)
                           AND ($age IS NULL OR one.ageFrom <= $age AND one.ageTo >= $age))
  WITH band, tariffs ORDER BY band.id LIMIT $limit
  MATCH (publisher:Organisation {id: band.holder})
  CALL (publisher) {
    MATCH (publisher)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: []}) AS particulars
  }
  RETURN collect(band {.*, tariffs: tariffs, sources: [(band)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}],
    publisher: publisher {.id, .name, .example, .kind, particulars: particulars}}) AS bands
}
RETURN head, bands
