// Tasks for which nobody is said to lead: neither for them, nor a part or row of them, nor the item they are part of.
//
// @title zh 没有写明由谁牵头的任务
// @title en Tasks for which nobody is said to lead
// @about zh 任务本身、它的部分和行、它所属的条目都没有写明牵头的，列在这里。
// @about en Listed where neither the task, nor a part or row of it, nor the item it is part of names a lead.
// @param  plan     string   words of the plan's title; empty for all plans e.g. 余姚
// @param-zh plan 文件标题中的字，留空为全部文件
// @suggest plan Plan
// @row    plan: title; task
// @order  by plan and task
MATCH (p:Plan)-[:HAS_TASK]->(task:Task)
WHERE p.title CONTAINS $plan AND task.kind <> 'heading'
  AND NOT EXISTS { (task:Task)<-[:LEADS]-(:Entity) }
  AND NOT EXISTS { (task:Task)-[:PART_OF]->(item:Task)<-[:LEADS]-(:Entity) WHERE item.kind <> 'heading' }
  AND NOT EXISTS { (task:Task)<-[:PART_OF]-(part:Task)<-[:LEADS]-(:Entity) }
RETURN p.title AS plan, task
ORDER BY plan, task.id
