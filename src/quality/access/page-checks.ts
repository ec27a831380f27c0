import { checkClickable } from './checks/clickable.ts';
import { checkClippedText } from './checks/clipped-text.ts';
import { checkColourOnlyLinks } from './checks/colour-only-links.ts';
import { checkFragments } from './checks/fragments.ts';
import { checkHeadingOrder } from './checks/heading-order.ts';
import { checkOverlappingText } from './checks/overlapping-text.ts';
import { checkReflow } from './checks/reflow.ts';
import { checkSameName } from './checks/same-name.ts';
import { checkScrollRegions } from './checks/scroll-regions.ts';
import { checkSkipLink } from './checks/skip-link.ts';
import { checkTabindex } from './checks/tabindex.ts';
import { checkTableHeaders } from './checks/table-headers.ts';
import { checkTargetSize } from './checks/target-size.ts';
import { checkTextSize } from './checks/text-size.ts';
import { checkTitle } from './checks/title.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { checkVisibleFocus } from './checks/visible-focus.ts';
import { checkWithoutColours } from './checks/without-colours.ts';
import { checkZoom } from './checks/zoom.ts';
import type { PageFinding } from './finding.ts';
import type { PageTools } from './page-tools.ts';

/** A check that runs inside a page. It is sent there as text, so that it may use nothing but its tools. */
export type PageCheck = (tools: PageTools) => PageFinding[] | Promise<PageFinding[]>;

/** The checks of our own by the name of their rule: what axe does not see. */
export const pageChecks = {
  title: checkTitle,
  zoom: checkZoom,
  'unique-ids': checkUniqueIds,
  'heading-order': checkHeadingOrder,
  'table-headers': checkTableHeaders,
  tabindex: checkTabindex,
  clickable: checkClickable,
  fragments: checkFragments,
  'same-name': checkSameName,
  'colour-only-links': checkColourOnlyLinks,
  'target-size': checkTargetSize,
  'without-colours': checkWithoutColours,
  reflow: checkReflow,
  'scroll-regions': checkScrollRegions,
  'clipped-text': checkClippedText,
  'overlapping-text': checkOverlappingText,
  'text-size': checkTextSize,
  'visible-focus': checkVisibleFocus,
  'skip-link': checkSkipLink,
} satisfies Record<string, PageCheck>;

export type CheckName = keyof typeof pageChecks;

/** Checks of how the page is laid out, which text at double size may disturb. */
export const layoutChecks = [
  'reflow',
  'scroll-regions',
  'clipped-text',
  'overlapping-text',
] as const satisfies readonly CheckName[];

/** Checks whose outcome depends on the width of the window and the size of letters. */
export const widthChecks = [...layoutChecks, 'target-size'] as const satisfies readonly CheckName[];

/** Checks whose outcome depends on colours; the one of the focus moves it, so that it comes last. */
export const colourChecks = ['colour-only-links', 'visible-focus'] as const satisfies readonly CheckName[];

/** Checks that judge elements by what they are and look like: pages that differ in words only have the same outcome. */
export const structureChecks = [
  'clickable',
  'text-size',
  'visible-focus',
  'skip-link',
] as const satisfies readonly CheckName[];

/**
 * What holds on every page in one look: all checks but those about the reader's own colours. Those that move the focus come last.
 */
const onceChecks: readonly CheckName[] = (Object.keys(pageChecks) as CheckName[]).filter(
  (name) => name !== 'without-colours',
);

/** The others of them: words, widths, ids and targets decide, so that no page stands for another. */
export const wordChecks: readonly CheckName[] = onceChecks.filter(
  (name) => !structureChecks.some((structural) => structural === name),
);
