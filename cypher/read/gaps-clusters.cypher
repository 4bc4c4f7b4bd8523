// Clusters, chains and industries that a plan names as objects of development, and that none of its tasks is toward.
//
// @param  plans    list     ids of the plans to look in
// @param  offset   integer  rows to leave out
// @param  limit    integer  most rows to return
// @row    plan: id; node: the cluster, chain or industry; stated: the PROMOTES relationship; near: ids of tasks of the
// @row    plan that are toward a part of it or the industry that it is part of, some twice; elsewhere: how many tasks of
// @row    other plans are toward it; projects: how many of the plan
// @order  by plan, then as the document names them
MATCH (p:Plan)
WHERE p.id IN $plans
CALL (p) {
  MATCH (p:Plan)-[:HAS_TASK]->(t:Task)-[:ADVANCES]->(a:Entity)
  RETURN collect(DISTINCT a.id) AS advanced
}
MATCH (p:Plan)-[r:PROMOTES]->(o:Entity)
WHERE NOT o.id IN advanced
WITH p, r, o
ORDER BY p.id, coalesce(r.order, 0), o.id
SKIP $offset
LIMIT $limit
RETURN p.id AS plan, o AS node, r AS stated,
       [(p:Plan)-[:HAS_TASK]->(u:Task)-[:ADVANCES]->(n:Entity)-[:PART_OF]-(o:Entity) | u.id] AS near,
       COUNT { (o:Entity)<-[a:ADVANCES]-(u:Task) WHERE a.plan <> p.id } AS elsewhere,
       COUNT { (o:Entity)<-[a:ADVANCES]-(u:Project) WHERE a.plan = p.id } AS projects
ORDER BY p.id, coalesce(r.order, 0), o.id
