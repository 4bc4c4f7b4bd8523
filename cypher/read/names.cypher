// The names of everything that people look for by name.
//
// @row    id; label; name; aliases; place: name of the place that it is of, or empty; plan: id of the plan that it is of, or empty;
// @row    documentNumber: 文号 of a plan, or empty
// @order  by id
MATCH (n:Entity)
WHERE NOT n:Passage AND NOT n:Finding AND NOT n:Target
OPTIONAL MATCH (n:Entity)-[:OF|SERVES_IN|LOCATED_IN|APPLIES_TO]->(j:Jurisdiction)
WITH n, min(j.name) AS place
RETURN n.id AS id,
       head([label IN labels(n) WHERE label <> 'Entity']) AS label,
       n.name AS name,
       n.aliases AS aliases,
       coalesce(place, '') AS place,
       coalesce(n.plan, '') AS plan,
       coalesce(n.documentNumber, '') AS documentNumber
ORDER BY id
