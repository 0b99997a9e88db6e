export { loadFollowUp } from './load';
