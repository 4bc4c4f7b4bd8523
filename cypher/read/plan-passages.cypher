// The passages of a plan: the whole document as it was read.
//
// @param  id       string   id of the plan
// @row    passage
// @order  as in the document
MATCH (p:Plan {id: $id})-[:HAS_PASSAGE]->(s:Passage)
RETURN s AS passage
ORDER BY s.ordinal, s.id
