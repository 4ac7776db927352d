// What had each section of a plan to hold, as known at this instant?
// $knownAt  instant
// → every property of the section, in the order of a plan
MATCH (content:PlanSectionContent)
WHERE content.recordedAt <= $knownAt AND (content.supersededAt IS NULL OR content.supersededAt > $knownAt)
RETURN content.section AS section, content.name AS name, content.mustHold AS mustHold,
       content.securedBy AS securedBy, content.duties AS dutyIds, content.appeal AS appeal,
       content.redress AS redressIds, content {.start, .end} AS period, content.note AS note,
       content.confidence AS confidence, content.basis AS basis,
       [(content)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY section, content.start
