// The relationships without a plan that lead to some nodes.
//
// @param  ids      list     ids of the nodes
// @row    relationship
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r]-(:Entity)
WHERE r.plan IS NULL
RETURN r AS relationship
