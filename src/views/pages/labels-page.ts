import { editions } from '../../language/edition.ts';
import { type EditionWord, toEditionWord } from '../../language/edition-word.ts';
import { type Locale, localeKeys, locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Graph, Instrument, Measure } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toAbsolute, toHref } from '../../model/addresses.ts';
import { findShortAddress } from '../../share/item/item.ts';
import { buildQr, type QrCode } from '../../share/qr.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { type LocalText, toLocalText } from '../parts/local-text.ts';
import { toDivisionName } from '../parts/names.ts';

/** Labels on a sheet of A4, two beside each other; `labels.css` makes them as high as that. */
export const labelsPerPage = 8;

/** A text of a label in one language. */
interface LabelText {
  text: string;
  lang: string;
}

/** A label for a booth. */
export interface LabelView {
  /** As the address of the page names it: `12`; of other plans `second/1`; a plan itself by its id. */
  key: string;
  number: string | null;
  heading: LabelText[];
  /** True where the heading is too long for the ordinary size. */
  long: boolean;
  editorial: LabelText[] | null;
  /** To say or type. */
  address: string;
  qr: QrCode;
  qrLabel: string;
  docNumber: LabelText[];
  notice: LabelText;
}

/** A checkbox. */
interface LabelOption {
  key: string;
  number: string | null;
  heading: LocalText;
}

/** Everything the page of labels shows: all of it is there, and the script hides what is not chosen. */
export interface LabelsPage {
  frame: Frame;
  guide: Link;
  groups: { label: LocalText; options: LabelOption[] }[];
  languages: { value: EditionWord; label: string; checked: boolean }[];
  labels: LabelView[];
  /** How many are chosen and how much paper they take, as long as nothing is said in the address. */
  status: string;
}

/** Prepares the page on which labels for several items are chosen and printed. */
export function buildLabelsPage(graph: Graph, locale: Locale): LabelsPage {
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale(addressOf.shareSheet),
    section: 'instrument',
    title: (t) => t('labels.heading'),
    description: (t) =>
      t('labels.description', { docNumber: formatDocumentName(graph.mainInstrument, locale) }),
  });
  const { t } = frame;
  const labels = graph.instruments.flatMap((instrument) => [
    toInstrumentLabel(graph, instrument),
    ...instrument.measures.map((measure) => toMeasureLabel(graph, measure)),
  ]);
  return {
    frame,
    guide: {
      href: toHref(graph.site, addressOf.prose(locale, 'for-publicity')),
      label: t('share.guide'),
    },
    groups: graph.instruments.flatMap((instrument) => toGroups(graph, instrument, locale)),
    languages: editions.map((edition) => ({
      value: toEditionWord(edition),
      label: t(`sheet.languages.${toEditionWord(edition)}`),
      checked: edition === 'zh+en',
    })),
    labels,
    status: t('labels.other')
      .replace('{count}', String(labels.length))
      .replace('{pages}', String(Math.ceil(labels.length / labelsPerPage))),
  };
}

/** The plan itself, then its measures by the groups that the text gives them. */
function toGroups(graph: Graph, instrument: Instrument, locale: Locale): LabelsPage['groups'] {
  const toOption = (measure: Measure): LabelOption => ({
    key: toKey(graph, measure),
    number: measure.num,
    heading: toLocalText(measure.heading, locale),
  });
  const whole = {
    label: toLocalText(instrument.docNumber, locale),
    options: [{ key: instrument.id, number: null, heading: toLocalText(instrument.title, locale) }],
  };
  const groups = instrument.groups.map((group) => ({
    label: toDivisionName(group, locale),
    options: group.children.flatMap((child) => (child.kind === 'measure' ? [toOption(child)] : [])),
  }));
  const grouped = new Set(groups.flatMap(({ options }) => options.map(({ key }) => key)));
  const others = instrument.measures.map(toOption).filter(({ key }) => !grouped.has(key));
  return [whole, ...groups, ...(others.length === 0 ? [] : [{ label: whole.label, options: others }])];
}

function toKey({ mainInstrument }: Graph, { instrument, key }: Measure): string {
  return instrument === mainInstrument ? key : `${instrument.id}/${key}`;
}

/** Letters of Chinese, counted twice, and English beyond which a heading is set smaller. */
const longHeading = 110;

function toMeasureLabel(graph: Graph, measure: Measure): LabelView {
  const { instrument, key, num, heading } = measure;
  const neutral = addressOf.measure('zh+en', instrument.id, key);
  return {
    ...toLabel(instrument, heading, heading.editorial),
    key: toKey(graph, measure),
    number: num,
    editorial: heading.editorial
      ? localeKeys.map((locale) => mark(getTranslator(locale)('measure.editorial'), locale))
      : null,
    address: withoutScheme(
      toAbsolute(graph.site, findShortAddress(graph, { kind: 'measure', measure }) ?? neutral),
    ),
    ...toCode(toAbsolute(graph.site, neutral)),
  };
}

function toInstrumentLabel(graph: Graph, instrument: Instrument): LabelView {
  const address = toAbsolute(graph.site, addressOf.instrument('zh+en', instrument.id));
  return {
    ...toLabel(instrument, instrument.title, false),
    key: instrument.id,
    number: null,
    editorial: null,
    address: withoutScheme(address),
    ...toCode(address),
  };
}

function toLabel({ docNumber }: Instrument, heading: Aligned, editorial: boolean) {
  return {
    heading: toBoth(heading),
    long: heading.source.length * 2 + (heading.target?.length ?? 0) + (editorial ? 30 : 0) > longHeading,
    docNumber: toBoth(docNumber),
    notice: mark(getTranslator('en')('translation.brief'), 'en'),
  };
}

function toCode(address: string): Pick<LabelView, 'qr' | 'qrLabel'> {
  return { qr: buildQr(address), qrLabel: getTranslator(sourceLocale)('print.qr', { address }) };
}

/** The Chinese, and the English where there is one. */
function toBoth({ source, target }: Aligned): LabelText[] {
  return [mark(source, sourceLocale), ...(target === null ? [] : [mark(target, 'en')])];
}

function mark(text: string, locale: Locale): LabelText {
  return { text, lang: locales[locale].lang };
}

function withoutScheme(address: string): string {
  return address.replace(/^https:\/\//, '');
}
