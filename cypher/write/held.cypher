// Which of some nodes a plan other than one still speaks of.
//
// @param  ids      list     ids of the nodes
// @param  plan     string   id of the plan that is left out
// @row    id of each node that is spoken of
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(:Entity)
WHERE r.plan IS NOT NULL AND r.plan <> $plan
RETURN DISTINCT id AS id
