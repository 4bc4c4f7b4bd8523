// The relationships that leave the nodes of one plan.
//
// @param  plan     string   id of the plan
// @row    relationship
MATCH (n:Entity {plan: $plan})-[r]->(:Entity)
RETURN r AS relationship
