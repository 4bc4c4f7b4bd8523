/** Where the name of a well-known company may begin and end in running text. */
const before = '(?<=^|[、,;:。与和同由以在()]|支持|依托|推动|引进|服务|对接|联合|招引)';
const behind =
  '(?=$|[、,;。等和与及()]|共建|共同|合作|牵头|建设|扩产|扩能|增资|项目|发挥|上市|在|为龙头|为链主|做强|做大)';
/** A shorter name is too often a word of another meaning. */
const shortest = 4;

const made = new WeakMap<ReadonlySet<string>, RegExp | undefined>();

/** Finds the companies that need no list and no 公司 to be known; undefined where no name is long enough. */
export function toWellKnown(companies: ReadonlySet<string>): RegExp | undefined {
  if (made.has(companies)) return made.get(companies);
  const names = [...companies].filter((name) => name.length >= shortest && /^[\p{Script=Han}A-Za-z]+$/u.test(name));
  const first = [...new Set(names.map((name) => name.charAt(0)))].join('');
  const longestFirst = names.toSorted((a, b) => b.length - a.length).join('|');
  const found =
    names.length === 0 ? undefined : new RegExp(`(?=[${first}])${before}(?:${longestFirst})${behind}`, 'gu');
  made.set(companies, found);
  return found;
}
