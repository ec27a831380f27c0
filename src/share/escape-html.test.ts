import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('nothing of a text is markup, between tags or in an attribute', () => {
  expect(escapeHtml(`<b title="a" lang='b'>A & B</b>’`)).toBe(
    '&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;A &amp; B&lt;/b&gt;’',
  );
});
