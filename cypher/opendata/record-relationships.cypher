// What belongs to what: who took over from whom, which boards serve whose area, what is drawn from what?
// $things  id of each that they begin at, which begins with its label, with type, other end and properties of each
// → drawn
UNWIND $things AS one
MATCH (from:$(split(one.id, ':')[0]) {id: one.id})
UNWIND one.ties AS tie
MATCH (to:$(split(tie.to, ':')[0]) {id: tie.to})
CREATE (from)-[drawn:$(tie.type)]->(to)
SET drawn = tie.properties
RETURN count(drawn) AS drawn
