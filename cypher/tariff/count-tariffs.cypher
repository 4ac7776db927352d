// How many tariffs are there of this body, band, year and element?
// $holder, $band  id of a body and of a band; null for any
// $year, $element  null for any
// $knownAt  instant
// → total
MATCH (tariff:Tariff)
WHERE tariff.id > '' AND ($band IS NULL OR tariff.band = $band) AND ($holder IS NULL OR tariff.holder = $holder)
  AND ($year IS NULL OR tariff.financialYear = $year) AND ($element IS NULL OR tariff.element = $element)
  AND tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
RETURN count(*) AS total
