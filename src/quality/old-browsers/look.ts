import type { Page } from 'playwright-core';

/** What tells a designed page from a bare one. */
export interface Look {
  background: string;
  ink: string;
  h1: { size: string; weight: string };
  /** Whether a link in the text can be told from the text: by underline. */
  linkUnderline: string;
  /** `rows`: in how many its links stand. */
  header: { display: string; border: string; rows: number; height: number };
  /** Width of the column of the text in CSS pixels. */
  mainWidth: number;
  /** Whether the page can be scrolled sideways. */
  overflows: boolean;
}

/** Reads how the page looks; with the same fonts and window, browsers of all ages must agree. */
export function readLook(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const find = (selector: string): Element => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`${document.URL} has no ${selector}.`);
      return element;
    };
    const root = getComputedStyle(document.documentElement);
    const heading = getComputedStyle(find('h1'));
    const link = [...document.querySelectorAll('main a, footer a')].find(
      (one) => getComputedStyle(one).textDecorationLine !== 'none',
    );
    const header = find('.site-header');
    const row = getComputedStyle(find('.site-header .frame'));
    const boxes = [...header.querySelectorAll('a')].map((one) => one.getBoundingClientRect());
    return {
      background: root.backgroundColor,
      ink: root.color,
      h1: { size: heading.fontSize, weight: heading.fontWeight },
      linkUnderline: link ? getComputedStyle(link).textDecorationLine : 'none',
      header: {
        display: row.display,
        border: getComputedStyle(header).borderBottomWidth,
        // A link opens a row when it begins below all that stand before it.
        rows: boxes.filter(({ top }, index) => boxes.slice(0, index).every(({ bottom }) => bottom <= top))
          .length,
        height: Math.round(header.getBoundingClientRect().height),
      },
      mainWidth: Math.round(find('main').getBoundingClientRect().width),
      overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
}
