// The facts that one plan states, with the words that state them.
//
// @param  id       string   id of the plan
// @row    type; from, to: ids; passages, starts, quotes: lists of equal length
// @order  by type, from and to
CALL () {
  MATCH (a:Entity {plan: $id})-[r]->(b:Entity)
  WHERE r.quotes IS NOT NULL
  RETURN type(r) AS type, a.id AS from, b.id AS to, r.passages AS passages, r.starts AS starts, r.quotes AS quotes
  UNION
  MATCH (b:Entity {plan: $id})<-[r]-(a:Entity)
  WHERE r.quotes IS NOT NULL
  RETURN type(r) AS type, a.id AS from, b.id AS to, r.passages AS passages, r.starts AS starts, r.quotes AS quotes
  UNION
  MATCH (:Passage {plan: $id})<-[:STATED_IN]-(a:Entity)-[r]->(b:Entity)
  WHERE r.plan = $id AND r.quotes IS NOT NULL
  RETURN type(r) AS type, a.id AS from, b.id AS to, r.passages AS passages, r.starts AS starts, r.quotes AS quotes
  UNION
  MATCH (a:Plan {id: $id})-[r]->(b:Entity)
  WHERE r.plan = $id AND r.quotes IS NOT NULL
  RETURN type(r) AS type, a.id AS from, b.id AS to, r.passages AS passages, r.starts AS starts, r.quotes AS quotes
}
RETURN type, from, to, passages, starts, quotes
ORDER BY type, from, to
