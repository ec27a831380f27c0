import { type Locale, localeKeys, locales } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Graph, Measure } from '../model/graph.ts';
import { addressOf, toAbsolute, toHref } from '../model/identifiers.ts';
import { buildCitations } from '../share/citation/build-citations.ts';
import type { QuoteLanguage } from '../share/citation/cited.ts';
import { archiveName } from '../share/kit/archive-names.ts';
import { type CardFormat, cardSizes } from '../share/kit/card-sizes.ts';
import { describeKitFile } from '../share/kit/describe-file.ts';
import { findItemAddress, type KitItem, kitLanguages, toKitAddress, toSharePage } from '../share/kit/item.ts';
import { toEnglishStatus, toItemInstrument, toItemName } from '../share/kit/item-names.ts';
import { buildTexts } from '../share/kit/text-files.ts';
import { type CopyView, toLanguageRuns } from './copies.ts';
import { buildEmbedCode } from './embed-code.ts';
import { buildFrame, type Frame, type Link, type ProseLink } from './frame.ts';
import { type LocalText, toLocalText } from './local-text.ts';
import { findShortAddress } from './measure-page.ts';

/** What of an item's kit this build has. */
export interface MadeKit {
  /** The archive, with the names of everything in it; `null` where the build makes no kit. */
  archive: { bytes: number; names: readonly string[] } | null;
  /** Size of the file of all sheets; `null` where it has not been printed (npm run pdf). */
  sheetsBytes: number | null;
}

/** A file to take away. */
export interface FileLink {
  href: string;
  label: string;
}

/** A picture with its files. */
export interface PictureView {
  src: string;
  alt: string;
  width: number;
  height: number;
  files: FileLink[];
  /** What it leads to, in letters. */
  address: string | null;
}

/** A sheet, shown as it is in a frame. */
export interface SheetView {
  src: string;
  /** Title of the frame. */
  title: string;
  size: 'poster' | 'tabletop';
  file: FileLink;
}

/** Texts of one kind to copy. */
export interface CopyGroup {
  heading: string;
  copies: CopyView[];
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
  archive: { file: FileLink; download: string; contents: { name: string; what: string }[] } | null;
  addresses: CopyView[];
  cards: PictureView[];
  squares: PictureView[];
  codes: PictureView[];
  sheets: SheetView[];
  printable: FileLink | null;
  texts: CopyView[];
  citations: CopyGroup[];
  embed: { src: string; title: string; height: number; copies: CopyView[] } | null;
}

/** Prepares the page of an item's kit. */
export function buildSharePage(
  graph: Graph,
  prose: readonly ProseLink[],
  item: KitItem,
  locale: Locale,
  made: MadeKit,
): SharePage {
  const { site } = graph;
  const measure = item.kind === 'measure' ? item.measure : null;
  const name = toItemName(item, locale);
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: (each) => toSharePage(item, each),
    section: item.kind === 'agency' ? 'agencies' : 'instrument',
    english: { instrument: toItemInstrument(graph, item), status: toEnglishStatus(item) },
    title: '',
    description: '',
    // It repeats the texts of other pages in many forms, which would compete with them for the same words.
    indexable: false,
    frames: true,
  });
  const { t } = frame;
  frame.head.title = t('title.join', { page: t('share.title', { name }), site: t('site.nameShort') });
  frame.head.description = t('share.description', { name });
  const hasKit = made.archive !== null;
  const toFile = (file: string, label: string): FileLink => ({
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

type ToFile = (file: string, label: string) => FileLink;

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

function toArchive(
  item: KitItem,
  { bytes, names }: NonNullable<MadeKit['archive']>,
  locale: Locale,
  t: Translate,
  toFile: ToFile,
): SharePage['archive'] {
  return {
    file: toFile(archiveName, t('share.archive', { count: names.length, size: formatMegabytes(bytes) })),
    // Archives of several items must not overwrite each other in a folder of downloads.
    download: `${toKitAddress(item, archiveName).split('/').slice(2, -1).join('-')}-${archiveName}`,
    contents: names.map((name) => ({ name, what: describeKitFile(name, locale) })),
  };
}

function toAddresses(graph: Graph, item: KitItem, t: Translate): CopyView[] {
  const { site } = graph;
  const toCopy = (id: string, label: string, button: string, text: string): CopyView => ({
    id,
    label,
    button,
    folded: false,
    runs: [{ text, lang: null }],
  });
  const pages = [...localeKeys, 'both' as const].flatMap((language) => {
    const address = findItemAddress(item, language);
    const label = t(`cite.address.${language}`);
    return address === null
      ? []
      : [
          toCopy(
            `address-${language}`,
            label,
            t('share.copyNamed', { what: label }),
            toAbsolute(site, address),
          ),
        ];
  });
  const short = item.kind === 'measure' ? findShortAddress(graph, item.measure) : null;
  const label = t('cite.address.short');
  return short === null
    ? pages
    : [
        ...pages,
        toCopy('address-short', label, t('share.copyNamed', { what: label }), toAbsolute(site, short)),
      ];
}

function toPictures(kind: CardFormat, name: string, t: Translate, toFile: ToFile): PictureView[] {
  return kitLanguages.map((language) => {
    const label = t(`share.${kind}`, { language: t(`sheet.languages.${language}`) });
    const file = toFile(`${kind}.${language}.png`, label);
    return {
      src: file.href,
      alt: t('share.picture', { label, name }),
      ...cardSizes[kind],
      files: [file],
      address: null,
    };
  });
}

function toCodes({ site }: Graph, item: KitItem, t: Translate, toFile: ToFile): PictureView[] {
  return kitLanguages.flatMap((each) => {
    const page = findItemAddress(item, each);
    if (page === null) return [];
    const language = t(`sheet.languages.${each}`);
    const address = toAbsolute(site, page);
    const svg = toFile(`qr.${each}.svg`, t('share.qrSvg', { language }));
    return [
      {
        src: svg.href,
        alt: t('print.qr', { address }),
        width: 160,
        height: 160,
        files: [svg, toFile(`qr.${each}.png`, t('share.qrPng', { language }))],
        address,
      },
    ];
  });
}

function toSheets(name: string, t: Translate, toFile: ToFile): SheetView[] {
  return (['poster', 'tabletop'] as const).flatMap((size) =>
    kitLanguages.map((each): SheetView => {
      const label = t(`share.${size}`, { language: t(`sheet.languages.${each}`) });
      const file = toFile(`${size}.${each}.html`, label);
      return { src: file.href, title: t('share.picture', { label, name }), size, file };
    }),
  );
}

/** The texts to paste, in every language: who posts on Weibo may read this page in English. An e-mail has its subject above it. */
function toTexts(graph: Graph, item: KitItem, locale: Locale, t: Translate): CopyView[] {
  return buildTexts(graph, item).flatMap(({ id, labelKey, language, subject, text }) => {
    const lang = language === locale ? null : locales[language].lang;
    const label = t(labelKey);
    const toCopy = (part: string, what: string, words: string): CopyView => ({
      id: `text-${part}`,
      label: what,
      button: t('share.copyNamed', { what }),
      folded: false,
      runs: [{ text: words, lang }],
    });
    const whole = toCopy(id, label, text);
    if (subject === null) return [whole];
    return [toCopy(`${id}-subject`, t('share.subjectOf', { what: label }), subject), whole];
  });
}

/** Every citation form: in the language of the page, and in both. The other language's are on its own page. */
function toCitations(graph: Graph, measure: Measure, locale: Locale, t: Translate): CopyGroup[] {
  const toGroup = (language: QuoteLanguage): CopyGroup => ({
    heading: t('share.citationsIn', { language: t(`sheet.languages.${language}`) }),
    copies: buildCitations(graph, measure, language)
      // The English legal style names both languages, so it is the same in each.
      .filter(({ id }) => language === locale || id !== 'legal')
      .map(({ id, labelKey, parts, format }): CopyView => {
        const label = t('kit.fileIn', { file: t(labelKey), language: t(`sheet.languages.${language}`) });
        return {
          id: `${id}-${language}`,
          label,
          button: t('share.copyNamed', { what: label }),
          folded: language !== locale || format === 'code',
          runs: toLanguageRuns(parts, locale),
          code: format === 'code',
        };
      }),
  });
  return [toGroup(locale), toGroup('both')];
}

function toEmbed(graph: Graph, measure: Measure, locale: Locale, t: Translate): SharePage['embed'] {
  const { title, heights, fitting, fixed, scripted } = buildEmbedCode(graph, measure, locale);
  const toCopy = (id: string, label: string, text: string): CopyView => ({
    id: `embed-${id}`,
    label,
    button: t('share.copyNamed', { what: label }),
    folded: id !== 'fitting',
    runs: [{ text, lang: null }],
    code: true,
  });
  return {
    src: toHref(graph.site, addressOf.embed(locale, measure.instrument.id, measure.key)),
    title,
    height: heights[500],
    copies: [
      toCopy('fitting', t('share.embedFitting'), fitting),
      toCopy('320', t('share.embedFixed', { width: 320 }), fixed[320]),
      toCopy('800', t('share.embedFixed', { width: 800 }), fixed[800]),
      toCopy('scripted', t('share.embedScripted'), scripted),
    ],
  };
}

/** Bytes as megabytes with one digit, at least 0.1. */
function formatMegabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1_000_000).toFixed(1);
}
