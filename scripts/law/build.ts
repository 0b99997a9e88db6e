import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { build } from 'vite';
import { tables } from '../../src/data';
import { partsOf, type IsoDate, type Timeline } from '../../src/kernel';
import { declarationsOf } from './declarations';

const root = join(import.meta.dirname, '../..');
const own = import.meta.dirname;
const door = join(own, 'door.ts');

/** Raised when the package is published anew with the same tables, and set back to 0 when they change. */
const edition = 0;

/** npm run build:law: the law as a package for other programs, written anew into one folder. */
export async function main([folder = join(root, 'dist-law')]: readonly string[]): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      lib: { entry: door, formats: ['es'], fileName: 'index' },
    },
  });
  const declarations = declarationsOf(door, compilerOptions());
  writeFileSync(
    join(folder, 'index.d.ts'),
    await format(declarations, { parser: 'typescript', printWidth: 110 }),
  );
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  cpSync(join(root, 'public/schema'), join(folder, 'schema'), { recursive: true });
  cpSync(join(own, 'README.md'), join(folder, 'README.md'));
  cpSync(join(own, 'examples'), join(folder, 'examples'), { recursive: true });
}

/**
 * The period of the tables as a version: year and month of the newest row that was in force when any of them was last checked
 * (a row for a day to come belongs to no period yet), then the edition.
 */
export function versionOf(all: readonly Timeline<unknown>[]): string {
  const rows = all.flatMap((table) => table.rows);
  const checked = rows.map(({ checkedOn }) => checkedOn).reduce(later);
  const newest = rows
    .map(({ validFrom }) => validFrom)
    .filter((day) => day <= checked)
    .reduce(later);
  const { year, month } = partsOf(newest);
  return `${year}.${month}.${edition}`;
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function manifest(): object {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: object };
  return {
    name: 'twelve-steps-law',
    version: versionOf(tables),
    description:
      'The law of the Belgian integration income (revenu d’intégration, leefloon) as a pure function',
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './schema/*': './schema/*',
      './package.json': './package.json',
    },
    files: ['index.js', 'index.d.ts', 'schema', 'examples'],
    engines,
  };
}

function compilerOptions(): ts.CompilerOptions {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, root).options;
}
