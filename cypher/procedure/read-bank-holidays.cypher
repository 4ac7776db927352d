// Which bank holidays of England were on record at this instant?
// $knownAt  instant
// → date, name, restsOn, sources, in the order of their dates
MATCH (holiday:BankHoliday)
WHERE holiday.recordedAt <= $knownAt AND (holiday.supersededAt IS NULL OR holiday.supersededAt > $knownAt)
RETURN holiday.date AS date, holiday.name AS name, holiday.restsOn AS restsOn,
       COLLECT { MATCH (holiday)-[cited:EVIDENCED_BY]->(source:Source) RETURN source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256} ORDER BY source.id } AS sources
ORDER BY date
