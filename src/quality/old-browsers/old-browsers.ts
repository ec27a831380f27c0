/** A Chromium of the past that npm still holds. */
export interface OldBrowser {
  /** Major version, which the browser itself must confirm. */
  major: number;
  /** Package that brings the binary, and its exact version. */
  package: string;
  packageVersion: string;
}

/**
 * Browsers that readers still have: 83 is the last for many embedded and corporate systems, 92 and 103 are what large Chinese browsers
 * were built on for years, 109 is the last for Windows 7 and 8.
 */
export const oldBrowsers: readonly OldBrowser[] = [
  { major: 83, package: 'chrome-aws-lambda', packageVersion: '3.1.1' },
  { major: 92, package: '@sparticuz/chromium', packageVersion: '92.0.0' },
  { major: 103, package: '@sparticuz/chromium', packageVersion: '103.0.0' },
  { major: 109, package: '@sparticuz/chromium', packageVersion: '109.0.6' },
];
