import { likeOrgan } from './organs.ts';

/** Posts as plans write them before or behind a leader's name. */
const post =
  '(?:书记|常委|市长|省长|县长|区长|州长|盟长|旗长|镇长|乡长|主任|主席|局长|厅长|部长|秘书长|组长|党组成员|党委委员|调研员|巡视员|会长|院长|校长|董事长|总经理|专员|参事|链长|领导)';
const behindPosts = new RegExp(
  `^(?<posts>.*${post})(?<name>[\\p{Script=Han}]{2,4}|[\\p{Script=Han}]{1,8}·[\\p{Script=Han}]{1,8})$`,
  'u',
);
const beforePosts = new RegExp(
  `^(?<name>[\\p{Script=Han}]{2,4}?)(?<posts>(?:[市省县区州]委|[市省县区州]政府|常务|副)?[\\p{Script=Han}]{0,8}${post})$`,
  'u',
);
/** The same with posts that are told in full, so that nothing of the name is taken for one: `马玉霞副市长`. */
const beforeFullPosts = new RegExp(
  `^(?<name>[\\p{Script=Han}]{2,4}?)(?<posts>(?:(?:[市省县区州]|自治区)?(?:委|政府|人大常委会|人大|政协)|党组|党委|党工委|管委会)?(?:常务)?副?${post})$`,
  'u',
);
const bracketed =
  /^(?<name>[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,8}·[\p{Script=Han}]{1,8})[(〔【[](?<posts>[^()〔〕【】[\]]{2,30})[)〕】\]]$/u;
const plain = /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,8}·[\p{Script=Han}]{1,8})$/u;
const endsInPost = new RegExp(`${post}$`, 'u');
/** Surnames of two characters: only with one of these has a name four. */
const compound =
  /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|夏侯|端木|独孤|南宫|长孙|宇文|轩辕|呼延|百里)/u;
/** Names of other languages without a dot between their parts, by the characters that write them. */
const transcribed =
  /^[哈斯巴根特尔布和图木拉苏荣格其乌兰阿古达娜仁高娃萨日朗宝音额敦恩那顺吉雅托娅珠玛卓尼才让旦增扎西次多杰洛桑顿央金平措丹贡索南罗买提不都艾力吐逊依明江丽努热孜米尕藏嘉错曲加太仓青德力牧其孟克白乙满都胡塔娜]{4,8}$/u;
/** What ends or begins like organs and posts; 李文科 is a name all the same, 高新科 and 产业科 are offices. */
const notName =
  /(?:领导|书记|市长|省长|县长|区长|主任|局长|部长|同志|负责人|责任人|链长|秘书长|单位|部门|集团|公司|银行|[局委办厅部会院所处室组站段队校厂镇乡区县市]|(?<!^\p{Script=Han}{2})科|(?:高新|高技|金融|安全|安监|应急|项目|石化|房产|方案|[\p{Script=Han}]业)科)$|^(?:同上|常务|挂职|专职|为|任(?:副|组|班|总|主|职)|兼|各|市|省|县|区|待定|相关|有关|分管|主要)/u;

/** Surnames, by how common they are: names that stand together without a mark are told apart by them. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐沿梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵柴华车冉房边闫肖付佟宗戚桑狄胥虞楼仇岑屠荀';
/** Begins the name with a surname, or is it one of another language: in running text nothing else tells a name. */
export const likeFullName = (name: string): boolean =>
  // 常务副市长 and 分管副市长 are posts that nobody is named with
  (surnames.includes(name.charAt(0)) && !/^(?:常务|分管)/u.test(name)) ||
  name.includes('·') ||
  transcribed.test(name) ||
  compound.test(name);

/** Names of two or three characters that a surname begins; one way only. */
export function splitPeople(words: string): string[] {
  if (!/^[\p{Script=Han}]{4,12}$/u.test(words) || notName.test(words)) return [];
  const ways: string[][] = [];
  const go = (at: number, names: string[]): void => {
    if (at === words.length) ways.push(names);
    else if (surnames.includes(words.charAt(at)))
      for (const length of [2, 3])
        if (at + length <= words.length) go(at + length, [...names, words.slice(at, at + length)]);
  };
  go(0, []);
  return ways.length === 1 && (ways[0]?.length ?? 0) > 1 ? (ways[0] ?? []) : [];
}

/** An organ and who stands for it, without a mark between them: `市工信局刘强`. */
export function splitOrganAndPerson(
  words: string,
  least: 'sure' | 'likely' = 'sure',
): { organ: string; name: string } | undefined {
  for (const length of [2, 3]) {
    const organ = words.slice(0, -length);
    const name = words.slice(-length);
    if (
      surnames.includes(name.charAt(0)) &&
      !notName.test(name) &&
      !organ.endsWith('常委') &&
      (likeOrgan(organ) === 'sure' || (least === 'likely' && organ.length > 3 && likeOrgan(organ) === 'likely'))
    )
      return { organ, name };
  }
  return undefined;
}

export const organAndPersonExamples: Record<string, string> = {
  市工信局刘强: '市工信局 刘强',
  富拉尔基区政府李晓光: '富拉尔基区政府 李晓光',
  市工信局: '',
  市工信局王局长: '',
  市委常委黄旭: '',
};

export const peopleExamples: Record<string, string[]> = {
  徐敏金健: ['徐敏', '金健'],
  李建国王强: ['李建国', '王强'],
  欧阳志远: [],
  有关负责同志: [],
};

/** Posts told in full, so that what stands before or behind them can only be a name. */
const fullPosts = `(?:(?:[市县区省州盟旗]|自治区)?(?:委|政府|人大常委会|人大|政协)|党组|党委|党工委|管委会)?(?:常务)?副?${post}`;
const nameFirst = new RegExp(
  `(?<name>[${surnames}]\\p{Script=Han}{1,2}?)(?<posts>${fullPosts})(?=[${surnames}]|$)`,
  'uy',
);
const postsFirst = new RegExp(
  `(?<posts>${fullPosts})(?<name>[${surnames}]\\p{Script=Han}{1,2}?)(?=${fullPosts}|$)`,
  'uy',
);

/** Leaders that only spaces kept apart, each with a post: `杨宏副区长李军区政协副主席`; none where it is one leader. */
export function readPeople(words: string): Person[] {
  for (const pattern of [nameFirst, postsFirst]) {
    const people: Person[] = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(words); found?.groups; found = pattern.exec(words)) {
      const { name = '', posts: told = '' } = found.groups;
      people.push({ name, at: found.index + found[0].indexOf(name), titles: [told] });
      if (pattern.lastIndex === words.length) return people.length > 1 ? people : [];
    }
  }
  return [];
}

export const peopleWithPostsExamples: Record<string, string> = {
  杨宏侠副区长李亚军区政协副主席: '杨宏侠、李亚军',
  副区长杨宏侠区政协副主席李亚军: '杨宏侠、李亚军',
  杨宏侠副区长: '',
  市委副书记市长: '',
};

/** A leader's name in a list, with the posts written beside it. */
export interface Person {
  name: string;
  /** Offset of the name in the words that were read. */
  at: number;
  titles: string[];
}

const posts = (words: string): string[] => words.split(/[、,]/u).filter((title) => title !== '');

/** What a leader has taken on, in brackets behind the name: `杨春雷(靖宇县)`. */
const ofWhat = /[(][㐀-鿿〇]{2,10}(?:[县市区镇乡旗]|园|产业链|集群|项目|企业|公司)[)]$/u;

/** Reads one entry of a list of leaders; undefined where it names nobody (`分管副市长`, `各链长`). */
export function readPerson(words: string): Person | undefined {
  const cleaned = words
    .replace(/同志$/u, '')
    .replace(ofWhat, '')
    .replace(/[(](?:女|[㐀-鿿〇]{1,4}族|女,[㐀-鿿〇]{1,4}族)[)]$/u, '');
  const within = bracketed.exec(cleaned)?.groups;
  if (within?.name && !notName.test(within.name))
    return { name: within.name, at: 0, titles: posts(within.posts ?? '') };
  const behind = behindPosts.exec(cleaned)?.groups;
  if (behind?.name && !notName.test(behind.name))
    return { name: behind.name, at: cleaned.length - behind.name.length, titles: posts(behind.posts ?? '') };
  if (
    plain.test(cleaned) &&
    !notName.test(cleaned) &&
    (cleaned.length < 4 || cleaned.includes('·') || compound.test(cleaned) || transcribed.test(cleaned))
  )
    return { name: cleaned, at: 0, titles: [] };
  const before = (beforeFullPosts.exec(cleaned) ?? beforePosts.exec(cleaned))?.groups;
  if (before?.name && !notName.test(before.name))
    return { name: before.name, at: 0, titles: posts(before.posts ?? '') };
  return undefined;
}

/** A leader behind the organ whose head he is, in a list of leaders: `市经信局王军`. */
export function readServing(words: string): Person | undefined {
  const name = splitOrganAndPerson(words, 'likely')?.name;
  return name === undefined ? undefined : { name, at: words.length - name.length, titles: [] };
}

/** True for a post without a name: it belongs to the name that follows (`市委常委、常务副市长张三`). */
export const isPost = (words: string): boolean => endsInPost.test(words) && readPerson(words) === undefined;

export const personExamples: Record<string, string> = {
  毛丕显: '毛丕显',
  常务副市长张三: '张三',
  '张三(市委常委、副市长)': '张三',
  李四副市长: '李四',
  马玉霞副市长: '马玉霞',
  王刚财政局局长: '王刚',
  分管副市长: '',
  市政府分管领导: '',
  市经信局: '',
  任珠峰: '任珠峰',
  任组长: '',
  欧阳志远: '欧阳志远',
  '郭荣珍(女)': '郭荣珍',
  哈斯巴根: '哈斯巴根',
  徐敏金健: '',
};
