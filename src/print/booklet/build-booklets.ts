import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

import type { Address } from '../../model/addresses.ts';

/** Address of a booklet as a page, in builds made for printing only. */
export function toBookletAddress(instrument: string): Address {
  return `/paper/${instrument}/`;
}

/** Adds the booklets to a build. The portal's own build has no such pages, so that no address of theirs is ever published. */
export function bookletPages(): AstroIntegration {
  return {
    name: 'booklet-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/paper/[instrument]',
          entrypoint: fileURLToPath(new URL('../../components/Booklet.astro', import.meta.url)),
        });
      },
    },
  };
}
