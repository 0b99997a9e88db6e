export { hydrateScreen } from './hydrate';
export type { Prerendered, prerender } from './prerender';
