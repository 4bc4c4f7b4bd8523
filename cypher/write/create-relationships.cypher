// Creates relationships of one type; __NAME__ is that type.
//
// @param  relationships  list  of {start, end, properties}; start and end are ids
// @row    count: how many were created
UNWIND $relationships AS relationship
MATCH (a:Entity {id: relationship.start})
MATCH (b:Entity {id: relationship.end})
CREATE (a)-[r:__NAME__]->(b)
SET r = relationship.properties
RETURN count(r) AS count
