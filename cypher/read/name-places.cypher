// The places that named things are of.
//
// @row    id; place: its name, the first where there are several
// @order  none
MATCH (n:Entity)-[:OF|SERVES_IN|LOCATED_IN|APPLIES_TO]->(j:Jurisdiction)
RETURN n.id AS id, min(j.name) AS place
