import { fillIn } from '../i18n/fill-in.ts';
import { makeElement, setContent } from '../search/element.ts';
import { type Part, type SentenceRange, toAddress } from '../share/citation/cited.ts';
import { formatOfficial } from '../share/citation/official.ts';
import { formatQuotation } from '../share/citation/quotation.ts';
import type { QuoteData, ToolLabel } from '../share/citation/quote-data.ts';
import { formatShareText } from '../share/citation/share-text.ts';
import { copyText } from '../share/copy-text.ts';

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
  { language, cited, labels }: QuoteData,
  range: SentenceRange,
  ids: readonly string[],
  actions: PanelActions,
): HTMLElement {
  const output = makeElement('p', { class: 'copy-text', id: 'sentence-copy', hidden: '' });
  const status = makeElement('p', { class: 'row-note', role: 'status' });
  const toNumber = (id: string) => String(ids.indexOf(id) + 1);
  const values = { number: toNumber(range.first), first: toNumber(range.first), last: toNumber(range.last) };
  const label = range.first === range.last ? labels.sentence : labels.sentences;
  const title = makeElement('span', { id: 'sentence-tools' }, ...toNodes(label, values));

  const toButton = (name: ToolLabel, act: () => void) => {
    const button = makeElement('button', { class: 'button', type: 'button' }, toLabelElement(name));
    button.addEventListener('click', act);
    return button;
  };
  const toCopyButton = (name: ToolLabel, parts: readonly Part[]) =>
    toButton(name, () => {
      setContent(
        output,
        parts.map(({ text, language: own }) => makeElement('span', { lang: cited.texts[own].lang }, text)),
      );
      output.hidden = false;
      void copyText(output).then((outcome) => setContent(status, toNodes(labels[outcome])));
    });
  const link = toAddress(cited, language, range);
  const buttons = [
    toCopyButton(labels.copyLink, [{ text: link, language: language === 'both' ? 'zh' : language }]),
    toCopyButton(labels.copyCitation, formatOfficial(cited, language, range)),
    ...(language === 'both'
      ? []
      : [toCopyButton(labels.copyQuotation, formatQuotation(cited, language, range))]),
    toCopyButton(labels.copyBoth, formatQuotation(cited, 'both', range)),
    ...('share' in navigator
      ? [
          toButton(labels.share, () => {
            const shared = {
              title: document.title,
              text: formatShareText(cited, language, range),
              url: link,
            };
            // Rejected when the reader thinks better of it.
            navigator.share(shared).catch(() => undefined);
          }),
        ]
      : []),
    toButton(labels.close, actions.dismiss),
  ];
  return makeElement(
    'div',
    { class: 'copy sentence-tools screen-only', role: 'group', 'aria-labelledby': title.id, tabindex: '-1' },
    makeElement('p', { class: 'row-note' }, title, ...buildChoice()),
    makeElement('div', {}, ...buttons),
    status,
    output,
  );

  /** The list of sentences at which the range can end, where there is a choice. */
  function buildChoice(): HTMLElement[] {
    const possible = ids.slice(ids.indexOf(range.first));
    if (possible.length < 2) return [];
    const select = makeElement('select', { class: 'field' });
    for (const id of possible) {
      const option = makeElement('option', { value: id }, toNumber(id));
      option.selected = id === range.last;
      select.append(option);
    }
    select.addEventListener('change', () => actions.extend(select.value));
    return [makeElement('label', {}, ' ', ...toNodes(labels.through), ' ', select)];
  }
}

/** One element, because a button sets its children apart and drops the spaces between them. */
function toLabelElement(label: ToolLabel): HTMLElement {
  return makeElement('span', {}, ...toNodes(label));
}

function toNodes(label: ToolLabel, values: Readonly<Record<string, string>> = {}): (Node | string)[] {
  return label.flatMap(({ text, lang }, index) => {
    const words = fillIn(text, values);
    return [...(index === 0 ? [] : [' ']), lang === null ? words : makeElement('span', { lang }, words)];
  });
}
