export { count, euros, line, onDay, type Figure, type Line } from './line';
