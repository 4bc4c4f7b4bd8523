/** The checker's remarks in the reader's language. It speaks English; the commonest are said in Chinese too. */
import type { Language } from '../../words.ts';

const sayings: [RegExp, string][] = [
  [/^Variable `(.+)` not defined$/u, '变量 $1 没有定义'],
  [/^Label (\S+) is not present.*$/u, '没有标签 $1'],
  [/^Relationship type (\S+) is not present.*$/u, '没有关系 $1'],
  [/^Property (\S+) is not present.*$/u, '没有属性 $1'],
  [/^Parameter (\S+) is not defined\.$/u, '参数 $1 还没有值'],
  [/^\[:(\S+)\] has no incoming \(:(\S+)\)$/u, '没有从 $2 出发的 $1，看看方向'],
  [/^\(:(\S+)\) has no incoming \[:(\S+)\]$/u, '没有指向 $1 的 $2，看看方向'],
  [/^Invalid input (.+): expected (.+)$/u, '这里不能写 $1，应当是 $2'],
  [/^Query cannot conclude with (\S+).*$/u, '语句不能以 $1 结尾，还缺 RETURN'],
];

/** A remark; what has no Chinese form stays as the checker says it. */
export function toSaid(message: string, language: Language): string {
  if (language === 'en') return message;
  const found = sayings.find(([pattern]) => pattern.test(message));
  return found ? message.replace(found[0], found[1]) : message;
}
