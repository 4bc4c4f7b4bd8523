import { resolve } from 'node:path';
import { z } from 'zod';
import { QiantouError } from './errors.ts';

/** What `openGraph` is given when a Neo4j server holds the graph. */
export interface Neo4jSettings {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/** Everything that the environment decides, checked once. */
export interface Settings {
  /** Folder of the embedded graph and of the lock; absolute. */
  folder: string;
  port: number;
  host: string;
  /** Host names besides loopback that requests may be addressed to, in lower case, without port. */
  hosts: string[];
  /** Milliseconds after which a person's statement is stopped. */
  deadlineMs: number;
  /** Most rows that a person's statement is answered with. */
  rows: number;
  /** Most memory of the embedded engine, in bytes. */
  memoryBytes: number;
  neo4j?: Neo4jSettings;
  language: Language;
}

export type Language = 'zh' | 'en';

/**
 * Chinese for zh_CN.UTF-8 and the like, English for every other language.
 *
 * @param locale value of LANG; where it is not set, as on Windows, the system's own setting counts
 */
export function toLanguageOf(locale: string | undefined): Language {
  const said = locale === undefined || locale === '' ? Intl.DateTimeFormat().resolvedOptions().locale : locale;
  return /^zh/iu.test(said) ? 'zh' : 'en';
}

const text = z.string().trim().min(1).optional();
const Environment = z.object({
  QIANTOU_DATA: z.string().trim().min(1).default('data').describe('folder of the embedded graph'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port to listen on; 0 takes a free one'),
  HOST: z.string().trim().min(1).default('127.0.0.1').describe('address to listen on'),
  QIANTOU_HOSTS: z.string().default('').describe('host names besides loopback, separated by commas'),
  QIANTOU_DEADLINE_SECONDS: z.coerce.number().positive().max(3600).default(20).describe('a statement is stopped after'),
  QIANTOU_ROWS: z.coerce.number().int().positive().max(1_000_000).default(10_000).describe('most rows of a statement'),
  QIANTOU_MEMORY_MB: z.coerce.number().int().min(128).default(1024).describe('most memory of the embedded engine'),
  NEO4J_URI: text.describe('bolt:// or neo4j:// of a server that holds the graph instead'),
  NEO4J_USER: text,
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text,
  LANG: z.string().optional().describe('language of the command line: zh… or another'),
});

/** An empty variable is one that is not set: so people switch one off in a shell or a compose file. */
function withoutEmpty(environment: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/**
 * Reads the settings.
 *
 * @param environment `process.env`, which nobody else looks at
 * @param base        folder that a relative QIANTOU_DATA is in
 * @throws QiantouError `bad-settings` that names the variable, never its value
 */
export function readSettings(environment: Record<string, string | undefined>, base = process.cwd()): Settings {
  const read = Environment.safeParse(withoutEmpty(environment));
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new QiantouError('bad-settings', {
      zh: `环境变量有误（${wrong}）。请改正后再启动。`,
      en: `The environment is not right (${wrong}). Correct it and start again.`,
    });
  }
  const found = read.data;
  const settings: Settings = {
    folder: resolve(base, found.QIANTOU_DATA),
    port: found.PORT,
    host: found.HOST,
    hosts: found.QIANTOU_HOSTS.split(',').flatMap((host) => host.trim().toLowerCase() || []),
    deadlineMs: Math.round(found.QIANTOU_DEADLINE_SECONDS * 1000),
    rows: found.QIANTOU_ROWS,
    memoryBytes: found.QIANTOU_MEMORY_MB * 1024 * 1024,
    language: toLanguageOf(found.LANG),
  };
  if (found.NEO4J_URI !== undefined) {
    settings.neo4j = {
      uri: found.NEO4J_URI,
      user: found.NEO4J_USER ?? 'neo4j',
      password: found.NEO4J_PASSWORD ?? '',
      ...(found.NEO4J_DATABASE === undefined ? {} : { database: found.NEO4J_DATABASE }),
    };
  }
  return settings;
}
