import { describe, expect, it } from 'vitest';
import { ContentError } from '../model/problem.ts';
import { describeAstroError } from './astro.ts';

const root = '/house';

describe('describeAstroError', () => {
  it('leaves sentences of the portal as they are', () => {
    const own = new Error('The index holds 3 pages, but the model has 4. Check the pages that are missing.');
    expect(describeAstroError(own, root).message).toBe(own.message);
    const content = new ContentError([
      {
        file: 'content/site.yaml',
        line: 2,
        column: 1,
        message: 'This is not valid YAML.',
        hint: 'Correct it.',
      },
    ]);
    expect(describeAstroError(content, root).message).toBe(content.message);
  });

  it('knows an error of the content from the bundled pages, whose class is another', () => {
    const bundled = Object.assign(new TypeError('1 problem(s) in the content:\nx'), { name: 'ContentError' });
    expect(describeAstroError(bundled, root).message).toBe('1 problem(s) in the content:\nx');
  });

  it('says of a page that stopped what and where, and how to see more', () => {
    const error = Object.assign(new ReferenceError('place is not defined'), { id: 'src/pages/a.astro' });
    expect(describeAstroError(error, root)).toMatchObject({
      message:
        'place is not defined (src/pages/a.astro). Correct it there, or run the command with --verbose to see where it comes from.',
      exitCode: 1,
    });
  });

  it('takes the first error out of a list, with its line from the folder of the project, and no stack', () => {
    const first = Object.assign(
      new SyntaxError('Unterminated expression.\n    at compile (compile.js:1:2)'),
      {
        loc: { file: '/house/src/pages/a.astro', line: 7 },
        hint: '',
      },
    );
    const error = Object.assign(new Error('Build failed with 1 error:\n    at build'), { errors: [first] });
    expect(describeAstroError(error, root).message).toBe(
      'Unterminated expression (src/pages/a.astro:7). Correct it there, or run the command with --verbose to see where it comes from.',
    );
  });

  it('passes on advice, but not to read the handbook', () => {
    const error = new TypeError('**pages → en/a** does not match.\n\n  **title**: Required');
    const place = { loc: { file: '/house/content/pages/en/a.mdx', line: 0 } };
    expect(
      describeAstroError(Object.assign(error, { ...place, hint: 'See https://docs.example for more.' }), root)
        .message,
    ).toBe(
      'pages → en/a does not match. title: Required (content/pages/en/a.mdx). Correct it there, or run the command with --verbose to see where it comes from.',
    );
    expect(describeAstroError(Object.assign(error, { hint: 'Give it a title.' }), root).message).toMatch(
      /\(content\/pages\/en\/a\.mdx\)\. Give it a title\.$/,
    );
  });

  it('takes an error that lists none for what it says itself', () => {
    const error = Object.assign(new TypeError('Nothing works.'), { errors: [] });
    expect(describeAstroError(error, root).message).toBe(
      'Nothing works. Correct it there, or run the command with --verbose to see where it comes from.',
    );
  });

  it('tells an error of Node, which has a code, from one of the portal', () => {
    const error = Object.assign(new Error('EADDRINUSE: address in use'), { code: 'EADDRINUSE' });
    expect(describeAstroError(error, root)).toMatchObject({ name: 'CommandError', exitCode: 1 });
  });

  it.each([
    [{ loc: null, id: 'a.astro' }, ' (a.astro)'],
    [{ loc: { file: '/elsewhere/a.ts', line: 3 } }, ' (/elsewhere/a.ts:3)'],
    [{ loc: { file: '/house/a.ts' } }, ' (a.ts)'],
    [{ loc: { file: '/house/a.ts', line: 'three' } }, ' (a.ts)'],
    [{ loc: { line: 3 }, id: '/house/b.ts' }, ' (b.ts:3)'],
    [{ loc: 'a.ts:3' }, ''],
    [{ id: 7 }, ''],
  ])('names the place of %j', (at, place) => {
    expect(
      describeAstroError(Object.assign(new TypeError('No:'), at, { hint: ' Do it. ' }), root).message,
    ).toBe(`No${place}. Do it.`);
  });

  it('takes whatever is thrown', () => {
    expect(describeAstroError('no', root).message).toBe('no');
  });
});
