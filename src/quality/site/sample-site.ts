import { siteFromFiles, type PublicAddress, type Site } from './site.ts';

/** Parts of a page for the tests of the rules; what is not given is as it should be. */
export interface SamplePage {
  lang?: string;
  title?: string;
  /** Added to the head. */
  head?: string;
  /** Replaces the content of main. */
  main?: string;
  /** Replaces the whole document. */
  html?: string;
}

/** The public address of sample sites. */
const samplePublicAddress: PublicAddress = { origin: 'https://portal.example', base: '/' };

/**
 * A small site for the tests of the rules.
 *
 * @param pages Address → page. A missing `lang` follows from the address.
 * @param files Other files: path → content.
 */
export function sampleSite(
  pages: Record<string, SamplePage>,
  files: Record<string, string> = {},
  publicAddress: PublicAddress = samplePublicAddress,
): Site {
  const contents = new Map<string, () => string>();
  for (const [address, page] of Object.entries(pages)) {
    contents.set(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`, () =>
      samplePage(address, page),
    );
  }
  for (const [file, content] of Object.entries(files)) contents.set(file, () => content);
  return siteFromFiles(contents, publicAddress);
}

function samplePage(address: string, page: SamplePage): string {
  const lang = page.lang ?? (address.startsWith('/en/') ? 'en' : 'zh-CN');
  return (
    page.html ??
    `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<title>${page.title ?? address}</title>
${page.head ?? ''}
</head>
<body>
<a href="#main">${lang === 'en' ? 'Skip' : '跳到正文'}</a>
<main id="main">${page.main ?? '<h1>1</h1>'}</main>
</body>
</html>
`
  );
}
