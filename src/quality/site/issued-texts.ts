import type { Site } from './site.ts';

/** The file of an issued text, as a site offers it. */
export interface IssuedFile {
  /** Id of the instrument. */
  instrument: string;
  /** Path below the site. */
  file: string;
  bytes: Buffer;
}

/** Every issued text that a site offers as received. */
export function listIssuedFiles(site: Pick<Site, 'files' | 'read'>): IssuedFile[] {
  return site.files.flatMap((file) => {
    const [, instrument] = /^data\/([^/]+)\/source\.txt$/.exec(file) ?? [];
    return instrument === undefined ? [] : [{ instrument, file, bytes: site.read(file) }];
  });
}
