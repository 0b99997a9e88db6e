import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/tools/browser.mjs';

/** How a browser of its own is started. */
export interface Profile {
  readonly args?: string[];
  readonly ignoreDefaultArgs?: string[];
  readonly viewport?: { width: number; height: number };
  /** What its owner has set, in the browser's own words. */
  readonly preferences?: object;
}

/**
 * A browser with a profile on the disk; gives the folder of it once the browser is closed. The page is the one that the
 * browser opens by itself: with a private window, it is the page of that window, and a new one would not be.
 */
export async function inProfile(
  { preferences, ...options }: Profile,
  visit: (context: BrowserContext, page: Page) => Promise<void>,
): Promise<string> {
  const browser = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  if (preferences) {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser?.executablePath ?? '',
    env: { ...process.env, ...browser?.env },
    locale: 'fr-BE',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  try {
    await visit(context, context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
  return profile;
}
