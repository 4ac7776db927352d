// What were kinds of body, layers of funding and the edition called at this instant?
// $knownAt  instant
// → table, word, phrase, because, nationalBody
MATCH (word:Word)
WHERE word.recordedAt <= $knownAt AND (word.supersededAt IS NULL OR word.supersededAt > $knownAt)
RETURN word.table AS table, word.word AS word, word.phrase AS phrase, word.because AS because,
       word.nationalBody AS nationalBody
