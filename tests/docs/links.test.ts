import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './citations';

const pages = ['README.md', ...markdownIn('docs')].map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));

/** Paths of the repository in backticks: a folder, or a file with its ending; examples and patterns are neither. */
const path = /`((?:src|tests|scripts|docs|locales|kiosk|public)\/[\w./-]+)`/g;

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

test('every link of the README and the pages leads to a file, and to a heading where it names one', () => {
  const broken = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
      .filter(([, target = '', heading]) => {
        const to = target === '' ? file : join(dirname(file), target);
        return !existsSync(join(root, to)) || (heading !== undefined && !headingsOf(to).includes(heading));
      })
      .map(([link]) => `${file}: ${link}`),
  );
  expect(pages.length).toBeGreaterThan(15);
  expect(broken).toEqual([]);
});

test('every file and folder that they name exists', () => {
  const missing = pages.flatMap(({ file, text }) =>
    [...text.matchAll(path)]
      .filter(([, named = '']) => !existsSync(join(root, named)))
      .map(([, named]) => `${file} names ${named}`),
  );
  expect(missing).toEqual([]);
});

test('every page of docs is reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    const text = pages.find((page) => page.file === file)?.text ?? '';
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)) {
      const to = join(dirname(file), target).split(sep).join('/');
      if (to.endsWith('.md')) reached.add(to);
      else for (const page of pages.filter((one) => dirname(one.file) === to)) reached.add(page.file);
    }
  }
  expect(pages.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
});

/** The anchors that a host makes of the headings of a page. */
function headingsOf(file: string): readonly string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
