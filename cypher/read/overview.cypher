// How many nodes of each label there are.
//
// @row    label; count
// @order  by label
CALL () {
  MATCH (n:Chain) RETURN 'Chain' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Cluster) RETURN 'Cluster' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Department) RETURN 'Department' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Enterprise) RETURN 'Enterprise' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Finding) RETURN 'Finding' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Industry) RETURN 'Industry' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Jurisdiction) RETURN 'Jurisdiction' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Official) RETURN 'Official' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Passage) RETURN 'Passage' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Plan) RETURN 'Plan' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Platform) RETURN 'Platform' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Project) RETURN 'Project' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Target) RETURN 'Target' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Task) RETURN 'Task' AS label, count(n) AS count
}
WITH label, count
WHERE count > 0
RETURN label, count
ORDER BY label
