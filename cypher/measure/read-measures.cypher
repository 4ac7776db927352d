// Which measures were known at this instant, with what happened to them and what was said about them?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (measure:Measure)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
CALL (measure) {
  MATCH (measure)-[:HAS_DETAIL]->(detail:MeasureDetail)
  WHERE detail.recordedAt <= $knownAt AND (detail.supersededAt IS NULL OR detail.supersededAt > $knownAt)
  WITH detail, COLLECT { MATCH (source:Source) WHERE source.id IN detail.sourceIds
                         RETURN source {.id, .title, .locator, .url, .licence, .note, .sha256} ORDER BY source.id } AS sources
  ORDER BY detail.order, detail.councilId
  RETURN collect(CASE detail.table WHEN 'measure_statuses' THEN detail {.standing, .note, .stated, .sure, .asStated, .derivation, sources: sources} END) AS statuses,
         collect(CASE detail.table WHEN 'measure_milestones' THEN detail {.name, .planned, .plannedAsStated, .actual, .actualAsStated, .slippedByMonths, .slippedAsStated} END) AS milestones,
         collect(CASE detail.table WHEN 'measure_figures' THEN detail {.what, .number, .unit, .approximate, .asStated} END) AS figures,
         collect(CASE detail.table WHEN 'measure_areas' THEN detail {.councilId, .what, .number, .asStated} END) AS areas
}
RETURN measure.id AS id, particulars.name AS name, particulars.part AS part, particulars.setsOut AS setsOut,
       particulars.responsible AS responsibleId, particulars.partners AS partnerIds,
       particulars.fundingAsStated AS fundingAsStated, particulars.stream AS streamId,
       particulars.startAsStated AS startAsStated, particulars.plannedAsStated AS plannedAsStated, particulars.laterAsStated AS laterAsStated,
       [sentence IN [particulars.absent] WHERE sentence IS NOT NULL] AS absent,
       statuses, milestones, figures, areas, particulars.partOf AS partOfIds, particulars.dependsOn AS dependsOnIds,
       particulars.replacedBy AS replacedByIds, particulars.meanwhile AS meanwhileIds,
       particulars.confidence AS confidence,
       COLLECT { MATCH (particulars)-[cited:EVIDENCED_BY]->(source:Source)
                 RETURN source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}
                 ORDER BY source.id } AS sources
ORDER BY name, id
