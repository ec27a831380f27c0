import { describe, expect, test } from 'vitest';
import { type EmbedCodeInput, formatEmbedCodes, formatFixedFrame } from './embed-code.ts';

const input: EmbedCodeInput = {
  src: 'https://sample.example/en/embed/first/1/',
  title: '1. Trade & "ports" | Sample',
  lang: 'en',
  heights: { 320: 1000, 500: 700, 800: 550 },
  page: 'https://sample.example/en/first/1/',
  note: 'Unofficial.',
  script: 'https://sample.example/embed/host.js',
};
const title = '1. Trade &amp; &quot;ports&quot; | Sample';
const start = `<iframe src="https://sample.example/en/embed/first/1/" title="${title}" lang="en" width="100%"`;
const link = `<p lang="en"><a href="https://sample.example/en/first/1/">${title}</a><br>Unofficial.</p>`;

describe('the code to paste', () => {
  const codes = formatEmbedCodes(input);

  test('for one width is a frame of its height, with a link and what must be said below', () => {
    expect(codes.fixed[320]).toBe(
      `${start} height="1000" loading="lazy" style="border:0;max-width:100%"></iframe>\n${link}`,
    );
    expect(codes.fixed[800]).toContain(' height="550" ');
  });

  test('for any width has the heights on a line from one width to the next', () => {
    const room = 'padding-bottom:max(550px,calc(1582px - 166.7%),calc(998px - 50.0%))';
    expect(codes.fitting).toBe(
      `<div style="position:relative;padding-bottom:550px;${room}">` +
        `${start} height="1000" loading="lazy" style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe>` +
        `</div>\n${link}`,
    );
    // The lines, with some slack, go through the heights.
    expect(1582 - 1.667 * 320).toBeCloseTo(1000 + 48, -1);
    expect(998 - 0.5 * 500).toBeCloseTo(700 + 48, -1);
    expect(998 - 0.5 * 800).toBeCloseTo(550 + 48, -1);
  });

  test('with the script has attributes only, which the strictest policy lets through', () => {
    expect(codes.scripted).toBe(
      `${start} height="1000" loading="lazy"></iframe>\n${link}\n` +
        '<script src="https://sample.example/embed/host.js" async></script>',
    );
  });

  test('says nothing beside the link where nothing must be said', () => {
    expect(formatEmbedCodes({ ...input, note: null }).fixed[320]).toMatch(/<\/a><\/p>$/);
  });
});

test('a frame of a fixed size stands alone', () => {
  expect(formatFixedFrame(input, { width: 800, height: 550 })).toBe(
    `<iframe src="https://sample.example/en/embed/first/1/" title="${title}" lang="en" width="800" height="550" ` +
      'loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});
