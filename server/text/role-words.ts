/** What labels of responsibility are made of: `牵头` + `单位`. Bounded, so that they cost the same on any text. */
export const roleActs =
  '牵头|主责|责任|配合|参与|参加|协办|协同|协助|协作|支持|主办|承办|负责|实施|落实|主管|分管|联系|挂钩|挂点|挂联|包联|包保|包抓|包干|挂帅|挂包|包挂|帮扶|领办|领衔|会办|执行|承担|推进|统筹|归口|主抓|成员|组成|联动|带队';
/** What a label may say before that: at which level, of what work: `市级责任单位`, `产业链牵头单位`. */
export const roleScopes =
  '[市省县区](?:级|直)|(?:工作)?专班|产业链|链长|工作|任务|项目|行业|攻坚|主要|首要|第一|其[他它]|总|共同|联合|属地|具体|直接';
/** Whom a label announces. */
export const roleKinds =
  '领导|单位|部门|处室|科室|股室|站所|机构|主体|组织|地区|区县|县区|市县|区域|责任人|负责人|(?:负责)?同志|人员|副?[市县区省州]长|人|方';
/** Heads of a group that is set up for a piece of work: `专班长`, `副组长`, `总指挥`. */
export const groupHeads =
  '(?:工作)?(?:专班|推进组|工作组|攻坚组)?(?:总|第一|常务|执行)?副?(?:组长|班长|专班长|指挥长|总指挥|召集人|群链长|专班负责人)';
