import { expect, test } from 'vitest';
import { countPages } from './count-pages.ts';
import { createProgress } from './progress.ts';

test('tells how many pages there are, and each one when it is made', async () => {
  const written: string[] = [];
  const progress = createProgress({ write: (text) => written.push(text), isTerminal: false }, () => 0);
  const paths = ['/zh/', '/en/', '/'].map((pathname) => ({ pathname, route: {} }));
  const made: string[] = [];
  const maker = countPages(
    {
      name: 'maker',
      getStaticPaths: async () => paths as never,
      render: async ({ url }) => {
        made.push(url);
        return new Response(url);
      },
    },
    progress,
  );
  expect(await maker.getStaticPaths()).toBe(paths);
  const render = (url: string) => maker.render(new Request(url), { routeData: {} as never });
  const page = await render('https://a.example/zh/');
  expect(page instanceof Response && (await page.text())).toBe('https://a.example/zh/');
  await render('https://a.example/en/');
  progress.end();
  expect(made).toEqual(['https://a.example/zh/', 'https://a.example/en/']);
  expect(written).toEqual(['pages and data 2 of 3, 0.0 s\n']);
});
