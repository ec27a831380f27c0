import { expect, test } from 'vitest';
import { addressNow, find, listShown, openPage, textOf } from '../../tests/dom/open-page.ts';
import { startFinder } from './start-finder.ts';

const facets = { who: ['importers', 'exporters'], where: ['airport', 'port'] };
const measures: [number: string, fits: string][] = [
  ['1', 'who=importers where=airport'],
  ['2', 'who=importers where=port'],
  ['3', 'who=exporters where=port'],
];
const body = `
  <div id="finder" data-idle="Choose." data-count-one="{count} measure." data-count-other="{count} measures."
    data-none="Nothing." data-chosen="{count} chosen">
    <div data-finder-lists>Lists of links</div>
    <form id="finder-form" hidden>
      ${Object.entries(facets)
        .map(
          ([
            facet,
            slugs,
          ]) => `<details id="${facet}"><summary>${facet} <span data-chosen="${facet}"></span></summary>
            ${slugs.map((slug) => `<input type="checkbox" name="${facet}" value="${slug}" id="${slug}"><span data-count="${slug}"></span>`).join('')}
          </details>`,
        )
        .join('')}
    </form>
    <div data-finder-bar hidden><p role="status" data-finder-status></p>
      <p data-finder-actions hidden>
        <button type="submit" form="finder-form" data-finder-show>Show</button>
        <button type="reset" form="finder-form">Clear</button>
      </p>
    </div>
    <section data-finder-found hidden><ul>
      ${measures
        .map(
          ([number, fits]) => `<li data-fits="${fits}" hidden><a href="#${number}">${number}</a>
            ${fits
              .split(' ')
              .map((key) => `<span data-for="${key}" hidden>${key}</span>`)
              .join('')}</li>`,
        )
        .join('')}
    </ul></section>
  </div>`;

function open(address = '/zh/find/'): void {
  openPage(body, { address });
  startFinder(document);
}

/** The measures shown, the reasons shown with them, the numbers beside the choices. */
function state() {
  return {
    measures: listShown('[data-fits] a').map(({ textContent }) => textContent),
    reasons: listShown('[data-for]').map(({ textContent }) => textContent),
    counts: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-count]')].map((place) => [
        place.dataset['count'],
        Number(place.textContent),
      ]),
    ),
    disabled: [...document.querySelectorAll(':disabled')].map(({ id }) => id),
    chosen: ['who', 'where'].map((facet) => textOf(`[data-chosen=${facet}]`)),
    status: textOf('[role=status]'),
    address: addressNow(),
  };
}

test('the form stands in place of the lists, and asks for a choice', () => {
  open();
  expect(state()).toEqual({
    measures: [],
    reasons: [],
    counts: { importers: 2, exporters: 1, airport: 1, port: 2 },
    disabled: [],
    chosen: ['', ''],
    status: 'Choose.',
    address: '/zh/find/',
  });
  expect(find('[data-finder-lists]').hidden).toBe(true);
  expect(find('form').hidden).toBe(false);
  expect(find('[data-finder-bar]').hidden).toBe(false);
  expect(find('[data-finder-actions]').hidden).toBe(true);
  expect(find('[data-finder-found]').hidden).toBe(true);
  expect(find('#finder').classList.contains('is-started')).toBe(true);
  expect(document.documentElement.classList.contains('has-finder')).toBe(true);
});

test('a choice shows its measures with their reasons, and what each further choice would give', () => {
  open();
  find('#exporters').click();
  expect(state()).toEqual({
    measures: ['3'],
    reasons: ['who=exporters'],
    counts: { importers: 2, exporters: 1, airport: 0, port: 1 },
    disabled: ['airport'],
    chosen: ['1 chosen', ''],
    status: '1 measure.',
    address: '/zh/find/?who=exporters',
  });
  expect(find('[data-finder-actions]').hidden).toBe(false);
  expect(find('[data-finder-show]').hidden).toBe(false);
  expect(find('[data-finder-found]').hidden).toBe(false);
  find('#importers').click();
  expect(state()).toMatchObject({
    measures: ['1', '2', '3'],
    chosen: ['2 chosen', ''],
    status: '3 measures.',
    address: '/zh/find/?who=importers&who=exporters',
  });
});

test('the address chooses, and opens what it has chosen in; a choice without measures is said', () => {
  open('/zh/find/?where=airport&who=exporters&who=nobody');
  expect(state()).toMatchObject({
    measures: [],
    status: 'Nothing.',
    disabled: [],
    chosen: ['1 chosen', '1 chosen'],
  });
  expect(find('[data-finder-show]').hidden).toBe(true);
  expect(find('[data-finder-actions]').hidden).toBe(false);
  expect(find<HTMLDetailsElement>('#who').open).toBe(true);
});

test('each choice is an entry of the history, and going back shows what the address says then', () => {
  open();
  const before = history.length;
  find('#importers').click();
  find('#port').click();
  expect(history.length).toBe(before + 2);
  expect(addressNow()).toBe('/zh/find/?who=importers&where=port');
  expect(state().measures).toEqual(['2']);
  history.replaceState(null, '', '/zh/find/?who=importers');
  dispatchEvent(new Event('popstate'));
  expect(state()).toMatchObject({ measures: ['1', '2'], status: '2 measures.' });
  expect(find<HTMLInputElement>('#port').checked).toBe(false);
});

test('“show” leads the focus to the first measure', () => {
  open('/zh/find/?where=port');
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  find('form').dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  expect(document.activeElement?.textContent).toBe('2');
});

test('“clear” takes every choice away and leads the focus to the first one', () => {
  open('/zh/find/?where=port');
  find('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
  expect(state()).toMatchObject({ measures: [], status: 'Choose.', address: '/zh/find/' });
  expect(document.activeElement?.id).toBe('importers');
});

test.each([
  [1280, true],
  [375, false],
])('%i px wide, all facets are open at the start: %s', (width, isOpen) => {
  openPage(body);
  Object.assign(window, { innerWidth: width });
  startFinder(document);
  expect(find<HTMLDetailsElement>('#who').open).toBe(isOpen);
});

test('a page without finder is left alone', () => {
  openPage('<main>text</main>');
  startFinder(document);
  expect(document.documentElement.className).toBe('');
});
