import type { Mutant } from './mutants.ts';

/** Where the style sheet and the script of a mutant are served: on the site itself, as its content security policy demands. */
export const plantedFiles = { css: '/planted.css', script: '/planted.js' };

/**
 * Plants a fault into a page.
 *
 * @param html The page as built.
 * @returns The page with the fault; an error when the place of the fault is not there, since nothing would be tested.
 */
export function plant(html: string, mutant: Mutant): string {
  let planted = html;
  const replace = (from: string, to: string): void => {
    if (!planted.includes(from)) {
      throw new Error(
        `The fault “${mutant.name}” has no place: the page does not hold ${from}. Adapt it in mutants.ts to the page as it is now.`,
      );
    }
    planted = planted.replace(from, () => to);
  };
  if (mutant.replace) replace(...mutant.replace);
  if (mutant.insert !== undefined) replace('</main>', `${mutant.insert}</main>`);
  if (mutant.css !== undefined) {
    replace('</head>', `<link rel="stylesheet" href="${plantedFiles.css}"></head>`);
  }
  if (mutant.script !== undefined) {
    replace('</body>', `<script type="module" src="${plantedFiles.script}"></script></body>`);
  }
  if (planted === html) {
    throw new Error(`The fault “${mutant.name}” changes nothing. Give it replace, insert, css or script.`);
  }
  return planted;
}
