import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/**
 * Markdown has no words for the name of a table and for what its heads head: each is called like the heading above it, or like the page, and
 * its first row heads the columns.
 */
const describeTables: Plugin = () => {
  let above: string | undefined;
  return {
    name: 'describe-tables',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'th'],
      visit(node, context) {
        if (node.tagName === 'table') {
          const title: unknown = context.data.astro?.frontmatter['title'];
          context.setProperty(node, 'ariaLabel', above ?? String(title));
        } else if (node.tagName === 'th') {
          context.setProperty(node, 'scope', 'col');
        } else {
          above = context.textContent(node);
        }
      },
    },
  };
};

/** How the Markdown of prose pages is read. */
export const proseProcessor = satteri({ hastPlugins: [describeTables] });
