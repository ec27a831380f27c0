import type { AstroPrerenderer } from 'astro';
import type { Progress } from './progress.ts';

/** Astro's own maker of pages, with each page told to `progress`. */
export function countPages(maker: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  return {
    ...maker,
    async getStaticPaths() {
      const paths = await maker.getStaticPaths();
      progress.begin('pages and data', paths.length);
      return paths;
    },
    async render(request, options) {
      const page = await maker.render(request, options);
      progress.advance();
      return page;
    },
  };
}
