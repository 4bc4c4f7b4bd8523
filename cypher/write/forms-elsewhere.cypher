// How plans other than one write the names of nodes.
//
// @param  ids      list     ids of the nodes
// @param  plan     string   id of the plan that is left out
// @row    id; forms: one list for each distinct list of forms
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:STATED_IN]->(:Passage)
WHERE r.plan <> $plan
RETURN DISTINCT id AS id, r.forms AS forms
