import mdx from '@astrojs/mdx';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readSite } from './src/model/read/read-content.ts';
import { portal } from './src/publish/pipeline.ts';
import { proseProcessor } from './src/publish/prose-tables.ts';
import { flexGapFallback } from './src/styles/flex-gap-fallback.ts';

const site = readSite(import.meta.dirname);

/** The oldest browsers that must parse what is built; `npm run test:compat` opens it in old Chromiums. */
const oldestBrowsers = ['chrome83', 'safari13'];

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  // The default, 'jsx', drops the space that a line break between inline elements stands for, and glues English words.
  compressHTML: true,
  integrations: [mdx(), portal()],
  // Colours would come as inline styles, which the policy refuses; nothing here is long enough to need them.
  markdown: { processor: proseProcessor, syntaxHighlight: false },
  build: {
    // The content security policy allows no inline styles, and hashed files are cached across pages.
    inlineStylesheets: 'never',
    assets: 'assets',
    concurrency: 64,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), compileScriptsDown()],
    css: { postcss: { plugins: [flexGapFallback(), cascadeLayers()] } },
    build: {
      assetsInlineLimit: 0,
      cssTarget: oldestBrowsers,
      // A note of Astro's to itself in every MDX page, which would be a warning in each build.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

/** Astro 7 sets the target of browser scripts to `esnext` and passes over `build.target`; only a plugin has the last word. */
function compileScriptsDown() {
  return {
    name: 'compile-scripts-down',
    configEnvironment: (name) => (name === 'client' ? { build: { target: oldestBrowsers } } : undefined),
  };
}
