export { hydrateScreen } from './hydrate';
