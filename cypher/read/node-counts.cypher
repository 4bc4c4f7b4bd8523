// How many relationships a node has, by type, direction and label of the other end.
//
// @param  id       string   id of the node
// @row    type; direction "out" | "in", seen from the node; label; count
// @order  by type, direction and label
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WITH type(r) AS type,
     CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction,
     head([label IN labels(m) WHERE label <> 'Entity']) AS label
RETURN type, direction, label, count(*) AS count
ORDER BY type, direction, label
