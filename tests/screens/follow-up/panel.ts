import userEvent from '@testing-library/user-event';
import { languages, loadPart, type Language } from '../../../src/i18n';
import { vi } from 'vitest';
import { words } from '../question/screen';

/** Both languages of the panels, the screen in one of them. */
export async function panelWords(language: Language) {
  await Promise.all(languages.map((one) => loadPart('letters', one)));
  return words(language);
}

/** A file that was handed over: its name, its type and its text. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Catches what the page saves, in place of the browser, and counts the addresses that are still in memory. */
export function catchDownloads() {
  const blobs = new Map<string, Blob>();
  const clicked: { readonly name: string; readonly url: string }[] = [];
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made += 1;
    const url = `blob:${made}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void blobs.delete(url));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, url: this.href });
  });
  return {
    inMemory: () => blobs.size,
    last: async (): Promise<Saved> => {
      const link = clicked.at(-1);
      const blob = link && blobs.get(link.url);
      return { name: link?.name ?? '', type: blob?.type ?? '', text: (await blob?.text()) ?? '' };
    },
  };
}

export const hands = () => userEvent.setup();
