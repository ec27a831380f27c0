import type { Locale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toHref } from '../../model/addresses.ts';
import { findItemAddress, type KitItem, toKitAddress, toSharePage } from '../../share/item/item.ts';
import { toEnglishStatus, toItemInstrument, toItemName } from '../../share/item/item-names.ts';
import type { CopyView } from '../parts/copies.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { type LocalText, toLocalText } from '../parts/local-text.ts';
import {
  type CopyGroup,
  type EmbedView,
  toAddresses,
  toCitations,
  toEmbed,
  toTexts,
} from '../parts/share-copies.ts';
import {
  type ArchiveView,
  type FileLink,
  formatMegabytes,
  type PictureView,
  type SheetView,
  toArchive,
  toCodes,
  type ToFile,
  toPictures,
  toSheets,
} from '../parts/share-files.ts';

/** What of an item's kit this build has. */
export interface MadeKit {
  /** The archive, with the names of everything in it; `null` where the build makes no kit. */
  archive: { bytes: number; names: readonly string[] } | null;
  /** Size of the file of all sheets; `null` where it has not been printed (npm run pdf). */
  sheetsBytes: number | null;
}

/** Everything the page of a share kit shows. */
export interface SharePage {
  frame: Frame;
  number: string | null;
  heading: LocalText;
  editorial: boolean;
  /** The page of the item. */
  item: Link;
  guide: Link;
  /** The page of sheets for several items. */
  several: Link;
  /** The parts that the page has, in its order. */
  contents: Link[];
  archive: ArchiveView | null;
  addresses: CopyView[];
  cards: PictureView[];
  squares: PictureView[];
  codes: PictureView[];
  sheets: SheetView[];
  printable: FileLink | null;
  texts: CopyView[];
  citations: CopyGroup[];
  embed: EmbedView | null;
}

/** Prepares the page of an item's kit. */
export function buildSharePage(graph: Graph, item: KitItem, locale: Locale, made: MadeKit): SharePage {
  const { site } = graph;
  const measure = item.kind === 'measure' ? item.measure : null;
  const name = toItemName(item, locale);
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale((each) => toSharePage(item, each)),
    section: item.kind === 'agency' ? 'agencies' : 'instrument',
    english: { instrument: toItemInstrument(graph, item), status: toEnglishStatus(item) },
    title: (t) => t('share.title', { name }),
    description: (t) => t('share.description', { name }),
    // It repeats the texts of other pages in many forms, which would compete with them for the same words.
    indexable: false,
    frames: true,
  });
  const { t } = frame;
  const hasKit = made.archive !== null;
  const toFile: ToFile = (file, label) => ({
    href: toHref(site, toKitAddress(item, file)),
    label,
  });
  const page: Omit<SharePage, 'contents'> = {
    frame,
    number: measure?.num ?? null,
    heading: toHeading(item, locale),
    editorial: measure?.heading.editorial ?? false,
    item: {
      href: toHref(site, findItemAddress(item, locale) ?? addressOf.home(locale)),
      label: t(`share.back.${item.kind}`),
    },
    guide: { href: toHref(site, addressOf.prose(locale, 'for-publicity')), label: t('share.guide') },
    several: { href: toHref(site, addressOf.shareSheet(locale)), label: t('share.several') },
    archive: made.archive === null ? null : toArchive(item, made.archive, locale, t, toFile),
    addresses: toAddresses(graph, item, t),
    cards: hasKit ? toPictures('card', name, t, toFile) : [],
    squares: hasKit ? toPictures('square', name, t, toFile) : [],
    codes: hasKit ? toCodes(graph, item, t, toFile) : [],
    sheets: hasKit ? toSheets(name, t, toFile) : [],
    printable:
      made.sheetsBytes === null
        ? null
        : toFile('sheets.pdf', t('share.printable', { size: formatMegabytes(made.sheetsBytes) })),
    texts: toTexts(graph, item, locale, t),
    citations: measure === null ? [] : toCitations(graph, measure, locale, t),
    embed: measure === null ? null : toEmbed(graph, measure, locale, t),
  };
  return { ...page, contents: listParts(page, t) };
}

/** The parts of the page; those with nothing in them are left out. */
function listParts(page: Omit<SharePage, 'contents'>, t: Translate): Link[] {
  const parts: [id: string, label: string, isThere: boolean][] = [
    ['archive', t('share.everything'), page.archive !== null],
    ['addresses', t('share.addresses'), true],
    ['cards', t('share.cards'), page.cards.length > 0],
    ['squares', t('share.squares'), page.squares.length > 0],
    ['codes', t('share.codes'), page.codes.length > 0],
    ['sheets', t('share.sheets'), page.sheets.length > 0],
    ['texts', t('share.texts'), page.texts.length > 0],
    ['citations', t('share.citations'), page.citations.length > 0],
    ['embed', t('share.embed'), page.embed !== null],
  ];
  return parts.flatMap(([id, label, isThere]) => (isThere ? [{ href: `#${id}`, label }] : []));
}

function toHeading(item: KitItem, locale: Locale): LocalText {
  switch (item.kind) {
    case 'measure':
      return toLocalText(item.measure.heading, locale);
    case 'agency':
      return { text: toItemName(item, locale), lang: null, stale: false };
    case 'instrument':
      return toLocalText(item.instrument.title, locale);
  }
}
