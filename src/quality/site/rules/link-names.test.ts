import { describe, expect, test } from 'vitest';

import { sampleSite, type SamplePage } from '../sample-site.ts';
import { formatViolations } from '../violation.ts';
import { checkLinkNames } from './link-names.ts';

const measure = (num: string, heading: string) =>
  `<h1><span class="measure-number">${num}</span> <span>${heading}</span> <span class="editorial">Editorial heading</span></h1>`;

const pages: Record<string, SamplePage> = {
  '/en/ferry-2023/': { main: '<h1>Implementation Plan for Ferries</h1>' },
  '/en/ferry-2023/7/': { main: measure('7', 'Improve buoys') },
  '/en/ferry-2023/17/': { main: measure('17', 'Improve landings') },
  '/en/ferry-2023/text/': {
    main: '<h1>Text</h1><section id="sec-1"><h2>Objectives <small data-stale class="stale">Old</small></h2></section><section id="notice"><h2>Notice of the Bureau on Issuing the Plan</h2></section><h2 id="changes">Changes</h2>',
  },
  '/en/terms/': { main: '<h1>Terms</h1>' },
  '/en/topics/who/passengers/': { main: '<h1>Passengers</h1>' },
};

/** What the rule says of a page with this content. */
async function check(main: string): Promise<string> {
  return formatViolations(await checkLinkNames(sampleSite({ ...pages, '/en/': { main } })));
}

describe('words of a link that are the heading of its target', () => {
  test.each([
    ['the heading', '<nav><a href="/en/terms/">Terms</a></nav>'],
    ['broken over lines', '<nav><a href="/en/ferry-2023/7/">Improve\n buoys</a></nav>'],
    ['with its number', '<nav><a href="/en/ferry-2023/7/"><span class="num">7</span>Improve buoys</a></nav>'],
    ['with its number as text', '<nav><a href="/en/ferry-2023/7/">7 Improve buoys</a></nav>'],
    ['the number alone', '<nav><a href="/en/ferry-2023/7/">7</a></nav>'],
    [
      'what stands beside it',
      '<nav><a href="/en/ferry-2023/7/"><small>Previous</small> 7 Improve buoys <span class="editorial">Ours</span></a></nav>',
    ],
    [
      'a count beside it',
      '<nav><a href="/en/topics/who/passengers/">Passengers <span class="row-note">5 measures</span></a></nav>',
    ],
    [
      'previous and number',
      '<nav><a rel="prev" href="/en/ferry-2023/7/">上一项 <span lang="en">Previous</span> 7</a></nav>',
    ],
    [
      'the heading of a part',
      '<nav><a href="/en/ferry-2023/text/#sec-1">Objectives</a> <a href="/en/ferry-2023/text/#changes">Changes</a></nav>',
    ],
    [
      'short in main navigation',
      '<header class="site-header"><nav><a href="/en/ferry-2023/">The plan</a></nav></header>',
    ],
    [
      'short in a breadcrumb',
      '<nav><ol class="breadcrumb"><li><a href="/en/ferry-2023/">The plan</a></li></ol></nav>',
    ],
    ['short for a notice', '<nav><a href="/en/ferry-2023/text/#notice">Notice of issue</a></nav>'],
    ['another language', '<nav><a hreflang="zh-CN" href="/en/terms/">中文</a></nav>'],
    ['not in navigation', '<p><a href="/en/terms/">all of them</a></p>'],
  ])('%s', async (_, main) => {
    expect(await check(main)).toBe('');
  });
});

describe('what is found', () => {
  test.each([
    [
      '<header class="site-header"><nav><a href="/en/terms/">The plan</a></nav></header>',
      '“The plan” leads to “Terms” (/en/terms/)',
    ],
    [
      '<nav><a href="/en/ferry-2023/">The plan</a></nav>',
      '“The plan” leads to “Implementation Plan for Ferries”',
    ],
    [
      '<nav><ol class="breadcrumb"><li><a href="/en/ferry-2023/">Ferries plan</a></li></ol></nav>',
      '“Ferries plan” leads to',
    ],
    ['<header class="site-header"><nav><a href="/en/ferry-2023/">The</a></nav></header>', '“The” leads to'],
    [
      '<nav><a href="/en/ferry-2023/17/"><span class="num">7</span> Improve landings</a></nav>',
      '“7 Improve landings” leads to “17 Improve landings”',
    ],
    ['<nav><a href="/en/ferry-2023/17/">7</a></nav>', '“7” leads to “17 Improve landings”'],
    ['<nav><a rel="next" href="/en/ferry-2023/7/">Next 17</a></nav>', '“Next 17” leads to “7 Improve buoys”'],
    ['<nav><a href="/en/ferry-2023/7/">7 Improve</a></nav>', '“7 Improve” leads to “7 Improve buoys”'],
    [
      '<nav><a href="/en/ferry-2023/text/#sec-1">Terms</a></nav>',
      '“Terms” leads to “Objectives” (/en/ferry-2023/text/#sec-1)',
    ],
    ['<nav><a href="/en/terms/"></a></nav>', '“” leads to “Terms”'],
  ])('%s', async (main, message) => {
    const found = await check(main);
    expect(found).toContain(`link-names: The link ${message}`);
    expect(found).toContain('Let it lead to what it names, or give it the words of the heading there.');
  });
});
