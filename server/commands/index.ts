import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Message } from '../errors.ts';
import { readSettings, toLanguageOf, type Language, type Settings } from '../settings.ts';
import { readVersion } from '../version.ts';
import { createConsole, toSaid, type Console } from './console.ts';
import { extractCommand } from './extract.ts';
import { toUsageFault } from './usage.ts';
import { words } from './words.ts';

const isLanguage = (asked: string | undefined): asked is Language => asked === 'zh' || asked === 'en';

/** Help is written before options are read, so that the language is looked for in the words as they came. */
function findLanguage(argv: readonly string[], locale: string | undefined): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at >= 0 && isLanguage(asked) ? asked : toLanguageOf(locale);
}

/** @throws InvalidArgumentError where it is no language of ours */
function toLanguage(asked: string): Language {
  if (isLanguage(asked)) return asked;
  throw new InvalidArgumentError('');
}

/** Help and its headings in one language. */
function speak(command: Command, said: (message: Message) => string): Command {
  const headings: Record<string, string> = {
    'Usage:': said(words.usage),
    'Commands:': said(words.commands),
    'Options:': said(words.options),
    'Arguments:': said(words.arguments),
  };
  return command
    .configureHelp({ styleTitle: (title) => headings[title] ?? title })
    .helpOption('-h, --help', said(words.help));
}

/**
 * The command line. Commands that need the store or the network are loaded when they are called: `extract` needs
 * neither and starts at once.
 *
 * @param argv        words behind the program's name
 * @param environment `process.env`
 * @returns the exit status
 */
export async function run(argv: readonly string[], environment: Record<string, string | undefined>): Promise<number> {
  const language = findLanguage(argv, environment.LANG);
  const console = createConsole(language);
  let status = 0;
  const program = toProgram(
    console,
    () => readSettings(environment),
    (ended) => {
      status = ended;
    },
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (cause) {
    // `qiantou extract | head` closes the pipe: nobody is left to be told.
    if ((cause as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    if (cause instanceof CommanderError) {
      const fault = toUsageFault(cause);
      if (fault) console.say(fault);
      return cause.exitCode;
    }
    console.say(toSaid(cause));
    return 1;
  }
}

function toProgram(console: Console, settings: () => Settings, end: (status: number) => void): Command {
  const said = (message: Message): string => message[console.language];
  const language = (): Option => new Option('--lang <language>', said(words.lang)).argParser(toLanguage);
  const program = speak(new Command('qiantou'), said)
    .description(said(words.about))
    .version(readVersion(), '-V, --version', said(words.version))
    .addOption(language())
    .helpCommand(false)
    .exitOverride()
    // Faults are told by `run`, in the person's language.
    .configureOutput({ outputError: () => undefined });
  const add = (usage: string, about: Message): Command =>
    speak(program.command(usage), said).description(said(about)).addOption(language());

  add('start', words.start).action(async () => {
    const { startCommand } = await import('./start.ts');
    end(await startCommand(settings(), console));
  });
  add('extract', words.extract)
    .argument('<files...>', said(words.extractFiles))
    .option('--jsonl', said(words.jsonl))
    .action(async (files: string[], { jsonl }: { jsonl?: true }) => {
      end(await extractCommand(files, { lines: jsonl === true, console }));
    });
  add('ingest', words.ingest)
    .argument('[files...]', said(words.ingestFiles))
    .action(async (files: string[]) => {
      const { ingestCommand } = await import('./ingest.ts');
      end(await ingestCommand(settings(), files, console));
    });
  add('forget', words.forget)
    .argument('<plan>', said(words.plan))
    .action(async (plan: string) => {
      const { forgetCommand } = await import('./forget.ts');
      end(await forgetCommand(settings(), plan, console));
    });
  add('explain', words.explain)
    .argument('<file>', said(words.file))
    .action(async (file: string) => {
      const { explainCommand } = await import('./explain.ts');
      end(await explainCommand(file, console));
    });
  add('diff', words.diff)
    .argument('<old>', said(words.old))
    .argument('<new>', said(words.new))
    .action(async (before: string, after: string) => {
      const { diffCommand } = await import('./diff.ts');
      end(await diffCommand(before, after, console));
    });
  return program;
}
