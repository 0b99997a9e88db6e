import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contents, copyRepository } from './folder';

const repository = join(import.meta.dirname, '../..');

/** Thrown when a recipe does not find the place it changes exactly once. */
export class NoSuchPlace extends Error {
  override readonly name = 'NoSuchPlace';
}

/** What a program said, and whether it went well. */
export interface Run {
  readonly ok: boolean;
  readonly output: string;
}

/** A copy of the repository in a folder of its own, in which recipes are followed and their promises are tried. */
export class Scratch {
  readonly folder: string;
  #before: ReadonlyMap<string, string>;

  constructor() {
    // On the disk of the packages, so that these can be linked instead of being copied.
    mkdirSync(join(repository, 'reports'), { recursive: true });
    this.folder = mkdtempSync(join(repository, 'reports', 'recipes-'));
    copyRepository(repository, this.folder);
    mkdirSync(join(this.folder, 'reports'));
    this.#before = contents(this.folder);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Replaces the one passage that a recipe names. */
  replace(file: string, passage: string, by: string): void {
    const parts = this.read(file).split(passage);
    if (parts.length !== 2)
      throw new NoSuchPlace(`${file} has ${parts.length - 1} passages that read ${passage}`);
    this.write(file, parts.join(by));
  }

  /** Puts lines after the last line of a file that begins with a text. */
  addAfterLast(file: string, beginning: string, ...added: readonly string[]): void {
    const lines = this.read(file).split('\n');
    const last = lines.map((line) => line.startsWith(beginning)).lastIndexOf(true);
    if (last < 0) throw new NoSuchPlace(`${file} has no line that begins with ${beginning}`);
    this.write(file, [...lines.slice(0, last + 1), ...added, ...lines.slice(last + 1)].join('\n'));
  }

  /** The files that are no longer as they were, new and lost ones among them, in alphabetical order. */
  touched(): readonly string[] {
    const now = contents(this.folder);
    return [...new Set([...now.keys(), ...this.#before.keys()])]
      .filter((file) => now.get(file) !== this.#before.get(file))
      .sort();
  }

  /** Takes the files as they are now for those that the next recipe begins with. */
  settle(): void {
    this.#before = contents(this.folder);
  }

  /** Runs a script of the copy, or a program of one of its packages. */
  run(
    script: string,
    args: readonly string[] = [],
    { input = '', env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(this.folder, script), ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      input,
      env: { ...outside(process.env), NO_COLOR: '1', ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { ok: status === 0, output: `${stdout}\n${stderr}`.trim() };
  }

  /** Runs some of the tests; the output names those that failed. */
  test(
    projects: readonly ('unit' | 'component')[],
    files: readonly string[],
    options: readonly string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): Run {
    const named = projects.flatMap((project) => ['--project', project]);
    return this.run('node_modules/vitest/vitest.mjs', ['run', ...named, ...files, ...options], { env });
  }

  /** The tests of a folder. */
  testsIn(folder: string): readonly string[] {
    return [...this.#before.keys()].filter(
      (file) => file.startsWith(`${folder}/`) && file.endsWith('.test.ts'),
    );
  }

  /** The files of a folder that contain a text. */
  filesWith(folder: string, text: string): readonly string[] {
    return [...this.#before.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .filter((file) => this.read(file).includes(text));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The environment without what a test runner tells the tests it runs: those that run here have one of their own. */
function outside(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ofRunner = /^(INIT_CWD$|VITEST|TEST$|MODE$|PROD$|DEV$|SSR$|BASE_URL$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofRunner.test(name)));
}
