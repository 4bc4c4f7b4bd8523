// Creates nodes of one label; __NAME__ is that label.
//
// @param  nodes    list     of properties, `id` among them
// @row    count: how many were created
UNWIND $nodes AS properties
CREATE (n:Entity:__NAME__)
SET n = properties
RETURN count(n) AS count
