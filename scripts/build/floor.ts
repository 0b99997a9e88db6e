import browserslist from 'browserslist';
import { list, type AcceptedPlugin, type Declaration, type Rule } from 'postcss';

/** The engines that the build writes for, by the names of the list and of the build. Samsung's browser is a Chrome. */
const engines: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

/** The oldest browser of each engine that the pages run in, as the build names it (`chrome80`), from `browserslist` in package.json. */
export function oldest(list = browserslist()): readonly string[] {
  const versions = list.map((one) => one.split(' ') as [name: string, version: string]);
  return Object.entries(engines).flatMap(([name, engine]) => {
    const own = versions.filter(([one]) => one === name).map(([, version]) => parseFloat(version));
    return own.length > 0 ? [`${engine}${Math.min(...own)}`] : [];
  });
}

/** Two ends in one declaration, and how each is called alone. Chrome before 87 and iOS before 14.5 know only the second. */
const ends: Readonly<Record<string, readonly [string, string]>> = {
  'inset-block': ['top', 'bottom'],
  ...Object.fromEntries(
    ['margin-block', 'margin-inline', 'padding-block', 'padding-inline', 'border-block', 'border-inline'].map(
      (name) => [name, [`${name}-start`, `${name}-end`]],
    ),
  ),
};

/**
 * Writes styles so that the oldest browsers understand them: each end of a box by itself, where a variable keeps the build
 * from doing so, and `.svelte-…` in the place of the `:where(.svelte-…)` of Svelte (Chrome before 88 drops such a rule whole).
 */
export function forOldBrowsers(): AcceptedPlugin {
  return {
    postcssPlugin: 'for-old-browsers',
    Declaration(declaration: Declaration) {
      const [start, end] = ends[declaration.prop] ?? [];
      if (start === undefined || end === undefined) return;
      const isBorder = declaration.prop.startsWith('border');
      const [first = '', second = first] = isBorder ? [declaration.value] : list.space(declaration.value);
      declaration.cloneBefore({ prop: start, value: first });
      declaration.replaceWith(declaration.clone({ prop: end, value: second }));
    },
    Rule(rule: Rule) {
      const selector = rule.selector.replace(/:where\((\.svelte-[\w-]+)\)/g, '$1');
      if (selector !== rule.selector) rule.selector = selector;
    },
  };
}
