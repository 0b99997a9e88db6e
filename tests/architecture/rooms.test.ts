import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crossings, impurities, strays, windows } from './faults';
import { floors, isDoor, roomOf } from './floors';
import { arrowsOf, circlesIn, floorsOf } from './folders';
import { ownImports, sources } from './sources';

const code = sources('src');
const scripts = sources('scripts');

describe('the floors', () => {
  test('every room of the code has its floor, and every floor its rooms', () => {
    const rooms = [...new Set(code.map(({ file }) => roomOf(file)))].sort();
    expect(code.length).toBeGreaterThan(250);
    expect([...floors.flat().filter((room) => room !== 'styles')].sort()).toEqual(rooms);
  });

  test('no file imports upward, or across its floor', () => {
    expect(code.flatMap(crossings)).toEqual([]);
  });

  test('no folder, sub-folders included, imports one that leads back to it', () => {
    expect(circlesIn(arrowsOf(code))).toEqual([]);
    const folders = [...new Set(code.map(({ file }) => posix.dirname(file)))];
    expect(Math.max(...floorsOf(folders, arrowsOf(code)).values())).toBeLessThanOrEqual(16);
  });
});

describe('the doors', () => {
  test('who comes in from another room comes through its door; only a part fetched late is named by its file', () => {
    expect([...code, ...scripts].flatMap(windows)).toEqual([]);
  });

  test('nobody goes through the door of their own room', () => {
    const inside = code.filter(({ file }) => !isDoor(file));
    const through = inside.filter((source) => ownImports(source).includes(`src/${roomOf(source.file)}`));
    expect(through.map(({ file }) => file)).toEqual([]);
  });
});

describe('packages and the world', () => {
  test('no package is used where it does not belong', () => {
    expect([...code, ...scripts].flatMap(strays)).toEqual([]);
  });

  test('the pure rooms know neither the clock, nor chance, nor the page', () => {
    expect(code.flatMap(impurities)).toEqual([]);
  });
});
