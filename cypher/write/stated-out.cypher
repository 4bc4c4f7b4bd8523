// The relationships that one plan states from some nodes on.
//
// @param  ids      list     ids of the nodes that they leave
// @param  plan     string   id of the plan
// @row    relationship
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(:Entity)
WHERE r.plan = $plan
RETURN r AS relationship
