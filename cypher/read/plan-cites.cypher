// The plans that a plan cites.
//
// @param  id       string   id of the citing plan
// @row    plan: the cited one; relationship: with its role and words
// @order  as the document cites them
MATCH (p:Plan {id: $id})-[r:CITES]->(q:Plan)
RETURN q AS plan, r AS relationship
ORDER BY coalesce(r.order, 0), q.id
