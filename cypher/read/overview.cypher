// How many nodes of each label there are.
//
// @row    label; count
// @order  by label
MATCH (n:Entity)
UNWIND labels(n) AS label
WITH label
WHERE label <> 'Entity'
RETURN label, count(*) AS count
ORDER BY label
