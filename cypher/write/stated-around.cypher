// The relationships that one plan states at a node, whichever way they go.
//
// @param  id       string   id of the node
// @param  plan     string   id of the plan
// @row    relationship
MATCH (n:Entity {id: $id})-[r]-(:Entity)
WHERE r.plan = $plan
RETURN r AS relationship
