// The nodes that belong to one plan alone.
//
// @param  plan     string   id of the plan
// @row    node: Passage, Task, Project, Target or Finding
// @order  by id
MATCH (n:Entity {plan: $plan})
RETURN n AS node
ORDER BY n.id
