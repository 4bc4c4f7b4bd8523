// The clusters, chains and industries that a plan names, with what the plan says of each.
//
// @param  id       string   id of the plan
// @param  limit    integer  most rows to return
// @row    node: the cluster, chain or industry; stated: where it is named, as {forms, starts}
// @row    promotes: the words that name it as an object of development, as {quotes, starts}
// @row    tasks: those toward it, as {id, name, ref, quotes, starts}; wholes: industries that it is part of, as {id, name}
// @order  as the document names them
MATCH (s:Passage {plan: $id})<-[m:STATED_IN]-(o:Entity)
WHERE o:Cluster OR o:Chain OR o:Industry
WITH o, min(m.starts[0]) AS place, collect({forms: m.forms, starts: m.starts}) AS stated
ORDER BY place, o.id
LIMIT $limit
RETURN o AS node, stated,
       [(p:Plan {id: $id})-[r:PROMOTES]->(o:Entity) | {quotes: r.quotes, starts: r.starts}] AS promotes,
       [(p:Plan {id: $id})-[:HAS_TASK]->(t:Task)-[a:ADVANCES]->(o:Entity) |
         {id: t.id, name: t.name, ref: t.ref, quotes: a.quotes, starts: a.starts}] AS tasks,
       [(o:Entity)-[:PART_OF]->(w:Industry) | {id: w.id, name: w.name}] AS wholes
ORDER BY place, o.id
