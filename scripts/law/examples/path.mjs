// node path.mjs: the questions that these answers lead to, in order.
import { isoDate, path } from 'twelve-steps-law';

console.log(path({ residence: 'home', age: 17 }, isoDate('2026-03-01')).join(' '));
