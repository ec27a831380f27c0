import { type Locale, localeKeys } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, type Address, toAbsolute } from '../../model/addresses.ts';
import { toDocument, toItemInstrument, toItemName } from '../../share/item/item-names.ts';
import { describeKitFile } from '../../share/item/describe-file.ts';
import { findItemAddress, findShortAddress, type KitItem } from '../../share/item/item.ts';

/** What stands in an archive beside the files: what each is for, where the item lives, and what the kit is not. */
export function formatReadme(graph: Graph, item: KitItem, files: readonly string[]): string {
  return localeKeys.map((locale) => formatPart(graph, item, files, locale)).join('\n\n');
}

function formatPart(graph: Graph, item: KitItem, files: readonly string[], locale: Locale): string {
  const t = getTranslator(locale);
  const { title, docNumber } = toDocument(toItemInstrument(graph, item), locale);
  const lines = (label: string, address: Address | null): string[] =>
    address === null ? [] : [t('kit.labelled', { label, text: toAbsolute(graph.site, address) })];
  return [
    t('kit.readmeTitle', { name: toItemName(item, locale) }),
    t('print.runningHead', { title, docNumber }),
    '',
    ...lines(t(`cite.address.${locale}`), findItemAddress(item, locale)),
    ...lines(t('cite.address.both'), findItemAddress(item, 'zh+en')),
    ...lines(t('cite.address.short'), findShortAddress(graph, item)),
    ...lines(t('kit.guide'), addressOf.prose(locale, 'for-publicity')),
    '',
    t('kit.what'),
    t('translation.brief'),
    '',
    ...files.map((name) => t('kit.labelled', { label: name, text: describeKitFile(name, locale) })),
  ].join('\n');
}
