// What does a band cost in this council and year, who pays which part, and what do others ask?
// $code     DfE or GSS code of the council
// $band     id of the band; null where $bandCode, the council's own code for it, is given
// $bandCode  see there
// $year     financial year
// $setting, $inUnit, $age, $planStatus  what is priced
// $on       day of the year on which the rules are read
// $knownAt  instant
// → head, council, bands, others, parts
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}

// The council
OPTIONAL CALL () {
  MATCH (named:Particulars)<-[:DESCRIBED_BY]-(council:LocalAuthority)
  WHERE (named.dfeCode = $code OR named.gssCode = $code) AND named.recordedAt <= $knownAt AND (named.supersededAt IS NULL OR named.supersededAt > $knownAt)
  RETURN council, named.dfeCode AS dfeCode
  ORDER BY named.start DESC LIMIT 1
}
CALL (council) {
  MATCH (council)-[:DESCRIBED_BY]->(described:Particulars)
  WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
  WITH described ORDER BY described.start IS NOT NULL, described.start
  RETURN collect(described {.*, sources: []}) AS particulars
}
WITH head, dfeCode, CASE WHEN council IS NULL THEN NULL ELSE council {.id, .name, .example, .kind, particulars: particulars} END AS council

// The band in the year, with all its tariffs
CALL (dfeCode) {
  MATCH (band:Band {id: coalesce($band, 'Band:' + dfeCode + '-' + $bandCode)})
  WHERE band.financialYear = $year AND band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
  MATCH (publisher:Organisation {id: band.holder})
  CALL (band) {
    MATCH (tariff:Tariff {band: band.id, financialYear: $year})
    WHERE tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
    WITH tariff ORDER BY tariff.id
    RETURN collect(tariff {.*, bandId: tariff.band, sources: [(tariff)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS tariffs
  }
  CALL (publisher) {
    MATCH (publisher)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: []}) AS particulars
  }
  RETURN collect(band {.*, tariffs: tariffs, sources: [(band)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}],
    publisher: publisher {.id, .name, .example, .kind, particulars: particulars}}) AS bands
}

// What other bodies ask for the same element and unit in the year, each beside which tariff
CALL (council, bands) {
  UNWIND bands AS own
  UNWIND own.tariffs AS asked
  MATCH (tariff:Tariff {financialYear: $year, element: asked.element, unit: asked.unit})
  WHERE tariff.holder <> own.holder AND tariff.recordedAt <= $knownAt AND (tariff.supersededAt IS NULL OR tariff.supersededAt > $knownAt)
    AND (tariff.settingTypes = [] OR $setting IN tariff.settingTypes) AND tariff.ageFrom <= $age AND tariff.ageTo >= $age
    AND (tariff.planStatus IS NULL OR tariff.planStatus = $planStatus)
  MATCH (publisher:Organisation {id: tariff.holder})
  WHERE coalesce(publisher.example, false) = coalesce(council.example, false) OR NOT publisher:LocalAuthority
  MATCH (band:Band {id: tariff.band})
  WHERE band.financialYear = $year AND band.recordedAt <= $knownAt AND (band.supersededAt IS NULL OR band.supersededAt > $knownAt)
  WITH asked, tariff, band, publisher ORDER BY tariff.pence, tariff.id LIMIT 1000
  CALL (publisher) {
    MATCH (publisher)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: []}) AS particulars
  }
  RETURN collect({beside: asked.id, bandName: band.name, tariff: tariff {.*, bandId: tariff.band, sources: [(tariff)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]},
    publisher: publisher {.id, .name, .example, .kind, particulars: particulars}}) AS others
}

// Who pays which part of a place of this kind, as the rules say, or will say where none does yet
CALL () {
  MATCH (place:PricedPlace {settingType: $setting})-[:STANDS_FOR]->(:Provision)<-[:SECURES]-(rule:Rule)
  WHERE place.inUnit = $inUnit AND place.recordedAt <= $knownAt AND (place.supersededAt IS NULL OR place.supersededAt > $knownAt) AND rule.settingType = $setting AND (place.start IS NULL OR place.start <= $on)
    AND rule.recordedAt <= $knownAt AND (rule.supersededAt IS NULL OR rule.supersededAt > $knownAt) AND (rule.end IS NULL OR rule.end > $on)
    AND rule.layer IN place.layers AND rule.ageFrom <= $age AND rule.ageTo >= $age
    AND (rule.planStatus IS NULL OR rule.planStatus = $planStatus)
  WITH place, rule ORDER BY rule.layer, rule.stream, rule.id
  WITH collect(rule {.id, .layer, .stream, .payer, .payerRole, when: rule.conditions, appliesTo: place.rateAppliesTo, leavesOut: place.leavesOut, begins: CASE WHEN rule.start > $on THEN rule.start END}) AS every
  RETURN [part IN every WHERE part.begins IS NULL OR NOT any(other IN every WHERE other.layer = part.layer AND other.begins IS NULL)] AS parts
}
RETURN head, council, bands, others, parts
