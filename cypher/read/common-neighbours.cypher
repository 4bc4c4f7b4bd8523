// The nodes that at least two of the given nodes are joined with.
//
// @param  ids      list     ids of the given nodes
// @param  without  list     relationship types to leave out
// @row    id: of the shared node; joined: how many of the given nodes it is joined with
// @order  what most of them share first, then by name
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.id IN $ids AND NOT m.id IN $ids AND NOT type(r) IN $without
WITH m.id AS id, m.name AS name, count(DISTINCT n.id) AS joined
WHERE joined > 1
RETURN id, joined
ORDER BY joined DESC, name, id
