/** A rectangle in CSS pixels of the window. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line of one text node as it is laid out. */
export interface TextLine {
  node: Text;
  element: Element;
  /** Where the line would be if nothing cut it off. */
  full: Box;
  /** What of it can be seen; null when all is cut off. */
  seen: Box | null;
  /** The ancestor that cuts most off, if any. */
  cutBy: Element | null;
}

/** Shares of 255. */
type Rgb = readonly [red: number, green: number, blue: number];
type Rgba = readonly [...Rgb, alpha: number];

/** What the checks inside a page share. */
export interface PageTools {
  /** Elements that act on a click or take input. */
  interactive: string;
  all(selector: string): HTMLElement[];
  /** Whether the element is rendered at all; one moved out of the window counts. */
  isShown(element: Element): boolean;
  /** Whether assistive technology is told of it. */
  isExposed(element: Element): boolean;
  /** Shown elements that the Tab key stops at. */
  stops(): HTMLElement[];
  /** A short selector with the first words, for messages. */
  describe(element: Element): string;
  /** Every laid out line of text; the position at the time of the call. */
  textLines(): TextLine[];
  /** Whether the link stands in a line of other text. */
  isInSentence(element: Element): boolean;
  /** The first opaque background at or above the element. */
  backgroundOf(element: Element | null): Rgb;
  /** Contrast of a CSS colour with a background, from 1 to 21. */
  contrast(color: string, background: Rgb): number;
  /** Names as assistive technology says them, by axe: screen readers and the other checks agree on them. */
  namesOf(elements: readonly Element[]): string[];
}

/** Makes the tools. It runs inside the page, so that it may use nothing from outside itself. */
export function makePageTools(): PageTools {
  const interactive = [
    'a[href]',
    'area[href]',
    'button',
    'input:not([type=hidden])',
    'select',
    'textarea',
    'summary',
    '[contenteditable=true]',
    ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'menuitem', 'combobox'].map(
      (role) => `[role=${role}]`,
    ),
  ].join(',');

  const all = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getClientRects().length > 0;

  const isExposed = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [inert]');

  const stops = (): HTMLElement[] =>
    all(`${interactive}, [tabindex], iframe, audio[controls], video[controls]`).filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        !element.closest('[inert]') &&
        isShown(element),
    );

  const shortName = (element: Element): string => {
    const id = element.id ? `#${element.id}` : '';
    const firstClass = element.classList[0];
    return `${element.tagName.toLowerCase()}${id || (firstClass ? `.${firstClass}` : '')}`;
  };

  const describe = (element: Element): string => {
    const path = [element];
    while (path.length < 3 && !path[0]?.id && path[0]?.parentElement && path[0] !== document.body) {
      path.unshift(path[0].parentElement);
    }
    const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
    const excerpt = words.length > 30 ? `${words.slice(0, 30)}…` : words;
    return `${path.map(shortName).join(' > ')}${excerpt ? ` "${excerpt}"` : ''}`;
  };

  const intersect = (a: Box, b: Box): Box | null => {
    const box = {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    };
    return box.right > box.left && box.bottom > box.top ? box : null;
  };

  const textLines = (): TextLine[] => {
    /** The ancestors that cut the content of an element off, nearest first. */
    const cutters = new Map<Element, Element[]>();
    const findCutters = (element: Element): Element[] => {
      const known = cutters.get(element);
      if (known) return known;
      const style = getComputedStyle(element);
      // What is taken out of the flow is cut off by the ancestors of the element that it is placed in, not by its own.
      const outer =
        style.position === 'fixed'
          ? null
          : style.position === 'absolute' && element instanceof HTMLElement
            ? element.offsetParent
            : element.parentElement;
      const inherited = outer && outer !== element ? findCutters(outer) : [];
      const isRoot = element === document.body || element === document.documentElement;
      const cuts =
        !isRoot && style.display !== 'inline' && (style.overflowX !== 'visible' || style.clipPath !== 'none');
      const own = cuts ? [element, ...inherited] : inherited;
      cutters.set(element, own);
      return own;
    };
    const lines: TextLine[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const shown = new Map<Element, boolean>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!(node instanceof Text) || !element || node.data.trim() === '') continue;
      if (!shown.has(element))
        shown.set(element, isShown(element) && !element.closest('script, style, template'));
      if (!shown.get(element)) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        const full = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
        let seen: Box | null = full;
        let cutBy: Element | null = null;
        for (const cutter of findCutters(element)) {
          const cut: Box | null = seen && intersect(seen, cutter.getBoundingClientRect());
          const isCut =
            !cut ||
            !seen ||
            cut.right < seen.right - 2 ||
            cut.bottom < seen.bottom - 2 ||
            cut.left > seen.left + 2;
          if (isCut && !cutBy) cutBy = cutter;
          seen = cut;
        }
        lines.push({ node, element, full, seen, cutBy });
      }
    }
    return lines;
  };

  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (!block) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || owner.closest(interactive) || !isShown(owner)) continue;
      // Text in the same line box: only inline elements between it and the block.
      let between: Element | null = owner;
      while (between && between !== block && getComputedStyle(between).display === 'inline')
        between = between.parentElement;
      if (between === block && /[\p{L}\p{N}]/u.test(node.textContent ?? '')) return true;
    }
    return false;
  };

  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Rgba>();
  /** Any CSS colour as red, green, blue and alpha of 255; the browser itself reads it. */
  const readColor = (color: string): Rgba => {
    const numbers = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
    if (numbers) {
      const [, red, green, blue, alpha] = numbers;
      return [Number(red), Number(green), Number(blue), alpha === undefined ? 255 : Number(alpha) * 255];
    }
    const before = known.get(color);
    if (before || !pen) return before ?? [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const value: Rgba = [red, green, blue, alpha];
    known.set(color, value);
    return value;
  };

  const backgroundOf = (element: Element | null): Rgb => {
    for (let current = element; current; current = current.parentElement) {
      const [red, green, blue, alpha] = readColor(getComputedStyle(current).backgroundColor);
      if (alpha > 250) return [red, green, blue];
    }
    return [255, 255, 255];
  };

  const luminance = ([red, green, blue]: Rgb): number => {
    const linear = (channel: number): number => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };

  const contrast = (color: string, background: Rgb): number => {
    const [red, green, blue, alpha] = readColor(color);
    const mix = (above: number, below: number): number => (above * alpha + below * (255 - alpha)) / 255;
    const mixed = luminance([mix(red, background[0]), mix(green, background[1]), mix(blue, background[2])]);
    const behind = luminance(background);
    return (Math.max(mixed, behind) + 0.05) / (Math.min(mixed, behind) + 0.05);
  };

  const namesOf = (elements: readonly Element[]): string[] => {
    const engine: {
      setup(): void;
      teardown(): void;
      commons: { text: { accessibleText(element: Element): string } };
    } = Reflect.get(window, 'axe');
    engine.setup();
    try {
      return elements.map((element) =>
        engine.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim(),
      );
    } finally {
      engine.teardown();
    }
  };

  return {
    interactive,
    all,
    isShown,
    isExposed,
    stops,
    describe,
    textLines,
    isInSentence,
    backgroundOf,
    contrast,
    namesOf,
  };
}
