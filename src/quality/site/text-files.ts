import type { Site } from './site.ts';

const textFile = /\.(css|csv|html|js|json|map|md|mjs|svg|tmx|tbx|tsv|txt|webmanifest|xlf|xml|ya?ml)$/;

/** A line of a text file of the site. */
export interface TextLine {
  /** Path below the site's folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  text: string;
}

/** All lines of all text files, pages included, that hold what the pattern describes. */
export function findLines(site: Site, pattern: RegExp): TextLine[] {
  return site.files
    .filter((file) => textFile.test(file))
    .flatMap((file) =>
      site
        .read(file)
        .toString('utf8')
        .split('\n')
        .flatMap((text, index) => (text.search(pattern) >= 0 ? [{ file, line: index + 1, text }] : [])),
    );
}
