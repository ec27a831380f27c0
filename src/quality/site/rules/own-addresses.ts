import type { Rule } from '../rule.ts';
import { findLines } from '../text-files.ts';

const rule = 'own-addresses';

/** Absolute addresses on hosts under `.example`: no such host is real, so each must be the site's own origin. */
const exampleAddress = /https?:\/\/(?:[\w-]+\.)*example(?![\w.-])(?::\d+)?(?:\/[^\s"'<>)\]}\\，。；]*)?/g;

/**
 * Every absolute address that a build for a trial origin prints, in pages, feeds and data, is made from that origin and base:
 * none is left from content/site.yaml or written by hand.
 */
export const checkOwnAddresses: Rule = (site) =>
  findLines(site, new RegExp(exampleAddress.source)).flatMap(({ file, line, text }) =>
    (text.match(exampleAddress) ?? [])
      .filter((address) => !`${address}/`.startsWith(`${site.origin}${site.base}`))
      .map((address) => ({
        page: file,
        rule,
        message: `The address ${address} does not begin with ${site.origin}${site.base}.`,
        hint: 'Make absolute addresses in src/model/addresses.ts, from the origin and base of this build.',
        line,
      })),
  );
