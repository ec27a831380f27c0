import { getFirstLocale } from '../../language/edition.ts';
import {
  fillCitation,
  type Part,
  type SentenceRange,
  toAddress,
  toNumber,
} from '../../share/citation/cited.ts';
import { formatOfficial } from '../../share/citation/official.ts';
import { formatQuotation } from '../../share/citation/quotation.ts';
import type { QuoteData, ToolLabel } from '../../share/citation/quote-data.ts';
import { formatShareText } from '../../share/citation/share-text.ts';
import { copyText } from '../copy/copy-text.ts';
import { makeElement } from '../make-element.ts';

/** What the tools cannot do by themselves. */
interface PanelActions {
  /** Lets the range end at another sentence. */
  extend: (last: string) => void;
  /** Puts the tools away. */
  dismiss: () => void;
}

/**
 * Makes the tools for a range: labelled buttons, then what was copied, to be seen and to be copied by hand.
 *
 * @param ids Ids of all sentences of the measure, in their order.
 */
export function buildToolPanel(
  data: QuoteData,
  range: SentenceRange,
  ids: readonly string[],
  { extend, dismiss }: PanelActions,
): HTMLElement {
  const { labels } = data;
  const output = makeElement('p', { class: 'copy-text', id: 'sentence-copy', hidden: '' });
  const status = makeElement('p', { class: 'row-note', role: 'status' });
  const title = makeElement('span', { id: 'sentence-tools' }, ...toTitle(labels, range));
  const copies = listCopies(data, range).map(({ label, parts }) =>
    buildButton(label, () => {
      output.textContent = status.textContent = '';
      output.append(...parts.map(({ text, language }) => makeElement('span', { lang: language }, text)));
      output.hidden = false;
      void copyText(output).then((outcome) => status.append(...toNodes(labels[outcome])));
    }),
  );
  const shares = 'share' in navigator ? [buildButton(labels.share, () => share(data, range))] : [];
  return makeElement(
    'div',
    { class: 'copy sentence-tools screen-only', role: 'group', 'aria-labelledby': title.id, tabindex: '-1' },
    makeElement('p', { class: 'row-note' }, title, ...buildChoice(labels.through, range, ids, extend)),
    makeElement('div', {}, ...copies, ...shares, buildButton(labels.close, dismiss)),
    status,
    output,
  );
}

/** A text that can be copied: its name, and its parts with their languages as tags. */
interface Copy {
  label: ToolLabel;
  parts: readonly { text: string; language: string }[];
}

/** What can be copied of a range. Both languages at once are the quotation of a page in both. */
function listCopies({ edition, cited, labels }: QuoteData, range: SentenceRange): Copy[] {
  const toCopy = (label: ToolLabel, parts: readonly Part[]): Copy => ({
    label,
    parts: parts.map((part) => ({ text: part.text, language: cited.texts[part.language].lang })),
  });
  const address = toAddress(cited, edition, range);
  return [
    toCopy(labels.copyLink, [{ text: address, language: getFirstLocale(edition) }]),
    toCopy(labels.copyCitation, formatOfficial(cited, edition, range)),
    ...(edition === 'zh+en' ? [] : [toCopy(labels.copyQuotation, formatQuotation(cited, edition, range))]),
    toCopy(labels.copyBoth, formatQuotation(cited, 'zh+en', range)),
  ];
}

/** Hands a range to the system's share sheet. */
function share({ edition, cited }: QuoteData, range: SentenceRange): void {
  const text = formatShareText(cited, edition, range);
  const shared = { title: document.title, text, url: toAddress(cited, edition, range) };
  // Rejected when the reader thinks better of it.
  navigator.share(shared).catch(() => undefined);
}

/** The list of sentences at which a range can end, where there is a choice. */
function buildChoice(
  label: ToolLabel,
  { first, last }: SentenceRange,
  ids: readonly string[],
  extend: PanelActions['extend'],
): HTMLElement[] {
  const possible = ids.slice(ids.indexOf(first));
  if (possible.length < 2) return [];
  const select = makeElement('select', { class: 'field' });
  for (const id of possible) {
    const option = makeElement('option', { value: id }, toNumber(id));
    option.selected = id === last;
    select.append(option);
  }
  select.addEventListener('change', () => extend(select.value));
  return [makeElement('label', {}, ' ', ...toNodes(label), ' ', select)];
}

/** The name of the tools: which sentences they are for. */
function toTitle({ sentence, sentences }: QuoteData['labels'], range: SentenceRange): (Node | string)[] {
  const first = toNumber(range.first);
  const label = range.first === range.last ? sentence : sentences;
  return toNodes(label, { number: first, first, last: toNumber(range.last) });
}

/** A button. Its label is one element, because a button sets its children apart and drops the spaces between them. */
function buildButton(label: ToolLabel, act: () => void): HTMLElement {
  const button = makeElement(
    'button',
    { class: 'button', type: 'button' },
    makeElement('span', {}, ...toNodes(label)),
  );
  button.addEventListener('click', act);
  return button;
}

function toNodes(label: ToolLabel, values: Readonly<Record<string, string>> = {}): (Node | string)[] {
  return label.flatMap(({ text, lang }, index) => {
    const words = fillCitation(text, values);
    return [...(index === 0 ? [] : [' ']), lang === null ? words : makeElement('span', { lang }, words)];
  });
}
