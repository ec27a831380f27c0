import type { Locale } from '../../i18n/locales.ts';
import type { SearchEngine } from './answer.ts';
import type { SearchData } from './data.ts';

/** Makes the engine that answers on pages of one language. */
export function createEngine(data: SearchData, locale: Locale): SearchEngine {
  void data;
  void locale;
  return {
    search: () => ({ results: [], isWeak: false, counts: { agency: {}, role: {}, group: {} } }),
    suggest: () => [],
  };
}
