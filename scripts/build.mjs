// Builds dist/server (TypeScript to JavaScript, types aside: `npm run check` judges those) and dist/client (Vite).
//
//   node scripts/build.mjs [server] [client]      both where none is named; a part that is up to date is left alone
//   node scripts/build.mjs --force                 builds in any case
//
// A part is built beside the old one and then put in its place, so that a broken build leaves a working dist/.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compressAssets } from './compress.mjs';
import { dist, root, stale, stampOf, toSourceHash } from './freshness.mjs';

/** One build at a time: two commands started together would else build over one another. */
const lock = join(dist, 'building');
const say = (line) => process.stderr.write(`${line}\n`);

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}

/** Takes the lock, or waits until the process that holds it has ended. */
async function takeTurn() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
    }
    try {
      const pid = Number(readFileSync(lock, 'utf8'));
      if (pid > 0 && !isRunning(pid)) rmSync(lock, { force: true });
    } catch (cause) {
      if (cause.code !== 'ENOENT') throw cause;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function buildServer(out) {
  const { default: ts } = await import('typescript');
  const { config, error } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const files = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.ts'),
  );
  for (const file of files) {
    const { outputText, diagnostics, sourceMapText } = ts.transpileModule(
      readFileSync(join(root, 'server', file), 'utf8'),
      {
        fileName: join(root, 'server', file),
        // One file alone does not see package.json, which says that these are ES modules.
        compilerOptions: {
          ...options,
          module: ts.ModuleKind.ESNext,
          moduleResolution: ts.ModuleResolutionKind.Bundler,
          noEmit: false,
          sourceMap: true,
        },
        reportDiagnostics: true,
      },
    );
    if (diagnostics?.length) {
      throw new Error(`server/${file}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n')}`);
    }
    const target = join(out, file.replace(/\.ts$/u, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
    if (sourceMapText) writeFileSync(`${target}.map`, sourceMapText);
  }
}

async function buildClient(out) {
  // Vite takes the mode of React from here: started by a test or on a developer's machine it would be the slow one.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    root: join(root, 'client'),
    configFile: join(root, 'client', 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: true, rolldownOptions: { checks: { pluginTimings: false } } },
  });
  await compressAssets(join(out, 'assets'));
}

const builders = { server: buildServer, client: buildClient };

/** Builds the parts that are not up to date; `force` builds them in any case. */
async function build(wanted, force) {
  await takeTurn();
  try {
    for (const part of force ? wanted : stale(wanted)) {
      say(`正在构建 building ${part} …`);
      const hash = toSourceHash(part);
      const next = join(dist, `${part}.next`);
      rmSync(next, { recursive: true, force: true });
      await builders[part](next);
      rmSync(stampOf(part), { force: true });
      rmSync(join(dist, part), { recursive: true, force: true });
      renameSync(next, join(dist, part));
      writeFileSync(stampOf(part), hash);
    }
  } finally {
    rmSync(lock, { force: true });
  }
}

const named = process.argv.slice(2).filter((word) => word in builders);
try {
  await build(named.length > 0 ? named : ['server', 'client'], process.argv.includes('--force'));
} catch (cause) {
  const told = cause.stack ?? String(cause);
  // Colours are for a terminal; in a log they are noise.
  say(`构建失败 the build failed: ${process.stderr.isTTY ? told : stripVTControlCharacters(told)}`);
  process.exitCode = 1;
}
