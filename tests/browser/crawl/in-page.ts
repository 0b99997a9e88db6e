/** Looks at the page from inside. Each function stands alone: it is sent to the browser as it is written. */

/** Text that is cut off, sticks out of its box or lies over other text, and pages that scroll sideways. */
export function overflowing(): string[] {
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);
  const main = document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, script, style)');
  for (const box of main) {
    const style = getComputedStyle(box);
    const isSeen = box.checkVisibility({ visibilityProperty: true });
    if (!isSeen || box.closest('.visually-hidden') || box.offsetParent === null) continue;
    const isField = box.matches('input, textarea');
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const wide = box.scrollWidth > box.clientWidth + 1;
    const high = box.scrollHeight > box.clientHeight + 1;
    const scrolls = box.matches('textarea') || style.overflowX === 'auto';
    if (cuts && !isField && !scrolls && (wide || high)) found.push(`cut off: ${nameOf(box)}`);
    if (box.matches('button, summary, label, legend, input') && sticksOut(box))
      found.push(`sticks out: ${nameOf(box)}`);
    if (
      box.clientWidth > 0 &&
      box.getBoundingClientRect().right > root.clientWidth + 1 &&
      !box.closest('[tabindex="0"]')
    )
      found.push(`beyond the edge: ${nameOf(box)}`);
  }
  return [...found, ...overlaps()];

  function sticksOut(box: HTMLElement): boolean {
    const { left, right } = box.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(box);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 2);
    return rects.some((rect) => rect.right > right + 1 || rect.left < left - 1);
  }

  function overlaps(): string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { rect: DOMRect; owner: Element }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim() || owner.closest('.visually-hidden, script, style, svg'))
        continue;
      if (!owner.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 2) lines.push({ rect, owner });
    }
    return lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        if (one.owner.contains(other.owner) || other.owner.contains(one.owner)) return [];
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        return across > 2 && down > 6
          ? [`over each other: ${nameOf(one.owner)} and ${nameOf(other.owner)}`]
          : [];
      }),
    );
  }

  function nameOf(box: Element): string {
    return `<${box.tagName.toLowerCase()} class="${box.getAttribute('class') ?? ''}"> ${box.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
  }
}

/** Targets smaller than a thumb, and targets too near to each other to be told apart by one. */
export function hardToHit({ size, apart }: { size: number; apart: number }): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const targets = [...controls]
    .filter(isSeen)
    .filter((control) => !isInSentence(control))
    .map((control) => ({ control, rect: areaOf(control) }));
  const small = targets
    .filter(
      ({ control, rect }) =>
        !control.matches('[tabindex="0"]') && (rect.width < size - 0.5 || rect.height < size - 0.5),
    )
    .map(
      ({ control, rect }) =>
        `small: ${Math.round(rect.width)} × ${Math.round(rect.height)}: ${nameOf(control)}`,
    );
  const near = targets.flatMap((one, index) =>
    targets.slice(index + 1).flatMap((other) => {
      if (one.control.contains(other.control) || other.control.contains(one.control)) return [];
      const gap = Math.max(
        Math.max(one.rect.left, other.rect.left) - Math.min(one.rect.right, other.rect.right),
        Math.max(one.rect.top, other.rect.top) - Math.min(one.rect.bottom, other.rect.bottom),
      );
      return gap < apart - 0.5
        ? [`${Math.round(gap)} px apart: ${nameOf(one.control)} and ${nameOf(other.control)}`]
        : [];
    }),
  );
  return [...small, ...near];

  function isSeen(control: HTMLElement): boolean {
    return control.checkVisibility({ visibilityProperty: true }) && !control.closest('.visually-hidden');
  }

  /** A link in a line of text takes the height of the line (success criterion 2.5.5, "inline"). */
  function isInSentence(control: HTMLElement): boolean {
    if (!control.matches('a[href]') || getComputedStyle(control).display !== 'inline') return false;
    let block = control.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return (block?.textContent ?? '').trim().length > control.textContent.trim().length + 3;
  }

  /** What answers to a finger: the control, and its label where that works it. */
  function areaOf(control: HTMLElement): DOMRect {
    const own = control.getBoundingClientRect();
    if (!(control instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(control.type)) return own;
    const boxes = [own, ...[...(control.labels ?? [])].map((label) => label.getBoundingClientRect())];
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  }

  function nameOf(box: HTMLElement): string {
    return `<${box.tagName.toLowerCase()} id="${box.id}"> ${(box.getAttribute('aria-label') ?? box.textContent).trim().replace(/\s+/g, ' ').slice(0, 60)}`;
  }
}

/** Controls whose focus cannot be seen, or that lie under something when they have it. */
export function hiddenFocus(): string[] {
  const before = document.activeElement;
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const found = [...controls]
    .filter(
      (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
    )
    .flatMap((control) => {
      control.focus({ focusVisible: true });
      if (document.activeElement !== control)
        return [`cannot have the focus: ${control.outerHTML.slice(0, 100)}`];
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return [
        ...(ring ? [] : [`no ring: ${control.outerHTML.slice(0, 100)}`]),
        ...(isFree(control) ? [] : [`covered: ${control.outerHTML.slice(0, 100)}`]),
      ];
    });
  if (before instanceof HTMLElement) before.focus();
  return found;

  /** Something of every corner that is on the screen can be seen. */
  function isFree(control: HTMLElement): boolean {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const inset = 3;
    const corners = [left + inset, right - inset].flatMap((x) =>
      [top + inset, bottom - inset].map((y) => [x, y] as const),
    );
    const onScreen = corners.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    if (onScreen.length === 0) return false;
    return onScreen.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return (
        hit !== null &&
        (control.contains(hit) || hit.contains(control) || hit.closest('label')?.control === control)
      );
    });
  }
}

/**
 * How many words and how many options are on the screen without unfolding anything; what was entered is the reader's own.
 * The offer of an early result is a note beside the question, made once and passed over by answering: counted for itself.
 */
export function amount(): { words: number; offered: number; options: number } {
  const main = document.querySelector('main');
  const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
  let words = 0;
  let offered = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around?.checkVisibility() || around.closest('.visually-hidden, [data-entries]')) continue;
    const count = (node.textContent ?? '').split(/\s+/).filter(Boolean).length;
    if (around.closest('form[data-full]')) offered += count;
    else words += count;
  }
  const options = [
    ...document.querySelectorAll<HTMLInputElement>(
      'form[data-question] input:is([type=radio], [type=checkbox])',
    ),
  ];
  return { words, offered, options: options.filter(({ value }) => value !== 'unknown').length };
}

/** Words in drawings that stand out too little from the drawing's ground (success criterion 1.4.6). */
export function lowContrastInSvg(least: number): string[] {
  return [...document.querySelectorAll<SVGTextElement>('svg text')]
    .filter((text) => text.checkVisibility())
    .map((text) => ({ text, ratio: ratioOf(getComputedStyle(text).fill, groundOf(text)) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ text, ratio }) => `pale, ${ratio.toFixed(1)} to 1: ${text.textContent}`);

  function groundOf(element: Element | null): string {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return /, 0\)$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  }

  function ratioOf(one: string, other: string): number {
    const [dark = 0, bright = 0] = [one, other].map(luminance).sort((left, right) => left - right);
    return (bright + 0.05) / (dark + 0.05);
  }

  /** Relative luminance as the guidelines define it. */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}

/** Puts the reader's own spacing or type over the page's, as a browser extension would; the empty text takes it off. */
export function applyStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css === '' ? [] : [sheet];
}
