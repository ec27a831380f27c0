import type { PageFinding } from '../finding.ts';

/** Pages fit a phone and can be enlarged as far as the reader likes (WCAG 1.4.4): the viewport sets the width and no limit. */
export function checkZoom(): PageFinding[] {
  const content = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '';
  const forbids = /user-scalable\s*=\s*(no|0)|maximum-scale/i.test(content);
  if (/width\s*=\s*device-width/i.test(content) && !forbids) return [];
  return [
    {
      element: 'meta[name=viewport]',
      problem: `is "${content}", which ${forbids ? 'limits zooming' : 'does not fit the page to a phone'}.`,
      repair: 'Set it to "width=device-width, initial-scale=1".',
    },
  ];
}
