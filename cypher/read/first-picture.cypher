// Which loaded plan has the fullest chains: officials beside departments, on tasks toward something.
//
// @row    plan: id; chains: how many of its tasks have a lead and an aim
// @order  the fullest first, then by id
MATCH (w:Entity)-[:LEADS]->(t:Task)-[:ADVANCES]->(o:Entity)
RETURN t.plan AS plan, count(DISTINCT t.id) AS chains
ORDER BY chains DESC, plan
