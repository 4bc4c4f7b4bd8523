// How many neighbours each of these nodes has.
//
// @param  ids      list     ids of the nodes
// @param  without  list     relationship types to leave out
// @row    id; neighbours: how many other nodes it is joined with
// @order  by id
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.id IN $ids AND NOT type(r) IN $without
RETURN n.id AS id, count(DISTINCT m.id) AS neighbours
ORDER BY id
