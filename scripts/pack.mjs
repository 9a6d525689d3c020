/**
 * `npm run pack`: `@openv0/client` and `@openv0/react` as they are published, as archives in `artifacts/packages`. Modules
 * stay modules, so that an app's bundler takes what it needs; what comes from `libs/contracts` lies beside them.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { runNpm } from './toolchain/command.mjs';

const PACKAGES = ['client', 'react'];

/**
 * Builds and packs both; resolves to the archives' paths, the client's first.
 *
 * @param {string} root
 */
export async function packAll(root) {
  const target = join(root, 'artifacts', 'packages');
  rmSync(target, { recursive: true, force: true });
  const archives = [];
  for (const name of PACKAGES) {
    const folder = join(target, name);
    mkdirSync(folder, { recursive: true });
    compile(root, name, folder);
    copyTexts(root, name, folder);
    archives.push(await pack(folder, target));
  }
  return archives;
}

/** Modules and their declarations. What another package has is left to it. */
function compile(root, name, folder) {
  const libs = join(root, 'libs');
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, host());
  const program = ts.createProgram([join(libs, name, 'src', 'index.ts')], {
    ...config?.options,
    noEmit: false,
    declaration: true,
    sourceMap: false,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    experimentalDecorators: false,
    emitDecoratorMetadata: false,
    rootDir: libs,
    outDir: join(folder, 'all'),
  });
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host()));
  program.emit(undefined, (path, text) => {
    const [lib, , ...rest] = relative(join(folder, 'all'), path).split(sep);
    if (lib !== name && lib !== 'contracts') return;
    const file = join(...(lib === name ? rest : [lib, ...rest]));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), published(text, name, file));
  });
}

/** Imports as they are in the package: the contracts beside it, the other package by its name. */
function published(text, name, file) {
  const up = dirname(file) === '.' ? './contracts/' : './';
  const own = text.replaceAll(/(['"])@openv0\/contracts\//g, `$1${up}`);
  return name === 'client' ? own : own.replaceAll(/(['"])@openv0\/client\/[\w./-]+\1/g, '$1@openv0/client$1');
}

function copyTexts(root, name, folder) {
  const lib = join(root, 'libs', name);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(lib, 'package.json'), 'utf8'));
  if (manifest.version !== version)
    throw new Error(
      `libs/${name}/package.json has version ${manifest.version}; the repository is at ${version}.`,
    );
  for (const file of ['package.json', 'README.md']) copyFileSync(join(lib, file), join(folder, file));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  if (name !== 'react') return;
  cpSync(join(lib, 'src', 'styles.css'), join(folder, 'styles.css'));
  // TypeScript 6 asks for the type of an import that is there for its effect, too.
  writeFileSync(join(folder, 'styles.css.d.ts'), 'export {};\n');
}

async function pack(folder, target) {
  const args = ['pack', '--ignore-scripts', '--pack-destination', target];
  const { code, output } = await runNpm(args, { cwd: folder });
  if (code !== 0) throw new Error(output);
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(target, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}

function host() {
  return {
    ...ts.sys,
    getCanonicalFileName: (file) => file,
    getNewLine: () => '\n',
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  for (const archive of await packAll(root)) console.log(relative(root, archive));
}
