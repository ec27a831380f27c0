import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** All text grows with the text size of the reader (WCAG 1.4.4): doubling the root's size doubles every size. */
export function checkTextSize(tools: PageTools): PageFinding[] {
  const root = document.documentElement;
  const elements = [
    ...new Set(tools.textLines().map(({ element }) => element)),
    ...tools.all('input, select'),
  ];
  const sizes = (): number[] => elements.map((element) => parseFloat(getComputedStyle(element).fontSize));
  const grown = root.style.fontSize;
  root.style.fontSize = '';
  const before = sizes();
  root.style.fontSize = '200%';
  const after = sizes();
  root.style.fontSize = grown;
  return elements.flatMap((element, index) => {
    const [from = 0, to = 0] = [before[index], after[index]];
    if (to >= from * 1.9) return [];
    return [
      {
        element: tools.describe(element),
        problem: `stays at ${to} px when the reader doubles the text size from ${from} px.`,
        repair: 'Give its font size in rem or em, not in px or parts of the window.',
      },
    ];
  });
}
