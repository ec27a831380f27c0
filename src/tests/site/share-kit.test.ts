import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import { localeKeys } from '../../language/locales.ts';
import { toAbsolute } from '../../model/addresses.ts';
import { cardSizes } from '../../share/item/card-sizes.ts';
import { findItemAddress, listItems, toKitAddress } from '../../share/item/item.ts';
import { findEmbedded } from '../../quality/site/embedded.ts';
import { findAll, findMeta, textOf } from '../../quality/site/page.ts';
import { countInMargin, readCode, readPixels } from '../../quality/site/picture-pixels.ts';
import { sampleExpected } from '../samples/portal-expected.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const graph = sampleGraph();
const items = listItems(graph);

/** Every file of a name that the kit must have, with what its code leads to. */
const expected = items.flatMap((item) =>
  editions.map((edition) => {
    const page = findItemAddress(item, edition);
    return {
      item,
      language: toEditionWord(edition),
      page: page === null ? null : toAbsolute(graph.site, page),
      toFile: (name: string) => toKitAddress(item, name).slice(1),
    };
  }),
);
const withPage = expected.flatMap(({ page, ...rest }) => (page === null ? [] : { ...rest, page }));

test('there is a kit of every document, measure and body', () => {
  const { instruments = 0, measures = 0, agencies = 0 } = sampleExpected().counts;
  expect(items).toHaveLength(instruments + measures + agencies);
  // Bodies have no page in both languages.
  expect(expected).toHaveLength(items.length * 3);
  expect(withPage).toHaveLength((instruments + measures) * 3 + agencies * 2);
});

describe('codes', () => {
  test('every PNG, read, gives its address', () => {
    const wrong = withPage.flatMap(({ toFile, language, page }) => {
      const pixels = readPixels(site.read(toFile(`qr.${language}.png`)));
      const read = readCode(pixels, 5);
      return pixels.width >= 1000 && read === page ? [] : [`${toFile(`qr.${language}.png`)}: ${read}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every SVG, painted and read, gives its address', () => {
    const wrong = withPage.flatMap(({ toFile, language, page }) => {
      const read = readSvg(site.read(toFile(`qr.${language}.svg`)).toString('utf8'));
      return read === page ? [] : [`${toFile(`qr.${language}.svg`)}: ${read}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every square has one that leads to its page', () => {
    const wrong = expected.flatMap(({ item, toFile, language, page }) => {
      const target = page ?? toAbsolute(graph.site, findItemAddress(item, 'en') ?? '/');
      const pixels = readPixels(site.read(toFile(`square.${language}.png`)));
      // From afar first, because that is faster; every code can be read at its full size.
      const read = readCode(pixels, 3) ?? readCode(pixels, 1);
      return read === target ? [] : [`${toFile(`square.${language}.png`)}: ${read}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(['card', 'square'] as const)('every %s', (format) => {
  const files = expected.map(({ toFile, language }) => toFile(`${format}.${language}.png`));

  test('has its size and at most 40 kB', () => {
    const wrong = files.filter((file) => {
      const { width, height } = readPixels(site.read(file));
      return (
        width !== cardSizes[format].width ||
        height !== cardSizes[format].height ||
        site.read(file).length > 40_000
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is like no other', () => {
    const digests = new Set(files.map((file) => createHash('sha256').update(site.read(file)).digest('hex')));
    expect(files).toHaveLength(items.length * 3);
    expect(digests.size).toBe(files.length);
  });

  test('has blank margins, so that no text is cut off', () => {
    const margin = format === 'card' ? 48 : 40;
    const full = files.filter((file) => countInMargin(readPixels(site.read(file)), margin) > 0);
    expect(full).toEqual([]);
  });
});

describe('pages', () => {
  test('every page that stands for itself names a card that is there, with its size and words', () => {
    const sizes = new Map(
      site.files
        .filter((file) => /^kit\/.*\/card\.\w+\.png$/.test(file))
        .map((file) => [`${site.origin}${site.base}${file}`, readPixels(site.read(file))]),
    );
    const named = site.pages
      .filter((page) => findEmbedded(page) === null)
      .map((page) => {
        const size = sizes.get(findMeta(page, 'og:image') ?? '');
        return {
          address: page.address,
          isThere: size !== undefined,
          width: findMeta(page, 'og:image:width') === String(size?.width),
          height: findMeta(page, 'og:image:height') === String(size?.height),
          alt: (findMeta(page, 'og:image:alt') ?? '') !== '',
          twitter: findMeta(page, 'twitter:card') === 'summary_large_image',
        };
      });
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((page) => Object.values(page).includes(false))).toEqual([]);
  });

  test('measures, bodies and the plan name their own card in the language of the page', () => {
    const wrong = withPage.flatMap(({ toFile, language, page }) => {
      const address = page.slice(`${site.origin}${site.base}`.length - 1);
      const built = site.findPage(address);
      const image = built && findMeta(built, 'og:image');
      const own = `${site.origin}${site.base}${toFile(`card.${language}.png`)}`;
      return image === own ? [] : [`${address}: ${image}`];
    });
    expect(wrong).toEqual([]);
  });

  test('measures, bodies and the plan say what they are about, with the picture, in a block of data', () => {
    const wrong = withPage.filter(({ item, page, language, toFile }) => {
      const built = site.findPage(page.slice(`${site.origin}${site.base}`.length - 1));
      const [script] = (built === undefined ? [] : findAll(built, 'script')).filter(
        ({ attributes }) => attributes.get('type') === 'application/ld+json',
      );
      const data: unknown = JSON.parse(script === undefined ? '{}' : textOf(script));
      const image = {
        '@type': 'ImageObject',
        url: `${site.origin}${site.base}${toFile(`card.${language}.png`)}`,
        width: 1200,
        height: 630,
      };
      return !isLike(
        data,
        item.kind === 'agency'
          ? { '@type': 'WebPage', url: page, about: { '@type': 'Organization' }, primaryImageOfPage: image }
          : { '@type': 'Legislation', url: page, image },
      );
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test.each(localeKeys)('the home page names the card of the plan (%s)', (locale) => {
    const page = site.findPage(`/${locale}/`);
    expect(page && findMeta(page, 'og:image')).toBe(
      `${site.origin}${site.base}kit/ferry-2023/card.${locale}.png`,
    );
  });
});

/** Paints the runs of a code's path, four pixels a module, and reads it. */
function readSvg(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  const dark = new Set<number>();
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(Number(y) * size + Number(x) + step);
  }
  return readCode(
    {
      width: size * 4,
      height: size * 4,
      at: (x, y) => (dark.has(Math.floor(y / 4) * size + Math.floor(x / 4)) ? 0 : 1),
      colourOf: (index) => [index * 255, index * 255, index * 255],
    },
    1,
  );
}

/** True when `value` has every property of `like`, with the same value. */
function isLike(value: unknown, like: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const has = new Map(Object.entries(value));
  return Object.entries(like).every(([key, wanted]) =>
    typeof wanted === 'object' && wanted !== null ? isLike(has.get(key), wanted) : has.get(key) === wanted,
  );
}
