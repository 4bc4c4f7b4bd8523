// The passages of a plan from one place to another.
//
// @param  id       string   id of the plan
// @param  from     integer  first `ordinal`
// @param  to       integer  last `ordinal`
// @row    passage
// @order  as in the document
MATCH (p:Plan {id: $id})-[:HAS_PASSAGE]->(s:Passage)
WHERE s.ordinal >= $from AND s.ordinal <= $to
RETURN s AS passage
ORDER BY s.ordinal, s.id
