export { figuresIn, fill } from './fill';
export { count, euros, line, onDay, type Figure, type Line } from './line';
