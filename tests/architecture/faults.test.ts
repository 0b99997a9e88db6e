import { describe, expect, test } from 'vitest';
import { crossings, impurities, strays, windows } from './faults';
import { arrowsOf, circlesIn } from './folders';
import type { Source } from './sources';

describe('the check itself', () => {
  test('a rule that imports the conversation is caught', () => {
    const rule = { file: 'src/rules/finding.ts', text: `import { x } from '../conversation/machine';` };
    expect(crossings(rule)).toEqual(['src/rules/finding.ts imports src/conversation/machine']);
  });

  test('a crossing hidden in a component, a late import or a re-export is caught', () => {
    const field = {
      file: 'src/fields/A.svelte',
      text: `<script>\n  const a = import('../screens/report/B.svelte');\n</script>`,
    };
    const data = { file: 'src/data/a.ts', text: `export { b } from '../rules/assess';` };
    const neighbour = { file: 'src/fields/b.ts', text: `import '../frame/c';` };
    expect([field, data, neighbour].flatMap(crossings)).toHaveLength(3);
  });

  test('an import from a lower floor, or from one’s own room, is not', () => {
    const rule = {
      file: 'src/rules/conditions/age.ts',
      text: `import type { A } from '../../contract/values';\nimport { b } from '../household/category';`,
    };
    expect(crossings(rule)).toEqual([]);
  });

  test('a deep import from another room is caught, one that is fetched late is not', () => {
    const field = {
      file: 'src/fields/a.ts',
      text: `import { b } from '../places/find';\nvoid import('../places/find');\nimport { c } from '../rules';`,
    };
    expect(windows(field)).toEqual(['src/fields/a.ts imports src/places/find']);
  });

  test('a circle of three folders, one of them in a component, is found', () => {
    const circle = [
      { file: 'src/a/x.ts', text: `import '../b/y';` },
      { file: 'src/b/y.ts', text: `import '../b/c/z';` },
      { file: 'src/b/c/z.svelte', text: `<script>import '../../a/x';</script>` },
      { file: 'src/d/w.ts', text: `import '../a/x';` },
    ];
    expect(circlesIn(arrowsOf(circle))).toEqual([['src/a', 'src/b', 'src/b/c']]);
  });

  test('a screen that reaches for the state machine library is caught', () => {
    const view = { file: 'src/screens/report/A.svelte', text: `import { setup } from "xstate";` };
    expect(strays(view)).toEqual(['src/screens/report/A.svelte uses xstate']);
  });

  test('a rule that looks at the clock is caught, a comment or a name that only resembles it is not', () => {
    const rule = (text: string): Source => ({ file: 'src/rules/a.ts', text });
    expect(impurities(rule('const today = new Date();'))).toHaveLength(1);
    expect(impurities(rule('const key = Math.random();'))).toHaveLength(1);
    expect(impurities(rule(`// the day never comes from Date.now\nconst document = 'annex19';`))).toEqual([]);
  });
});
