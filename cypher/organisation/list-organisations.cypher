// Which organisations come next in the order of names?
// $kinds     kinds of organisation
// $text, $region  part of the name in lower case, and name of a region, or null
// $council, $trust, $settingTypes, $phases, $needs, $section41  of establishments, or null
// $among, $without  ids of which it must be one, or null; ids of which it must be none
// $existing  whether only those that exist on the day count
// $name, $id where the page before ended, or null
// $limit     how many, and one more to see whether there are others
// $validOn, $knownAt  the two dates
// → head, organisations
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  MATCH (organisation:Organisation)
  WHERE organisation.name IS NOT NULL AND organisation.id IS NOT NULL AND organisation.kind IN $kinds
    AND ($among IS NULL OR organisation.id IN $among) AND NOT organisation.id IN $without
    AND ($name IS NULL OR organisation.name > $name OR (organisation.name = $name AND organisation.id > $id))
  CALL (organisation) {
    OPTIONAL MATCH (organisation)-[:HOLDS]->(held:Approval|Membership)
    WHERE coalesce($trust, $section41, $settingTypes) IS NOT NULL AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
    WITH held ORDER BY held.start IS NULL, held.start DESC
    WITH collect(held {.trust, .start, .end, approval: held:Approval, holds: (held.start IS NULL OR held.start <= $validOn) AND (held.end IS NULL OR held.end > $validOn)}) AS held
    RETURN CASE WHEN any(one IN held WHERE NOT one.approval) THEN coalesce([one IN held WHERE NOT one.approval AND one.holds | one.trust][0], '') END AS trust,
           CASE WHEN any(one IN held WHERE one.approval) THEN any(one IN held WHERE one.approval AND one.holds
             AND NOT any(later IN held WHERE later.approval AND coalesce(one.start < later.end, false) AND later.end <= $validOn)) END AS approved
  }
  WITH organisation, trust, approved WHERE EXISTS {
    MATCH (organisation)-[:DESCRIBED_BY]->(now:Particulars)
    WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
      AND (NOT $existing OR ((now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)))
      AND ($text IS NULL OR toLower(now.name) CONTAINS $text) AND ($region IS NULL OR now.region = $region)
      AND ($council IS NULL OR now.council = $council) AND ($trust IS NULL OR coalesce(trust, now.trust) = $trust) AND ($section41 IS NULL OR coalesce(approved, now.section41, false) = $section41)
      AND ($settingTypes IS NULL OR CASE WHEN approved IS NULL OR NOT now.settingType STARTS WITH 'INDEPENDENT' THEN now.settingType
           WHEN approved THEN 'INDEPENDENT_S41' ELSE 'INDEPENDENT_OTHER' END IN $settingTypes)
      AND ($phases IS NULL OR now.phase IN $phases) AND ($needs IS NULL OR any(need IN now.needs WHERE need IN $needs))
  }
  WITH organisation ORDER BY organisation.name, organisation.id LIMIT $limit
  CALL (organisation) {
    MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  RETURN collect(organisation {.id, .name, .example, .kind, particulars: particulars}) AS organisations
}
RETURN head, organisations
