import type { ContentRule, Rule } from './rule.ts';
import { checkAlternates } from './rules/alternates.ts';
import { checkCanonical } from './rules/canonical.ts';
import { checkChineseIsMarked } from './rules/chinese-is-marked.ts';
import { checkDuplicateIds } from './rules/duplicate-ids.ts';
import { checkEnglishIsMarked } from './rules/english-is-marked.ts';
import { checkFactsAreShown } from './rules/facts-are-shown.ts';
import { checkInlineCode } from './rules/inline-code.ts';
import { checkIssuedText } from './rules/issued-text.ts';
import { checkLinkNames } from './rules/link-names.ts';
import { checkLinkText } from './rules/link-text.ts';
import { checkLinks } from './rules/links.ts';
import { checkMachineTraces } from './rules/machine-traces.ts';
import { checkOwnAddresses } from './rules/own-addresses.ts';
import { checkPageSkeleton } from './rules/page-skeleton.ts';
import { checkSecurityPolicy } from './rules/security-policy.ts';
import { checkSpacing } from './rules/spacing.ts';
import { checkTables } from './rules/tables.ts';
import { checkThirdParty } from './rules/third-party.ts';
import { checkTitles } from './rules/titles.ts';
import { checkValidHtml } from './rules/valid-html.ts';

/** What every page of a built site must fulfil, in words for the test report. */
export const allRules: readonly (readonly [says: string, rule: Rule])[] = [
  ['every internal address, asset and fragment resolves', checkLinks],
  ['every page has a title of its own', checkTitles],
  ['every page names its absolute address', checkCanonical],
  ['language forms are reciprocal and have an x-default', checkAlternates],
  ['Chinese is marked as Chinese', checkChineseIsMarked],
  ['English is marked as English', checkEnglishIsMarked],
  ['nothing of an issued text is lost or changed', checkIssuedText],
  ['ids are unique within a page', checkDuplicateIds],
  ['html-validate has no complaint', checkValidHtml],
  ['no code stands in a page', checkInlineCode],
  ['every page has the content security policy', checkSecurityPolicy],
  ['nothing is loaded from elsewhere', checkThirdParty],
  ['no file tells where or when it was built', checkMachineTraces],
  ['absolute addresses are made from the set origin', checkOwnAddresses],
  ['every page has language, main, h1 and skip link', checkPageSkeleton],
  ['link texts are unambiguous', checkLinkText],
  ['links in navigation have the words of the heading they lead to', checkLinkNames],
  ['marks close up and words stay apart', checkSpacing],
  ['tables have header cells', checkTables],
];

/** What a built site must show of the content that it was built from. */
export const contentRules: readonly (readonly [says: string, rule: ContentRule])[] = [
  ['what the model holds of a thing stands on each page about it', checkFactsAreShown],
];

/**
 * What every sheet of a share kit must fulfil. A sheet is a file to print: it belongs to the page that its canonical address names, has no
 * frame of the portal around it, no counterpart and nothing to skip.
 */
export const sheetRules: readonly (readonly [says: string, rule: Rule])[] = [
  ['every address, asset and fragment on a sheet resolves', checkLinks],
  ['every sheet has a title of its own', checkTitles],
  ['Chinese is marked as Chinese on sheets', checkChineseIsMarked],
  ['English is marked as English on sheets', checkEnglishIsMarked],
  ['ids are unique within a sheet', checkDuplicateIds],
  ['no code stands in a sheet', checkInlineCode],
  ['every sheet has the content security policy', checkSecurityPolicy],
  ['sheets load nothing from elsewhere', checkThirdParty],
  ['absolute addresses on sheets are made from the set origin', checkOwnAddresses],
  ['marks close up and words stay apart on sheets', checkSpacing],
];
