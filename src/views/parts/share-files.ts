import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Locale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { toAbsolute } from '../../model/addresses.ts';
import { archiveName } from '../../share/item/archive-names.ts';
import { type CardFormat, cardSizes } from '../../share/item/card-sizes.ts';
import { describeKitFile } from '../../share/item/describe-file.ts';
import { findItemAddress, type KitItem, toKitAddress } from '../../share/item/item.ts';

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

/** The archive of an item with what is in it. */
export interface ArchiveView {
  file: FileLink;
  /** Name under which it is kept. */
  download: string;
  contents: { name: string; what: string }[];
}

/** Gives a file of the item its address and a label. */
export type ToFile = (file: string, label: string) => FileLink;

/** The archive, by the names of everything in it; `bytes` is its size. */
export function toArchive(
  item: KitItem,
  { bytes, names }: { bytes: number; names: readonly string[] },
  locale: Locale,
  t: Translate,
  toFile: ToFile,
): ArchiveView {
  return {
    file: toFile(archiveName, t('share.archive', { count: names.length, size: formatMegabytes(bytes) })),
    // Archives of several items must not overwrite each other in a folder of downloads.
    download: `${toKitAddress(item, archiveName).split('/').slice(2, -1).join('-')}-${archiveName}`,
    contents: names.map((name) => ({ name, what: describeKitFile(name, locale) })),
  };
}

/** The cards or squares of an item, one in each language. */
export function toPictures(kind: CardFormat, name: string, t: Translate, toFile: ToFile): PictureView[] {
  return editions.map(toEditionWord).map((language) => {
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

/** The codes of an item: one for each page that it has. */
export function toCodes({ site }: Graph, item: KitItem, t: Translate, toFile: ToFile): PictureView[] {
  return editions.flatMap((edition) => {
    const each = toEditionWord(edition);
    const page = findItemAddress(item, edition);
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

/** The posters, then the table cards, in each language. */
export function toSheets(name: string, t: Translate, toFile: ToFile): SheetView[] {
  return (['poster', 'tabletop'] as const).flatMap((size) =>
    editions.map(toEditionWord).map((each): SheetView => {
      const label = t(`share.${size}`, { language: t(`sheet.languages.${each}`) });
      const file = toFile(`${size}.${each}.html`, label);
      return { src: file.href, title: t('share.picture', { label, name }), size, file };
    }),
  );
}

/** Bytes as megabytes with one digit, at least 0.1. */
export function formatMegabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1_000_000).toFixed(1);
}
