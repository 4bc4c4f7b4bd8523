// Deletes relationships of one type that were read in one plan; __NAME__ is that type, and the plan '' means curated.
//
// @param  relationships  list  of {start, end, plan}
UNWIND $relationships AS relationship
MATCH (a:Entity {id: relationship.start})-[r:__NAME__]->(b:Entity {id: relationship.end})
WHERE coalesce(r.plan, '') = relationship.plan
DELETE r
