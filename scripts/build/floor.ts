import browserslist from 'browserslist';
import { AtRule, Declaration, list, Rule, type Plugin } from 'postcss';

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
 * from doing so; the class of a component in the place of the `:where()` that Svelte puts around it (Chrome before 88 drops
 * such a rule whole); and margins where boxes on a line know no gap.
 */
export function forOldBrowsers(): Plugin {
  return {
    postcssPlugin: 'for-old-browsers',
    Once(root) {
      root.walkDecls(splitEnds);
      root.walkRules((rule) => {
        rule.selector = rule.selector.replace(/:where\((\.[\w-]+)\)/g, '$1');
        if (says(rule, 'display')?.endsWith('flex')) addMargins(rule);
      });
    },
  };
}

function splitEnds(declaration: Declaration): void {
  const [start, end] = ends[declaration.prop] ?? [];
  if (start === undefined || end === undefined) return;
  const isBorder = declaration.prop.startsWith('border');
  const [first = '', second = first] = isBorder ? [declaration.value] : list.space(declaration.value);
  declaration.cloneBefore({ prop: start, value: first });
  declaration.replaceWith(declaration.clone({ prop: end, value: second }));
}

/** Who knows neither of these knows no gap in a flexible box: Chrome to 83, Samsung 13, iOS to 14.4; Chrome 84 has both then. */
const withoutGap = 'not ((inset: 0) or (content-visibility: auto))';

function addMargins(rule: Rule): void {
  const gap = says(rule, 'gap') ?? `${says(rule, 'row-gap') ?? 0} ${says(rule, 'column-gap') ?? 0}`;
  const [row = '0', column = row] = list.space(gap);
  const isColumn = says(rule, 'flex-direction') === 'column';
  const isWrapped = says(rule, 'flex-wrap') === 'wrap';
  const margins = Object.entries({
    'margin-block-end': isColumn || isWrapped ? row : '0',
    'margin-inline-end': isColumn ? '0' : column,
  }).filter(([, size]) => size !== '0');
  if (margins.length === 0) return;
  const between = rule.selectors.map((selector) => `${selector} > :not(:last-child)`).join();
  const apart = new Rule({ selector: between });
  for (const [prop, value] of margins) apart.append(new Declaration({ prop, value }));
  const only = new AtRule({ name: 'supports', params: withoutGap, nodes: [] });
  only.append(apart);
  rule.after(only);
}

/** What a rule itself says of a property. */
function says(rule: Rule, name: string): string | undefined {
  return rule.nodes.find((node): node is Declaration => node.type === 'decl' && node.prop === name)?.value;
}
