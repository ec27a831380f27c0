import { expect, test, vi } from 'vitest';
import { find, openPage, press, provide, textOf, waitUntil } from '../tests/dom/open-page.ts';
import { startPage } from './start-page.ts';

test('a page that has none of it is left alone', () => {
  openPage('<main>text</main>');
  startPage(document);
  expect(document.body.innerHTML).toBe('<main>text</main>');
  expect(document.documentElement.className).toBe('');
});

test('every program that a page may have is at work', async () => {
  openPage(
    `<a id="switch" data-language-switch href="/en/plan/1/">English</a>
    <button data-settings aria-expanded="false">Settings</button><section id="settings" hidden></section>
    <form data-search-box><input name="q"></form>
    <nav id="contents" data-place-bar="Contents" data-place-label="Place"></nav>
    <p id="text">text</p><button id="copy" data-copy="#text" data-copied="Copied."></button><p role="status"></p>
    <button data-share="words" hidden>Share</button>
    <a data-show-other data-show="Show" href="/plan/1/">Both</a><details data-other></details>
    <div data-map><a class="map-tile" href="#1"><span class="map-name">One</span></a></div>
    <a data-term href="#entry">term</a>
    <div data-quote="/quote.json"><div id="s1" data-segment-row><a class="segment-anchor" href="#s1">1</a></div></div>`,
    { address: '/zh/plan/1/?to=s1#s1' },
  );
  document.head.innerHTML = '<link rel="canonical" href="https://portal.example/zh/plan/1/">';
  provide(navigator, 'clipboard', { writeText: () => Promise.resolve() });
  provide(navigator, 'share', () => Promise.resolve());
  const fetched = vi.fn((_address: string) => Promise.reject(new Error('offline')));
  vi.stubGlobal('fetch', fetched);
  startPage(document);

  await waitUntil(() => expect(find('#s1').classList.contains('lit')).toBe(true));
  find('#switch').dispatchEvent(new Event('focus'));
  expect(find('#switch').getAttribute('href')).toContain('/en/plan/1/?to=s1#s1');
  expect(find('[data-share]').hidden).toBe(false);
  expect(textOf('.place-bar a')).toBe('Contents');
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain('Show');
  find('.map-tile').dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  find('.map-tile').click();
  expect(find('.map-tile').classList.contains('is-shown')).toBe(true);
  press('/');
  expect(document.activeElement).toBe(find('input'));
  const term = new MouseEvent('click', { bubbles: true, cancelable: true });
  find('[data-term]').dispatchEvent(term);
  expect(term.defaultPrevented).toBe(true);
  find('#copy').click();
  await waitUntil(() => expect(textOf('[role=status]')).toBe('Copied.'));
  find('[data-settings]').click();
  await waitUntil(() => expect(find('#settings').hidden).toBe(false));
  find('.segment-anchor').click();
  await waitUntil(() => expect(fetched).toHaveBeenCalledWith('/quote.json'));
});
