/** A command that was written wrongly: what of it, and how it is written. */
import type { CommanderError } from 'commander';
import type { Message } from '../errors.ts';

const seeHelp = { zh: '写 qiantou --help 看用法。', en: 'See qiantou --help.' };

/** By the codes of Commander; `named` is what stands in quotes in its message. */
const said: Record<string, (named: string) => Message> = {
  'commander.unknownCommand': (named) => ({ zh: `没有命令“${named}”。`, en: `There is no command "${named}".` }),
  'commander.unknownOption': (named) => ({ zh: `没有选项 ${named}。`, en: `There is no option ${named}.` }),
  'commander.missingArgument': (named) => ({ zh: `还缺参数 <${named}>。`, en: `The argument <${named}> is missing.` }),
  'commander.optionMissingArgument': (named) => ({
    zh: `选项 ${named} 缺值。`,
    en: `The option ${named} needs a value.`,
  }),
  'commander.excessArguments': () => ({ zh: '参数太多。', en: 'There are too many arguments.' }),
  'commander.invalidArgument': (named) => ({
    zh: `选项 ${named} 没有这个值。`,
    en: `The option ${named} has no such value.`,
  }),
};

/** Says what is wrong; undefined where help or the version was asked for, which is no fault. */
export function toUsageFault({ code, message, exitCode }: CommanderError): Message | undefined {
  if (exitCode === 0 || code === 'commander.help') return undefined;
  const fault = said[code]?.(/'([^' ]*)/u.exec(message)?.[1] ?? '') ?? { zh: message, en: message };
  return { zh: fault.zh + seeHelp.zh, en: `${fault.en} ${seeHelp.en}` };
}
