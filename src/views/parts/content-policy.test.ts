import { expect, test } from 'vitest';
import { buildContentPolicy, buildEmbedPolicy } from './content-policy.ts';

const pagePolicy =
  "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self'; style-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; require-trusted-types-for 'script'; " +
  "trusted-types 'none'";

test('a page may load what the site serves, and frame nothing', () => {
  expect(buildContentPolicy()).toBe(pagePolicy);
  expect(buildContentPolicy({ frames: false })).toBe(pagePolicy);
});

test('a page that asks for frames may show pages of the site, and nothing else changes', () => {
  expect(buildContentPolicy({ frames: true })).toBe(
    pagePolicy.replace("form-action 'self';", "form-action 'self'; frame-src 'self';"),
  );
});

test('an embed may load its style sheet, its script and the icon', () => {
  expect(buildEmbedPolicy()).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self'; style-src 'self'; script-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test.each([buildContentPolicy(), buildContentPolicy({ frames: true }), buildEmbedPolicy()])(
  'no policy states what browsers pass over in a meta element, or opens inline code: %s',
  (policy) => {
    expect(policy).not.toMatch(/frame-ancestors|report-uri|sandbox|unsafe-inline|\*|https?:/);
  },
);
