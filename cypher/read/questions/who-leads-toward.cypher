// Who leads the tasks toward a cluster, chain or industry, the industries that are part of it included.
//
// @title zh 谁牵头朝向某个集群、产业链或产业的任务
// @title en Who leads the tasks toward a cluster, chain or industry
// @about zh 写出集群、产业链或产业的名称，列出朝向它（及其组成部分）的任务由谁牵头。
// @about en Name a cluster, chain or industry; the answer lists who leads the tasks toward it or toward a part of it.
// @param  name     string   name of the cluster, chain or industry, or a part of it e.g. 数字
// @param-zh name 集群、产业链或产业名称中的字
// @suggest name Cluster, Chain, Industry
// @row    who; leads; task; advances; object; within: names that hold the words, of the object or of what it is part of
// @order  by the object, the task, then as the document names them
MATCH (object:Entity)-[:PART_OF*0..3]->(whole:Entity)
WHERE whole.name CONTAINS $name
WITH DISTINCT object, whole.name AS named
ORDER BY named
WITH object, collect(named) AS within
MATCH (who:Entity)-[leads:LEADS]->(task:Task)-[advances:ADVANCES]->(object:Entity)
RETURN who, leads, task, advances, object, within
ORDER BY object.name, task.id, leads.order, who.name
