import type { Site } from './site.ts';

const link = /<a [^>]*type="application\/pdf"[^>]*>[\s\S]*?<\/a>/.source;

/** A link to a print with the entry, paragraph or list item that it fills, or beside other words. */
const place = new RegExp(
  [
    `<dt>[^<]*</dt>\\s*<dd>\\s*${link}\\s*</dd>`,
    `<p(?: [^>]*)?>\\s*${link}\\s*</p>`,
    `<li>\\s*${link}\\s*</li>`,
    link,
  ]
    .map((form) => `\\s*${form}\\s*`)
    .join('|'),
  'g',
);

/**
 * A site as it would be had nothing been printed: PDFs hold the moment at which they were made, so that two builds of the same content have
 * them or not, and are compared without them and without the links to them. The place of a link leaves a space more or less, so that spaces between elements do
 * not count either.
 */
export function withoutPrints({ files, read }: Pick<Site, 'files' | 'read'>): Pick<Site, 'files' | 'read'> {
  return {
    files: files.filter((file) => !file.endsWith('.pdf')),
    read: (file) =>
      file.endsWith('.html')
        ? Buffer.from(read(file).toString('utf8').replace(place, '').replace(/>\s+</g, '><'))
        : read(file),
  };
}
