/** Forms of a page number on a line of its own, each with a sample. */
const patterns: readonly RegExp[] = [
  /^[-–—－─~·•]+\s*\d{1,4}\s*[-–—－─~·•]+$/, // — 3 —
  /^第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?$/, // 第3页 共10页
  /^\d{1,4}\s*\/\s*\d{1,4}$/, // 3/10
  /^page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i, // Page 3 of 10
  /^\d{1,3}$/, // 3
];

/** Longer lines are not looked at: among many spaces the patterns would search long. */
const maximumLength = 60;

/** True when a line holds nothing but a page number. */
export function isFooter(line: string): boolean {
  if (line.length > maximumLength) return false;
  const plain = line
    .normalize('NFKC')
    .replace(/^第\s*/, '第')
    .trim();
  return patterns.some((pattern) => pattern.test(plain));
}
