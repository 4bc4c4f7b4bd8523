// Gives nodes that are there exactly these properties.
//
// @param  nodes    list     of properties, `id` among them
// @row    count: how many were found
UNWIND $nodes AS properties
MATCH (n:Entity {id: properties.id})
SET n = properties
RETURN count(n) AS count
