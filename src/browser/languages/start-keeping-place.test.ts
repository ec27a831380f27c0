import { expect, test } from 'vitest';
import { find, openPage } from '../../tests/dom/open-page.ts';
import { startKeepingPlace } from './start-keeping-place.ts';

const body = `
  <a class="switch" data-language-switch href="/en/plan/1/">English</a>
  <a class="other" href="/zh/terms/">Terms</a>`;

test.each(['pointerdown', 'focus', 'click'])(
  'at %s the switch takes over the sentences that the address names by then',
  (event) => {
    openPage(body, { address: '/zh/plan/1/' });
    startKeepingPlace(document);
    history.replaceState(null, '', '/zh/plan/1/?to=s4#s2');
    expect(find('.switch').getAttribute('href')).toBe('/en/plan/1/');
    find('.switch').dispatchEvent(new Event(event, { cancelable: true }));
    expect(find<HTMLAnchorElement>('.switch').href).toBe('https://portal.example/en/plan/1/?to=s4#s2');
    expect(find('.other').getAttribute('href')).toBe('/zh/terms/');
  },
);

test('a place that has been left is not taken along', () => {
  openPage(body, { address: '/zh/plan/1/?to=s4#s2' });
  startKeepingPlace(document);
  find('.switch').dispatchEvent(new Event('focus'));
  history.replaceState(null, '', '/zh/plan/1/');
  find('.switch').dispatchEvent(new Event('focus'));
  expect(find<HTMLAnchorElement>('.switch').href).toBe('https://portal.example/en/plan/1/');
});
