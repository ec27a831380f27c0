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
  { edition, cited, labels }: QuoteData,
  range: SentenceRange,
  ids: readonly string[],
  actions: PanelActions,
): HTMLElement {
  const output = make('p', { class: 'copy-text', id: 'sentence-copy', hidden: '' });
  const status = make('p', { class: 'row-note', role: 'status' });
  const values = { number: toNumber(range.first), first: toNumber(range.first), last: toNumber(range.last) };
  const label = range.first === range.last ? labels.sentence : labels.sentences;
  const title = make('span', { id: 'sentence-tools' }, ...toNodes(label, values));

  const toButton = (name: ToolLabel, act: () => void) => {
    const button = make('button', { class: 'button', type: 'button' }, toLabelElement(name));
    button.addEventListener('click', act);
    return button;
  };
  const toCopyButton = (name: ToolLabel, parts: readonly Part[]) =>
    toButton(name, () => {
      output.textContent = status.textContent = '';
      output.append(
        ...parts.map(({ text, language: own }) => make('span', { lang: cited.texts[own].lang }, text)),
      );
      output.hidden = false;
      void copyText(output).then((outcome) => status.append(...toNodes(labels[outcome])));
    });
  const link = toAddress(cited, edition, range);
  const buttons = [
    toCopyButton(labels.copyLink, [{ text: link, language: getFirstLocale(edition) }]),
    toCopyButton(labels.copyCitation, formatOfficial(cited, edition, range)),
    ...(edition === 'zh+en'
      ? []
      : [toCopyButton(labels.copyQuotation, formatQuotation(cited, edition, range))]),
    toCopyButton(labels.copyBoth, formatQuotation(cited, 'zh+en', range)),
    ...('share' in navigator
      ? [
          toButton(labels.share, () => {
            const shared = {
              title: document.title,
              text: formatShareText(cited, edition, range),
              url: link,
            };
            // Rejected when the reader thinks better of it.
            navigator.share(shared).catch(() => undefined);
          }),
        ]
      : []),
    toButton(labels.close, actions.dismiss),
  ];
  return make(
    'div',
    { class: 'copy sentence-tools screen-only', role: 'group', 'aria-labelledby': title.id, tabindex: '-1' },
    make('p', { class: 'row-note' }, title, ...buildChoice()),
    make('div', {}, ...buttons),
    status,
    output,
  );

  /** The list of sentences at which the range can end, where there is a choice. */
  function buildChoice(): HTMLElement[] {
    const possible = ids.slice(ids.indexOf(range.first));
    if (possible.length < 2) return [];
    const select = make('select', { class: 'field' });
    for (const id of possible) {
      const option = make('option', { value: id }, toNumber(id));
      option.selected = id === range.last;
      select.append(option);
    }
    select.addEventListener('change', () => actions.extend(select.value));
    return [make('label', {}, ' ', ...toNodes(labels.through), ' ', select)];
  }
}

/** One element, because a button sets its children apart and drops the spaces between them. */
function toLabelElement(label: ToolLabel): HTMLElement {
  return make('span', {}, ...toNodes(label));
}

function toNodes(label: ToolLabel, values: Readonly<Record<string, string>> = {}): (Node | string)[] {
  return label.flatMap(({ text, lang }, index) => {
    const words = fillCitation(text, values);
    return [...(index === 0 ? [] : [' ']), lang === null ? words : make('span', { lang }, words)];
  });
}

/** Makes an element with attributes and content. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
