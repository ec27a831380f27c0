import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { outsideTests, type ProjectCopy } from '../../quality/project-copy.ts';
import { copySampleProject } from '../samples/sample-project.ts';

let copy: ProjectCopy;
let server: ChildProcess;
let origin = '';
let said = '';
/** How the server has answered since the last test. */
let statuses = new Set<number>();

const source = 'seeds/ferry-2023/source.txt';
const measure = '/zh/ferry-2023/8/';

beforeAll(async () => {
  copy = copySampleProject('dev-server');
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: copy.root,
    env: { ...outsideTests(process.env), NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  await waitForTitle(measure, '8. ', 300_000);
});

afterEach(() => {
  said = '';
  statuses = new Set();
});

afterAll(() => {
  server.kill();
  copy.remove();
});

test('a change of the issued text shows at once', async () => {
  change(source, '规范夜航和大风停航', '规范夜航和大风停船');
  await waitForTitle(measure, '大风停船');
  change(source, '规范夜航和大风停船', '规范夜航和大风停航');
  await waitForTitle(measure, '大风停航');
  expect([...statuses]).toEqual([200]);
});

test('a page that is asked for while the text changes is of the text before or after, never of both', async () => {
  for (const round of Array.from({ length: 8 }, (_, index) => index)) {
    const [from, to] = round % 2 === 0 ? ['停航', '停船'] : ['停船', '停航'];
    change(source, `规范夜航和大风${from}`, `规范夜航和大风${to}`);
    // Some of these come before the server has seen the change, some between its steps, some after.
    for (let asked = 0; asked < 12; asked += 1) {
      await Promise.all([titleOf(measure), titleOf('/ferry-2023/8/'), titleOf('/zh/ferry-2023/8/share/')]);
    }
    await waitForTitle(measure, `大风${to}`);
  }
  expect([...statuses]).toEqual([200]);
});

test.each([
  [measure, source, '大风停航', '大风停舶'],
  ['/en/about/', 'content/pages/en/about.mdx', 'About', 'Draft about'],
])(
  '%s shows what was written last when its file is written twice in a moment',
  async (address, file, from, to) => {
    for (const round of [1, 2, 3]) {
      change(file, from, to);
      // Between the two the server has read the first.
      await titleOf(address);
      change(file, to, `${from}${round}`);
      await waitForTitle(address, `${from}${round}`);
      change(file, `${from}${round}`, from);
      await vi.waitFor(async () => expect(await titleOf(address)).not.toContain(`${from}${round}`), 300_000);
    }
  },
);

test('a change of a translation shows at once', async () => {
  change('content/translations/en/ferry-2023/measure-8.yaml', 'night sailing', 'sailing by night');
  await waitForTitle('/en/ferry-2023/8/', 'sailing by night');
  expect([...statuses]).toEqual([200]);
});

test('a file that is half written leaves the pages as they were, is reported once, and shows when it is whole', async () => {
  const file = 'content/agencies.yaml';
  const whole = readFileSync(join(copy.root, file), 'utf8');
  writeFileSync(join(copy.root, file), whole.slice(0, whole.indexOf('references:')));
  await vi.waitFor(() => expect(said).toContain('The value at “references” does not fit'), 300_000);
  for (const address of [measure, '/en/agencies/', '/']) await titleOf(address);
  expect(said.match(/The value at “references” does not fit/g)).toHaveLength(1);
  expect(said).toMatch(
    /content\/agencies\.yaml:\d+:\d+\n {2}The value at “references” does not fit: .*\. Correct the value, or copy the form of a neighbouring entry\.\n/,
  );
  expect(said).not.toMatch(/^ +at /m);

  change(source, '规范夜航和大风停航', '规范夜航和大风停渡');
  writeFileSync(join(copy.root, file), whole);
  await waitForTitle(measure, '大风停渡');
  expect([...statuses]).toEqual([200]);
});

test.each([
  [
    'source.txt',
    'The issued text is missing. Put the text as received there, byte for byte.',
    '停渡',
    '停摆',
  ],
  ['instrument.yaml', 'The file cannot be read', '停摆', '停泊'],
])('a deleted %s leaves the pages as they were until it is back', async (name, wrong, from, to) => {
  const file = join(copy.root, 'seeds/ferry-2023', name);
  const text = readFileSync(file);
  rmSync(file);
  await vi.waitFor(() => expect(said).toContain(wrong), 300_000);
  expect(await titleOf(measure)).toContain(`大风${from}`);
  writeFileSync(file, text);
  change(source, `大风${from}`, `大风${to}`);
  await waitForTitle(measure, `大风${to}`);
  expect([...statuses]).toEqual([200]);
});

test.each([
  [
    'with half a head',
    () => '---\ntitle: [\n',
    200,
    'content/pages/en/about.mdx:1:1\n  The page has no head.',
  ],
  ['with half an element', (text: string) => `${text}\n<Unfinished {{ \n`, 500, 'about.mdx'],
  ['deleted', () => null, 404, 'The page “about” exists in another language but not here.'],
])(
  'prose %s is the only page that suffers, and only until it is repaired',
  async (_, spoil, status, wrong) => {
    const file = join(copy.root, 'content/pages/en/about.mdx');
    const text = readFileSync(file, 'utf8');
    const spoilt = spoil(text);
    if (spoilt === null) rmSync(file);
    else writeFileSync(file, spoilt);
    await vi.waitFor(async () => expect(await statusOf('/en/about/')).toBe(status), 300_000);
    await vi.waitFor(() => expect(said).toContain(wrong), 300_000);
    expect([await statusOf('/en/'), await statusOf(measure)]).toEqual([200, 200]);
    writeFileSync(file, text.replace(/^title: .*$/m, 'title: Whole again'));
    await waitForTitle('/en/about/', 'Whole again');
    // The footer of every page says it, too.
    await vi.waitFor(async () => expect(await textOf('/en/')).toContain('Whole again'), 300_000);
    writeFileSync(file, text);
    await vi.waitFor(async () => expect(await titleOf('/en/about/')).not.toContain('Whole again'), 300_000);
  },
);

test('a change of a template shows at once, in what all pages have alike, too', async () => {
  change(
    'src/components/Settings.astro',
    '<section class="settings',
    '<section data-changed class="settings',
  );
  await vi.waitFor(async () => expect(await textOf(measure)).toContain('data-changed'), 300_000);
});

test('files of data are served, which a build writes in one go', async () => {
  expect(JSON.parse(await textOf('/data/ferry-2023/8/quote.zh.json'))).toMatchObject({
    cited: { number: '8' },
  });
  expect(JSON.parse(await textOf('/data/ferry-2023/8/oembed.en.json'))).toMatchObject({ type: 'rich' });
});

/** Replaces the first place of a text in a file of the copy; a text that is not there fails the test. */
function change(file: string, from: string, to: string): void {
  const path = join(copy.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function waitForTitle(address: string, words: string, timeout = 300_000): Promise<void> {
  await vi.waitFor(async () => expect(await titleOf(address)).toContain(words), { timeout, interval: 300 });
}

async function titleOf(address: string): Promise<string> {
  const response = await fetch(`${origin}${address}`).catch(() => null);
  if (response !== null) statuses.add(response.status);
  return /<title>([^<]*)/.exec((await response?.text()) ?? '')?.[1] ?? '';
}

async function textOf(address: string): Promise<string> {
  return (await fetch(`${origin}${address}`)).text();
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(`${origin}${address}`)).status;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
