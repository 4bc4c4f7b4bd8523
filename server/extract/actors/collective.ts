/** Words for many organs at once; the examples are tests, a near miss answers false. */
export const collective = {
  name: 'collective',
  patterns: [
    /^(?:各|有关|相关)/u,
    /^[省市县区]属(?!\p{Script=Han}*(?:局|中心|集团)$)/u,
    /各(?:有关|相关|成员|直属|工作|职能|组成|驻\p{Script=Han}{1,4}|大)?(?:部门|单位|部委|委|办|厅|局|机构|企业|镇|乡|街道|区|县|市|州|盟|旗|地)/u,
    /(?:有关|相关|责任|成员|直属|所属|牵头|配合)(?:职能)?(?:部门|单位|企业|院校|高校)(?:\(.*\))?$/u,
    /^(?:[省市县区]级|[省市县区]直)(?:部门|单位|机关)/u,
    /^(?:属地|所在地)/u,
    /(?:有关|相关)(?:部门|单位)、/u,
    /^(?:镇街道?|乡镇街道?|镇\(?街道\)?|乡镇\(?街道\)?|县市区|县区|区县|区县市|(?:[县区市]\([县市区、]+\)))(?:人民)?(?:政府|办事处)?$/u,
    /^(?:街道办事处|乡镇(?:人民)?政府|镇(?:人民)?政府|街道)$/u,
    /^金融机构$/u,
    /^(?:开发|产业|工业|功能)?园区管(?:委|理委员)会$/u,
  ],
  examples: {
    '各镇(街道)': true,
    '各县(市、区)人民政府': true,
    市直有关部门: true,
    市级各有关部门: true,
    市政府各部门: true,
    县政府各工作部门: true,
    市属各单位: true,
    街道办事处: true,
    省直属各单位: true,
    国务院各部委: true,
    '自治区各委、办、厅、局': true,
    有关市人民政府: true,
    市属国有企业: true,
    市级部门: true,
    县市区: true,
    属地政府: true,
    '市有关部门、县政府': true,
    金融机构: true,
    开发园区管委会: true,
    经济开发区管委会: false,
    市经信局: false,
    '市委组织部(人才办)': false,
    各相关高校: true,
    当湖街道: false,
  },
} as const;

/** Whether a name stands for many organs: 各镇(街道), 市级有关部门. */
export function isCollective(name: string): boolean {
  return collective.patterns.some((pattern) => pattern.test(name));
}
