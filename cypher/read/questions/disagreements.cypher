// Where a document disagrees with itself or leaves a gap, with the places that it is about.
//
// @title zh 正文与附表不一致等发现
// @title en Where a document disagrees with itself
// @about zh 列出各文件中的发现：数字、部门或说法不一致，缺图缺附件等，以及所在的原文。
// @about en Lists the findings of each document (figures, organs or wordings that disagree, lost pictures) and what they are about.
// @param  plan     string   words of the plan's title; empty for all plans e.g. 平湖
// @param-zh plan 文件标题中的字，留空为全部文件
// @suggest plan Plan
// @row    finding; about; subject
// @order  by plan and finding
MATCH (p:Plan), (finding:Finding {plan: p.id})-[about:ABOUT]->(subject:Entity)
WHERE p.title CONTAINS $plan
RETURN finding, about, subject
ORDER BY p.id, finding.id, subject.id
