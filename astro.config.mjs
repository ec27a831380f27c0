import mdx from '@astrojs/mdx';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readSite } from './src/loaders/read-content.ts';
import { portal } from './src/pipeline.ts';

const site = readSite(import.meta.dirname);

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  // The default, 'jsx', drops the space that a line break between inline elements stands for, and glues English words.
  compressHTML: true,
  integrations: [mdx(), portal()],
  build: {
    // The content security policy allows no inline styles, and hashed files are cached across pages.
    inlineStylesheets: 'never',
    assets: 'assets',
    concurrency: 64,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    css: { postcss: { plugins: [cascadeLayers()] } },
    build: { assetsInlineLimit: 0, target: 'chrome83', cssTarget: 'chrome83' },
  },
});
