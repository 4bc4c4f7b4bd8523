// Which plans speak of a node.
//
// @param  id       string   id of the node
// @row    plan: id
// @order  by id
MATCH (n:Entity {id: $id})-[r]-(:Entity)
WHERE r.plan IS NOT NULL
RETURN DISTINCT r.plan AS plan
ORDER BY plan
