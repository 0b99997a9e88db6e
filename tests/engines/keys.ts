/** Keys that WebDriver knows by a sign of its own. */
export const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ControlOrMeta: '\uE009',
  Shift: '\uE008',
};
