// Which organisations come next in the order of names, backwards?
// $kinds, $text, $region  kinds of organisation; part of the name in lower case and name of a region, or null
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
  WHERE organisation.name IS NOT NULL AND organisation.id IS NOT NULL AND organisation.kind IN $kinds AND NOT organisation.id IN $without
    AND ($among IS NULL OR organisation.id IN $among) AND ($name IS NULL OR organisation.name < $name OR (organisation.name = $name AND organisation.id < $id))
    AND EXISTS {
      MATCH (organisation)-[:DESCRIBED_BY]->(now:Particulars)
      WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
        AND (NOT $existing OR ((now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)))
        AND ($text IS NULL OR toLower(now.name) CONTAINS $text) AND ($region IS NULL OR now.region = $region)
        AND ($council IS NULL OR now.council = $council) AND ($trust IS NULL OR now.trust = $trust)
        AND ($settingTypes IS NULL OR now.settingType IN $settingTypes) AND ($phases IS NULL OR now.phase IN $phases)
        AND ($needs IS NULL OR any(need IN now.needs WHERE need IN $needs)) AND ($section41 IS NULL OR coalesce(now.section41, false) = $section41)
    }
  WITH organisation ORDER BY organisation.name DESC, organisation.id DESC LIMIT $limit
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
