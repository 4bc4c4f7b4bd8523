import { QiantouError, type Message } from '../errors.ts';
import type { Language } from '../settings.ts';

/** Where a command speaks: its answer on standard output, everything else on standard error. */
export interface Console {
  readonly language: Language;
  /** One line to the person, in their language. */
  say(said: Message): void;
  /** Writes a part of the answer; resolves when the reader of a pipe has taken it. */
  answer(text: string): Promise<void>;
}

export function createConsole(language: Language): Console {
  // A pipe that is closed is told to whoever writes, by `answer`; as an event of the stream it would end the process.
  process.stdout.on('error', () => undefined);
  return {
    language,
    say: (said) => {
      process.stderr.write(`${said[language]}\n`);
    },
    answer: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (cause) => {
          if (cause) reject(cause);
          else resolve();
        });
      }),
  };
}

/** Says what went wrong: ours in the person's language, anything else with its stack, for a report to us. */
export function toSaid(cause: unknown): Message {
  if (cause instanceof QiantouError) return cause.said;
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return { zh: `程序内部错误：${told}`, en: `Something went wrong inside: ${told}` };
}
