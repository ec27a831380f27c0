import { expect, test, vi } from 'vitest';
import { addressNow, find, listShown, openPage, textOf } from '../../tests/dom/open-page.ts';
import { startLabels } from './start-labels.ts';

const keys = ['1', '2', '3', 'other/1'];
const body = `
  <div id="labels" data-per-page="2" data-none="None chosen." data-one="One on {pages} sheet."
    data-other="{count} on {pages} sheets.">
    <form>
      ${['zh', 'en', 'both'].map((value) => `<input type="radio" name="lang" id="${value}" value="${value}">`).join('')}
      <p role="status" data-labels-status></p>
      <button type="submit">Print</button>
      <button type="button" data-labels-all>All</button><button type="button" data-labels-none>None</button>
      ${keys.map((key) => `<input type="checkbox" value="${key}">`).join('')}
    </form>
    <ul data-labels data-language="both">${keys.map((key) => `<li data-label="${key}">${key}</li>`).join('')}</ul>
  </div>`;

function open(address = '/zh/share/'): void {
  openPage(body, { address });
  startLabels(document);
}

/** What is on the sheet, checked, in which language, and said of it. */
function state() {
  return {
    shown: listShown('li').map(({ textContent }) => textContent),
    checked: [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')].map(
      ({ value }) => value,
    ),
    language: find('[data-labels]').dataset['language'],
    radio: find<HTMLInputElement>('[type=radio]:checked').value,
    status: textOf('[role=status]'),
    address: addressNow(),
  };
}

test('without a choice in the address, every label in both languages', () => {
  open();
  expect(state()).toEqual({
    shown: keys,
    checked: keys,
    language: 'both',
    radio: 'both',
    status: '4 on 2 sheets.',
    address: '/zh/share/',
  });
});

test('the address chooses; what it names that is no label is passed over', () => {
  open('/zh/share/?items=3,99,1&lang=en');
  expect(state()).toMatchObject({ shown: ['1', '3'], checked: ['1', '3'], language: 'en', radio: 'en' });
  expect(textOf('[role=status]')).toBe('2 on 1 sheets.');
});

test('a choice goes into the address, in the order of the page, without a new entry in the history', () => {
  open('/zh/share/?items=3');
  const before = history.length;
  find('[type=checkbox][value="1"]').click();
  find('#zh').click();
  expect(state()).toEqual({
    shown: ['1', '3'],
    checked: ['1', '3'],
    language: 'zh',
    radio: 'zh',
    status: '2 on 1 sheets.',
    address: '/zh/share/?items=1,3&lang=zh',
  });
  expect(history.length).toBe(before);
});

test('none and all, and one', () => {
  open();
  find('[data-labels-none]').click();
  expect(state()).toMatchObject({
    shown: [],
    checked: [],
    status: 'None chosen.',
    address: '/zh/share/?items=',
  });
  find('[type=checkbox][value="other/1"]').click();
  expect(state()).toMatchObject({ shown: ['other/1'], status: 'One on 1 sheet.' });
  find('[data-labels-all]').click();
  expect(state()).toMatchObject({ shown: keys, address: '/zh/share/' });
});

test('going back shows what the address says then', () => {
  open();
  history.replaceState(null, '', '/zh/share/?items=2&lang=zh');
  dispatchEvent(new Event('popstate'));
  expect(state()).toMatchObject({ shown: ['2'], checked: ['2'], radio: 'zh' });
});

test('submitting prints and leads nowhere', () => {
  openPage(body);
  const print = vi.fn();
  vi.stubGlobal('print', print);
  startLabels(document);
  const submit = new Event('submit', { cancelable: true, bubbles: true });
  find('form').dispatchEvent(submit);
  expect(print).toHaveBeenCalledOnce();
  expect(submit.defaultPrevented).toBe(true);
});

test('a page without labels is left alone', () => {
  openPage('<div id="labels"></div>');
  startLabels(document);
  expect(document.body.innerHTML).toBe('<div id="labels"></div>');
});
