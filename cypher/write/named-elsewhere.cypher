// Which plans other than one name some nodes.
//
// @param  ids      list     ids of the nodes
// @param  plan     string   id of the plan that is left out
// @row    id; plan
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:STATED_IN]->(:Passage)
WHERE r.plan <> $plan
RETURN DISTINCT id AS id, r.plan AS plan
