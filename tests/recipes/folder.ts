import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What `.gitignore` leaves out, and git's own folder. */
const leftOut = /^(\.git|node_modules|dist|dist-.*|coverage|reports|.*\.local)$/;

/** Copies the files of a repository, tracked or not, to a folder, and links its packages there file by file. */
export function copyRepository(repository: string, folder: string): void {
  const put = (file: string, by: (from: string, to: string) => void): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    by(join(repository, file), join(folder, file));
  };
  for (const file of filesIn(repository)) put(file, copyFileSync);
  for (const file of packageFiles(repository)) put(file, linkOrCopy);
}

/** The files of a folder and what is in each, as a hash. */
export function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or a system without such links.
    copyFileSync(from, to);
  }
}

function filesIn(root: string, under = ''): readonly string[] {
  return readdirSync(join(root, under), { withFileTypes: true })
    .filter(({ name }) => !leftOut.test(name))
    .flatMap((entry) => {
      const file = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, file) : entry.isFile() ? [file] : [];
    });
}

/** The files of the packages, without what tools keep beside them. */
function packageFiles(root: string, under = 'node_modules'): readonly string[] {
  return readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) => {
    const file = `${under}/${entry.name}`;
    if (under === 'node_modules' && entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? packageFiles(root, file) : entry.isFile() ? [file] : [];
  });
}
