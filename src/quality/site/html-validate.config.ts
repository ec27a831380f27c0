import type { ConfigData } from 'html-validate';

/** What html-validate checks here: all recommended rules but those about the style of the source, which no reader notices. */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Style of the source: Astro writes `<br>` and `<img />` as it likes, and spaces at line ends do no harm.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-self-closing': 'off',
    // A taste about length for search engines; the issued headings are as long as they are.
    'long-title': 'off',
    // Phone numbers in running text; the portal prints none, and dates and document numbers look like them.
    'tel-non-breaking': 'off',
  },
};
