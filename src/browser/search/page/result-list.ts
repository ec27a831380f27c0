import type { Locale } from '../../../language/locales.ts';
import { makeElement } from '../../make-element.ts';
import { setContent } from '../../set-content.ts';
import type { Result } from '../../../search/engine/answer.ts';
import { renderMarkedText } from '../marked-text.ts';
import { renderReason } from '../reason.ts';
import { toResultHrefs } from '../result-href.ts';
import { fillIn, type PageWords } from '../../../search/words.ts';

/** Results shown at first, and added by “show more”. */
const pageSize = 10;

/** The list of results, a page at a time. */
export interface ResultList {
  show(results: readonly Result[]): void;
}

/** Works the list and its “show more”, which leads the focus to the first line it adds. */
export function createResultList(
  list: HTMLElement,
  more: HTMLElement,
  setting: { words: PageWords; locale: Locale; base: string },
): ResultList {
  let results: readonly Result[] = [];
  let shown = 0;
  const add = (): HTMLElement[] => {
    const items = results.slice(shown, shown + pageSize).map((result) => renderResult(result, setting));
    list.append(...items);
    shown += items.length;
    more.hidden = shown >= results.length;
    return items;
  };
  more.addEventListener('click', () => add()[0]?.querySelector('a')?.focus());
  return {
    show(next) {
      results = next;
      shown = 0;
      setContent(list, []);
      add();
    },
  };
}

/** One result: what it is, the sentence that matches, and why where that is not plain to see. */
function renderResult(
  result: Result,
  { words, locale, base }: { words: PageWords; locale: Locale; base: string },
): HTMLElement {
  const { kind, number, title, editorial, sentence, sentenceNumber, body, reasons } = result;
  const hrefs = toResultHrefs(base, result);
  const item = makeElement('li', { class: 'result' });
  const head = makeElement(
    'p',
    { class: 'result-head' },
    makeElement(
      'a',
      { href: hrefs.whole, 'data-result': '' },
      ...(number === null ? [] : [makeElement('span', { class: 'num' }, number), ' ']),
      renderMarkedText(title),
    ),
  );
  if (editorial) head.append(' ', makeElement('span', { class: 'editorial' }, words.editorial));
  head.append(' ', makeElement('span', { class: 'row-note' }, nameKind(kind, words)));
  item.append(head);
  if (sentence !== null && hrefs.sentence !== null) {
    const label = fillIn(words.sentence, { number: sentenceNumber ?? '' });
    item.append(
      makeElement(
        'p',
        { class: 'result-text' },
        makeElement(
          'a',
          { href: hrefs.sentence, class: 'result-sentence' },
          makeElement('span', { class: 'row-note' }, label),
          ' ',
          renderMarkedText(sentence),
        ),
      ),
    );
  }
  if (body !== null) {
    const text = fillIn(words.body, { role: nameRole(body.role, words), name: body.name });
    item.append(makeElement('p', { class: 'result-text' }, text));
  }
  for (const reason of reasons) {
    item.append(makeElement('p', { class: 'row-note' }, renderReason(reason, words, locale)));
  }
  return item;
}

function nameKind(kind: Result['kind'], words: PageWords): string {
  return {
    measure: words.kindMeasure,
    agency: words.kindAgency,
    term: words.kindTerm,
    topic: words.kindTopic,
    provision: words.kindProvision,
  }[kind];
}

function nameRole(role: NonNullable<Result['body']>['role'], words: PageWords): string {
  return {
    lead: words.roleLead,
    joint: words.roleJoint,
    support: words.roleSupport,
    responsible: words.roleResponsible,
  }[role];
}
