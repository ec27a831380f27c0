import { type Edition, localesOf } from '../../language/edition.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { rememberOf } from '../../language/remember.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { toSearchDataHref } from '../../search/data/search-data-href.ts';
import type { BoxWords, PageWords } from '../../search/words.ts';
import { getSay, type Words } from './words.ts';

/** What a search box needs in one of its languages. */
interface SearchBoxLanguage {
  locale: Locale;
  lang: string;
  /** Address of the search page. */
  action: string;
  /** Words of its button, and what the button is called where they are not enough: beside another, it says its language. */
  submit: string;
  submitName: string | undefined;
  /** Texts for the script. */
  words: BoxWords;
}

/** A search box, in each language of its page. */
export interface SearchBoxView {
  /** Address of the search data. */
  source: string;
  /** Base path of the site, with a slash at its end. */
  base: string;
  label: Words;
  /** In the narrow box of the header; `undefined` beside several buttons, which leave no room for it. */
  placeholder: string | undefined;
  languages: SearchBoxLanguage[];
}

/** Prepares the search box of a page; it is the same object on all pages of an edition. */
export function buildSearchBox(graph: Graph, edition: Edition): SearchBoxView {
  return getSearchBoxes(graph)[edition];
}

const getSearchBoxes = rememberOf((graph: Graph) => ({
  zh: makeSearchBox(graph, 'zh'),
  en: makeSearchBox(graph, 'en'),
  'zh+en': makeSearchBox(graph, 'zh+en'),
}));

function makeSearchBox(graph: Graph, edition: Edition): SearchBoxView {
  return {
    source: toSearchDataHref(graph),
    base: graph.site.base,
    label: getSay(edition)('search.box'),
    placeholder: edition === 'zh+en' ? undefined : getTranslator(edition)('search.placeholderShort'),
    languages: localesOf(edition).map((locale) => {
      const t = getTranslator(locale);
      return {
        locale,
        lang: locales[locale].lang,
        action: toHref(graph.site, addressOf.search(locale)),
        submit: t('search.submit'),
        submitName: edition === 'zh+en' ? t('search.submitLanguage') : undefined,
        words: toBoxWords(t),
      };
    }),
  };
}

/** The texts of a search box for its script. */
export function toBoxWords(t: Translate): BoxWords {
  return {
    suggestions: t('search.suggestions'),
    suggestionNone: t('search.suggestionNone'),
    suggestionOne: t('search.suggestionOne'),
    suggestionOther: t('search.suggestionOther'),
    searchFor: t('search.searchFor'),
    kindMeasure: t('kind.measure'),
    kindAgency: t('kind.agency'),
    kindTerm: t('kind.term'),
    kindTopic: t('kind.topic'),
    kindProvision: t('kind.provision'),
    kindPage: t('kind.page'),
    reasonPinyin: t('search.reasonPinyin'),
    reasonSynonym: t('search.reasonSynonym'),
    reasonTranslation: t('search.reasonTranslation'),
    reasonCorrection: t('search.reasonCorrection'),
    reasonOtherLanguage: t('search.reasonOtherLanguage'),
    marked: t('search.marked'),
    quoted: t('search.quoted'),
    unmark: t('search.unmark'),
  };
}

/** The texts of the search page for its script. */
export function toPageWords(t: Translate): PageWords {
  return {
    ...toBoxWords(t),
    idle: t('search.idle'),
    loading: t('search.loading'),
    failed: t('search.failed'),
    countOne: t('search.countOne'),
    countOther: t('search.countOther'),
    countNearestOne: t('search.countNearestOne'),
    countNearestOther: t('search.countNearestOther'),
    countNone: t('search.countNone'),
    none: t('search.none'),
    noneNarrowed: t('search.noneNarrowed'),
    choice: t('search.choice'),
    editorial: t('measure.editorial'),
    sentence: t('search.sentence'),
    body: t('search.body'),
    roleLead: t('role.lead'),
    roleJoint: t('role.joint'),
    roleSupport: t('role.support'),
    roleResponsible: t('role.responsible'),
    fullTextLoading: t('search.fullTextLoading'),
    fullTextNone: t('search.fullTextNone'),
    fullTextOne: t('search.fullTextOne'),
    fullTextOther: t('search.fullTextOther'),
    fullTextFailed: t('search.fullTextFailed'),
  };
}
