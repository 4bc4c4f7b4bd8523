// What a reader should know of figures: where text and table disagree, sums that do not add up.
//
// @param  targets  list     ids of the figures
// @row    target: id; finding
// @order  by figure, by finding
MATCH (t:Target)
WHERE t.id IN $targets
MATCH (t:Target)<-[:ABOUT]-(f:Finding)
RETURN t.id AS target, f AS finding
ORDER BY t.id, f.id
