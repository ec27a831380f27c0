import { expect, test } from 'vitest';

import { html } from './html.ts';

const hostile = `<img src=x onerror="alert('1')"> & co`;

test('values are escaped in text and in attributes', () => {
  expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
    `<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co">` +
      `&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>`,
  );
});

test('HTML made by a template goes in as it is, and lists are joined', () => {
  const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  expect(
    html`<ul>
      ${items}
    </ul>`
      .toString()
      .replace(/\s+/g, ''),
  ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
});

test('what is left out prints nothing, zero prints', () => {
  expect(html`[${null}${undefined}${false}${0}${[]}]`.toString()).toBe('[0]');
});

test('an object that looks like HTML is no HTML', () => {
  const fake = { toString: () => '<script>' };
  expect(() => String(Reflect.apply(html, undefined, [['[', ']'], fake]))).toThrow(TypeError);
});
