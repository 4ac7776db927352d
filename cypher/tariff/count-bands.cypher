// How many bands of support hold on this day, of this body, for this need, setting and age?
// $holder   id of the body that publishes them; null for any
// $need, $setting, $age  null for any
// $validOn, $knownAt  the two dates
// → total
MATCH (band:Band)
WHERE band.id > '' AND ($holder IS NULL OR band.holder = $holder) AND band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
  AND band.start <= $validOn AND band.end > $validOn AND ($need IS NULL OR band.needs = [] OR $need IN band.needs)
  AND EXISTS {
    MATCH (tariff:Tariff {band: band.id, financialYear: band.financialYear})
    WHERE tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
      AND ($setting IS NULL OR tariff.settingTypes = [] OR $setting IN tariff.settingTypes)
      AND ($age IS NULL OR tariff.ageFrom <= $age AND tariff.ageTo >= $age)
  }
RETURN count(*) AS total
