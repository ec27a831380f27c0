import { expect, test } from 'vitest';
import { parseInstrument } from '../../../ingest/parse-instrument.ts';
import { type SamplePage, sampleSite } from '../sample-site.ts';
import { formatViolations } from '../violation.ts';
import { checkIssuedText } from './issued-text.ts';

const text =
  '样例方案\n一、任务\n1. 加强服务。做好工作。再做一次。（市水务局）\n2. 改进监管。改进好。（市水务局）\n';
const hint = '  → Report it with the name of the text: no page may lose or change a part of what was issued.';

const sentence = (fragment: string, id: string, shown: string) =>
  `<p id="${fragment}"><span data-segment="${id}">${shown}</span></p>`;

/** A fidelity page that gives a text back as it is, line by line, without a change. */
function sourcePage(issued: string): SamplePage {
  const lines = issued
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => `<tr data-line="${index + 1}"><td data-text="issued">${line}</td></tr>`);
  return { main: `<h1>1</h1><table>${lines.join('')}</table>` };
}

/** The pages that show the text as they should, but for what is changed. */
function build(changed: Record<string, SamplePage>) {
  const measure = (main: string): SamplePage => ({ main: `<h1>1</h1><div data-measure-text>${main}</div>` });
  const { measures, provisions } = parseInstrument(Buffer.from(text));
  const whole = [...provisions, ...measures].flatMap(({ id, segments }) =>
    segments.map((segment) => sentence(`${id}-${segment.id}`, segment.id, segment.text)),
  );
  return sampleSite(
    {
      '/zh/a/1/': measure(sentence('s1', 's1', '做好工作。') + sentence('s2', 's2', '再做一次。')),
      '/zh/a/2/': measure(sentence('s1', 's1', '改进好。')),
      '/zh/a/text/': { main: `<h1>1</h1>${whole.join('')}` },
      ...changed,
    },
    { 'data/a/source.txt': text },
  );
}

async function find(changed: Record<string, SamplePage>): Promise<string> {
  const found = await checkIssuedText(build(changed));
  return formatViolations(found.filter(({ page }) => !page.endsWith('/source/')));
}

test('pages that show each sentence at its fragment are right', async () => {
  expect(await find({})).toBe('');
});

test.each<[string, SamplePage, string]>([
  [
    'a lost sentence',
    { main: `<div data-measure-text>${sentence('s1', 's1', '做好工作。')}</div>` },
    'It shows nothing where the text has “再做一次。” at #s2.',
  ],
  [
    'another word',
    {
      main: `<div data-measure-text>${sentence('s1', 's1', '做好工作。')}${sentence('s2', 's2', '再做两次。')}</div>`,
    },
    'It shows “再做两次。” at #s2 where the text has “再做一次。” at #s2.',
  ],
  [
    'another fragment',
    {
      main: `<div data-measure-text>${sentence('s1', 's1', '做好工作。')}${sentence('s3', 's2', '再做一次。')}</div>`,
    },
    'It shows “再做一次。” at #s3 where the text has “再做一次。” at #s2.',
  ],
  [
    'a sentence too many',
    {
      main: `<div data-measure-text>${sentence('s1', 's1', '做好工作。')}${sentence('s2', 's2', '再做一次。')}${sentence('s3', 's3', '好。')}</div>`,
    },
    'It shows “好。” at #s3 where the text has nothing.',
  ],
  ['no text at all', { main: '<h1>1</h1>' }, 'It shows nothing where the text has “做好工作。” at #s1.'],
])('%s on the page of a measure is found', async (_, page, message) => {
  expect(await find({ '/zh/a/1/': page })).toBe(`/zh/a/1/\n  issued-text: ${message}\n${hint}`);
});

test('a sentence that the whole text lacks is found', async () => {
  expect(await find({ '/zh/a/text/': { main: sentence('measure-1-s1', 's1', '做好工作。') } })).toContain(
    '/zh/a/text/\n  issued-text: It shows “” at #measure-1-s2 where the text has “再做一次。” at #measure-1-s2.\n',
  );
});

test('missing pages are named, and a fidelity page without its proof is, too', async () => {
  const site = sampleSite({ '/zh/a/source/': sourcePage(text) }, { 'data/a/source.txt': text });
  const found = await checkIssuedText(site);
  expect(found.map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/zh/a/1/ The page of measure-1 is missing.',
    '/zh/a/2/ The page of measure-2 is missing.',
    '/zh/a/text/ The page of the whole text is missing.',
    expect.stringMatching(/^\/zh\/a\/source\/ \S/),
    '/en/a/source/ The fidelity page is missing.',
  ]);
});
