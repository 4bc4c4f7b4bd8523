// Our ids of nodes that Neo4j names by its own; the embedded engine knows them without asking.
//
// @param  elements  list    the engine's ids
// @row    element; id
MATCH (n:Entity)
WHERE elementId(n) IN $elements
RETURN elementId(n) AS element, n.id AS id
