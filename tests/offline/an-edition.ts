import { createHash } from 'node:crypto';
import type { Edition, Kept } from '../../src/offline/precache';
import { hrefOf } from './answer-store';

/** The folder in which the host has the pages. */
export const folder = 'https://commune.example/aide/';
/** The files of the edition, with what is in them. */
export const contents: Readonly<Record<string, string>> = {
  'index.html': '<p>welcome</p>',
  'kiosk.html': '<p>kiosk</p>',
  'assets/a-1.js': 'let a;',
  'favicon.svg': '<svg/>',
};

/** The edition of those files. */
export const edition: Edition = {
  name: 'twelve-steps-new',
  files: Object.entries(contents).map(([path, text]) => kept(path, text)),
};

/** A file on the list of an edition. */
export function kept(path: string, text: string): Kept {
  return { path, digest: createHash('sha256').update(text).digest('base64') };
}

/** What a host answers. */
export function answer(text: string, type: string, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': type } });
}

/** A host that has these files, and notes what it was asked. */
export function host(files: Readonly<Record<string, string>>, asked: string[] = []): typeof fetch {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    svg: 'image/svg+xml',
  };
  return (url) => {
    const address = hrefOf(url);
    asked.push(address);
    const path = address.slice(folder.length) || 'index.html';
    return Promise.resolve(answer(files[path] ?? '', types[path.split('.').pop() ?? ''] ?? 'text/plain'));
  };
}
