// For whom or what figures are set, with the words that set them.
//
// @param  targets  list     ids of the figures
// @row    target: id; relationship; holder, labels, name: of the node that it is set for
// @order  by figure, as the document states them
MATCH (t:Target)
WHERE t.id IN $targets
MATCH (t:Target)<-[r:HAS_TARGET]-(h:Entity)
RETURN t.id AS target, r AS relationship, labels(h) AS labels, h.id AS holder, h.name AS name
ORDER BY t.id, coalesce(r.order, 0), h.id
