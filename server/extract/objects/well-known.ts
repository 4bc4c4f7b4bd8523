import { toFinder, type Found } from '../actors/finder.ts';

/** Where the name of a well-known company may begin and end in running text. */
const before = /(?<=^|[、,;:。与和同由以在()]|支持|依托|推动|引进|服务|对接|联合|招引)/uy;
/** 孚能科技(赣州)股份有限公司: a bracket that goes on to 公司 makes a longer name. */
const behind =
  /(?!\([^()]{2,6}\)[^,。;、()]{0,20}公司)(?=$|[、,;。等和与及()]|共建|共同|合作|牵头|建设|扩产|扩能|增资|项目|发挥|上市|在|为龙头|为链主|做强|做大)/uy;
/** A shorter name is too often a word of another meaning. */
const shortest = 4;

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const made = new WeakMap<ReadonlySet<string>, (text: string) => Found[]>();

/** Finds the companies that need no list and no 公司 to be known. */
export function toWellKnown(companies: ReadonlySet<string>): (text: string) => Found[] {
  const known = made.get(companies);
  if (known) return known;
  const names = [...companies].filter((name) => name.length >= shortest && /^[\p{Script=Han}A-Za-z]+$/u.test(name));
  const find = toFinder(names, (text, { word, at }) => fits(before, text, at) && fits(behind, text, at + word.length));
  made.set(companies, find);
  return find;
}
