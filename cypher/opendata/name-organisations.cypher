// What are these bodies called, and under which codes and names are they found, as their lines stand now?
// $ids  ids of bodies of which a line is new, has changed or is gone; a body without lines keeps what it had
UNWIND $ids AS id
MATCH (body:Organisation {id: id})-[:DESCRIBED_BY]->(line:Particulars)
WHERE line.supersededAt IS NULL
WITH body, line ORDER BY line.start IS NOT NULL, line.start
WITH body, collect(line) AS lines
SET body.name = last(lines).name,
    body.codes = reduce(all = [], line IN lines | all + [code IN line.codes WHERE NOT code IN all]),
    body.otherNames = reduce(all = [], line IN lines | all + [name IN line.otherNames WHERE NOT name IN all])
