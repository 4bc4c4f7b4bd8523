// The names of everything that people look for by name.
//
// @row    id; label; name; aliases; context: the plan's title or the place, to tell namesakes apart; plan: id or empty
// @order  by id
MATCH (n:Entity)
WHERE NOT n:Passage AND NOT n:Finding AND NOT n:Target
OPTIONAL MATCH (n:Entity)-[:OF|SERVES_IN|LOCATED_IN|APPLIES_TO]->(j:Jurisdiction)
OPTIONAL MATCH (p:Plan {id: n.plan})
WITH n, p, min(j.name) AS place
RETURN n.id AS id,
       head([label IN labels(n) WHERE label <> 'Entity']) AS label,
       n.name AS name,
       n.aliases AS aliases,
       coalesce(p.title, place, '') AS context,
       coalesce(n.plan, '') AS plan
ORDER BY id
