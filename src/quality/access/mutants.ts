import { firstLook, type Look } from './looks.ts';

/** A fault to be planted into a built page. At least one of `replace`, `insert`, `css` and `script` is there. */
export interface Mutant {
  /** What is wrong, in words. */
  name: string;
  /** The rule that has to find it. */
  rule: string;
  /** The page; when absent, a measure in English. */
  address?: string;
  /** The look in which it shows; when absent, the one in which everything is checked. */
  look?: Look;
  /** The first place of a text in the source, and what takes its place. */
  replace?: readonly [from: string, to: string];
  /** Added to the end of main. */
  insert?: string;
  /** A style sheet of its own; rules of the site come before it only with `!important`, since flattened layers weigh more. */
  css?: string;
  /** A script of its own, after those of the site. */
  script?: string;
}

const measureInEnglish = '/en/ferry-2023/8/';
const measureInChinese = '/zh/ferry-2023/8/';
const neutralMeasure = '/ferry-2023/8/';

const dark: Look = { width: 320, colours: 'dark' };
const forced: Look = { width: 320, colours: 'forced' };
const wide: Look = { width: 1280, colours: 'light' };

/** Prose as a translator would leave it behind. */
const english = 'The Bureau decides before the period of validity ends.';
const chinese = '船舶在大风到来之前从速返回渡口停泊。';

/** Faults that the gate has to find, one rule at a time; those that the brief of the portal names come first. */
export const mutants: readonly Mutant[] = [
  { name: 'no lang', rule: 'axe/html-has-lang', replace: ['<html lang="en"', '<html'] },
  {
    name: 'wrong lang part: Chinese said to be English',
    rule: 'chinese-is-marked',
    insert: `<p lang="en">${chinese}</p>`,
  },
  {
    name: 'wrong lang part: English in a Chinese page',
    rule: 'english-is-marked',
    address: measureInChinese,
    insert: `<p>${english}</p>`,
  },
  {
    name: 'no alt',
    rule: 'axe/image-alt',
    insert: '<img src="/favicon.svg" width="48" height="48">',
  },
  { name: 'low contrast', rule: 'axe/color-contrast', css: 'main p { color: #b9b2a5 }' },
  {
    name: 'unlabelled input',
    rule: 'axe/label',
    insert: '<p><input class="field" type="text" name="where"></p>',
  },
  { name: 'empty link', rule: 'axe/link-name', insert: '<p><a class="button" href="/en/"></a></p>' },
  {
    name: 'heading skip',
    rule: 'heading-order',
    insert: '<h2>Further</h2><h5>Details</h5>',
  },
  {
    name: 'nested interactive',
    rule: 'axe/nested-interactive',
    insert: '<button type="button" class="button">Open <span role="button" tabindex="0">here</span></button>',
  },
  { name: 'bad ARIA: unknown role', rule: 'axe/aria-roles', insert: '<div role="buton">Open</div>' },
  {
    name: 'bad ARIA: impossible value',
    rule: 'axe/aria-valid-attr-value',
    insert: '<button type="button" class="button" aria-expanded="perhaps">Open</button>',
  },
  {
    name: 'small target',
    rule: 'target-size',
    insert: '<ul><li><a href="/en/terms/">All terms of it</a></li></ul>',
    css: 'main li a { font-size: 0.75rem; line-height: 1.2 }',
  },
  {
    name: 'no zoom',
    rule: 'zoom',
    replace: ['initial-scale=1"', 'initial-scale=1, user-scalable=no"'],
  },
  {
    name: 'positive tabindex',
    rule: 'tabindex',
    insert: '<p tabindex="3">First of all</p>',
  },
  {
    name: 'colour-only link',
    rule: 'colour-only-links',
    css: 'main p a { text-decoration: none !important; color: var(--color-accent) }',
  },
  { name: 'empty title', rule: 'title', replace: ['<title>8. ', '<title></title><meta name="x" content="'] },
  { name: 'duplicate id', rule: 'unique-ids', insert: '<p id="s1">Again</p>' },
  {
    name: 'bad nesting',
    rule: 'valid-html/element-permitted-content',
    insert: '<ul><p>A paragraph</p></ul>',
  },
  {
    name: 'bad hreflang: no such language',
    rule: 'alternates',
    replace: ['<link rel="alternate" hreflang="zh-CN"', '<link rel="alternate" hreflang="cn-ZH"'],
  },
  {
    name: 'bad hreflang: leads to another page',
    rule: 'alternates',
    replace: [
      'hreflang="zh-CN" href="https://portal.example/zh/ferry-2023/8/"',
      'hreflang="zh-CN" href="https://portal.example/zh/ferry-2023/9/"',
    ],
  },
  { name: 'outline removed', rule: 'visible-focus', css: ':focus-visible { outline: none !important }' },
  {
    name: 'clickable div',
    rule: 'clickable',
    insert: '<div id="opens">Open</div>',
    script: "document.getElementById('opens').addEventListener('click', () => undefined);",
  },
  {
    name: 'broken skip link: leads nowhere',
    rule: 'fragments',
    replace: ['class="skip" href="#main"', 'class="skip" href="#content"'],
  },
  {
    name: 'broken skip link: does not take the focus along',
    rule: 'skip-link',
    replace: ['<main id="main" class="frame" tabindex="-1"', '<main id="main" class="frame"'],
  },
  {
    name: 'ambiguous link',
    rule: 'same-name',
    insert:
      '<p>For terms <a href="/en/terms/">read on</a>, for bodies <a href="/en/agencies/">read on</a>.</p>',
  },
  { name: 'overflow', rule: 'reflow', insert: '<p class="wide">A</p>', css: '.wide { width: 500px }' },
  {
    name: 'table without th',
    rule: 'table-headers',
    insert: '<table><tr><td>Sailing</td><td>8</td></tr></table>',
  },

  {
    name: 'wrong lang part: added by a script',
    rule: 'chinese-is-marked',
    script: `document.querySelector('main').append('${chinese}');`,
  },
  {
    name: 'wrong lang part: in the English cell of a page in two languages',
    rule: 'chinese-is-marked',
    address: neutralMeasure,
    insert: `<div lang="en">${chinese}</div>`,
  },
  { name: 'no viewport', rule: 'zoom', replace: ['<meta name="viewport"', '<meta name="window"'] },
  {
    name: 'first link skips nothing',
    rule: 'skip-link',
    replace: [
      '<a class="skip" href="#main"',
      '<a class="button" href="/en/">Home</a><a class="skip" href="#main"',
    ],
  },
  {
    name: 'primary target smaller than 44 px',
    rule: 'target-size',
    css: 'button { min-height: 2rem !important }',
  },
  {
    name: 'hand without a control',
    rule: 'clickable',
    insert: '<span class="hand">Open</span>',
    css: '.hand { cursor: pointer }',
  },
  {
    name: 'click handler set as a property',
    rule: 'clickable',
    insert: '<div id="opens">Open</div>',
    script: "document.getElementById('opens').onclick = () => undefined;",
  },
  {
    name: 'overflow hidden by the page',
    rule: 'reflow',
    insert: '<p class="wide">Sailing</p>',
    css: 'html, body { overflow-x: hidden } .wide { margin-left: 400px !important; width: 100px }',
  },
  {
    name: 'scroll region out of reach of the keyboard',
    rule: 'scroll-regions',
    insert: '<div class="region"><p class="wide">Sailing</p></div>',
    css: '.region { overflow-x: auto } .wide { width: 500px }',
  },
  {
    name: 'text cut off',
    rule: 'clipped-text',
    insert: `<p class="box">${english}</p>`,
    css: '.box { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }',
  },
  {
    name: 'text cut off when it is enlarged',
    rule: 'double-text/clipped-text',
    insert: '<p class="box">Sailing</p>',
    css: '.box { overflow: hidden; height: 30px; line-height: 30px }',
  },
  {
    name: 'text on text when it is enlarged',
    rule: 'double-text/overlapping-text',
    insert: '<div class="box"><p>Sailing</p><p>Landings</p></div>',
    css: '.box p { height: 26px; line-height: 26px }',
  },
  {
    name: 'overflow when text is enlarged',
    rule: 'double-text/reflow',
    insert: '<p class="box">Sailing</p>',
    css: '@media (min-width: 30rem) { .box { width: 30rem } }',
  },
  {
    name: 'text on text',
    rule: 'overlapping-text',
    insert: `<p class="over">${english}</p>`,
    css: '.over { position: absolute; top: 200px; left: 20px }',
  },
  {
    name: 'text that does not grow',
    rule: 'text-size',
    insert: `<p class="fixed">${english}</p>`,
    css: '.fixed { font-size: 14px }',
  },
  {
    name: 'th without scope',
    rule: 'table-headers',
    insert: '<table><caption>Bodies</caption><tr><th>Sailing</th><td>8</td></tr></table>',
  },
  {
    name: 'aria-hidden on something focusable',
    rule: 'axe/aria-hidden-focus',
    insert: '<p aria-hidden="true"><a class="button" href="/en/terms/">All terms of it</a></p>',
  },
  {
    name: 'button without a name',
    rule: 'axe/button-name',
    insert: '<form action="/en/search/"><button type="submit" class="button"></button></form>',
  },
  {
    name: 'focus below a bar',
    rule: 'visible-focus',
    insert: '<div class="bar">Notice</div>',
    css: '.bar { position: fixed; left: 0; right: 0; bottom: 0; height: 60vh; background: var(--color-paper) }',
  },
  {
    name: 'skip link outside the window',
    rule: 'visible-focus',
    css: '.skip:focus { left: -999rem !important }',
  },
  {
    name: 'focus in the colour of the paper when it is dark',
    rule: 'visible-focus',
    look: dark,
    css: '@media (prefers-color-scheme: dark) { :focus-visible { outline-color: var(--color-paper) !important } }',
  },
  {
    name: 'low contrast when it is dark',
    rule: 'axe/color-contrast',
    look: dark,
    css: '@media (prefers-color-scheme: dark) { main p { color: #5d5549 } }',
  },
  {
    name: 'focus shown by a shadow only, in forced colours',
    rule: 'visible-focus',
    look: forced,
    css: ':focus-visible { outline: none !important; box-shadow: 0 0 0 3px #9a1b1e }',
  },
  {
    name: 'buttons without an edge in forced colours',
    rule: 'without-colours',
    look: forced,
    css: 'button { border: 0 !important; background: #f1eadd }',
  },
  {
    name: 'current section told by colour only',
    rule: 'without-colours',
    look: forced,
    css: '.nav-list a[aria-current] { font-weight: 400 !important }',
  },
  {
    name: 'overflow in a wide window only',
    rule: 'reflow',
    look: wide,
    insert: '<p class="wide">A</p>',
    css: '@media (min-width: 64rem) { .wide { width: 1400px } }',
  },
];

/** Address and look of a mutant, with what it leaves open filled in. */
export function placeOf({ address = measureInEnglish, look = firstLook }: Mutant): {
  address: string;
  look: Look;
} {
  return { address, look };
}
