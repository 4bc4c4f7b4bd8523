// The plans whose documents are in the store, with how each writes its own name.
//
// @row    node; forms: one list for each of its passages that writes the name
// @order  by id
MATCH (p:Plan {loaded: true})
OPTIONAL MATCH (p:Plan)-[r:STATED_IN]->(s:Passage {plan: p.id})
WITH p, collect(r.forms) AS forms
RETURN p AS node, forms
ORDER BY p.id
