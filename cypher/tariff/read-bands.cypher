// What is known about these bands of support, latest year first?
// $ids      ids of bands
// $knownAt  instant
// → every property of the band, its publisher and its tariffs
UNWIND $ids AS id
MATCH (band:Band {id: id})
WHERE band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
CALL (band) {
  MATCH (tariff:Tariff {band: band.id, financialYear: band.financialYear})
  WHERE tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
  WITH tariff ORDER BY tariff.id
  RETURN collect(tariff {.*, bandId: tariff.band, sources: [(tariff)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS tariffs
}
MATCH (publisher:Organisation {id: band.holder})
CALL (publisher) {
  MATCH (publisher)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: []}) AS particulars
}
RETURN band {.*, tariffs: tariffs, sources: [(band)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}],
       publisher: publisher {.id, .name, .example, .kind, particulars: particulars}} AS band
ORDER BY band.financialYear DESC
