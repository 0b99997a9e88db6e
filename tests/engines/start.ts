import { inject } from 'vitest';
import { advice, findEngines } from '../../scripts/tools/engines.mjs';
import { EngineTab } from './engine-tab';
import { startFirefox } from './firefox';
import type { Session } from './session';
import { startWebKit } from './webkit';

export type EngineName = 'firefox' | 'webkit';

/** A phone of the size that the tests in Chromium hold too. */
export const phone = { width: 360, height: 740 };

/** Starts an engine with nothing kept, and gives its one page. @throws {Error} when it is not installed */
export async function start(
  name: EngineName,
  { width, height }: { width: number; height: number } = phone,
): Promise<EngineTab> {
  const session = await sessionOf(name);
  await session.resize(width, height);
  return new EngineTab(session);
}

async function sessionOf(name: EngineName): Promise<Session> {
  const engine = findEngines().find((one) => one.name === name);
  if (!engine) throw new Error(`${name} is not here. ${advice}`);
  return engine.name === 'webkit' ? startWebKit(engine, inject('display')) : startFirefox(engine.browser);
}

/** Does something in an engine that begins with nothing kept, and ends with it. */
export async function during(
  name: EngineName,
  visit: (tab: EngineTab) => Promise<void>,
  size: { width: number; height: number } = phone,
): Promise<void> {
  const tab = await start(name, size);
  try {
    await visit(tab);
  } finally {
    await tab.session.close();
  }
}
