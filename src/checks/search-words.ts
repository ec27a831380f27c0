import { relations, type SearchWords } from '../model/schemas/search-words.ts';
import type { SearchData } from '../search/engine/data.ts';
import { createEngine } from '../search/engine/create-engine.ts';
import { nothingChosen } from '../search/engine/filters.ts';
import { createFold } from '../search/engine/fold.ts';
import { buildKnowledge } from '../search/engine/knowledge.ts';
import { toPhrase } from '../search/engine/english.ts';
import { files, type Finding } from './finding.ts';

/**
 * Every entry of the table of search words works: what it stands for is in the texts or names, each of its words leads to a page, and
 * none of them is there already, so that the table holds only what the texts lack. A stop word is no word of a synonym.
 */
export function findIdleSearchWords(data: SearchData, words: SearchWords): Finding[] {
  const fold = createFold(data.traditional);
  const { documents, names } = buildKnowledge(data, fold);
  const chineseNames = [...names.term, ...names.agency].flatMap((list) => list('zh')).join('\n');
  const englishNames = [...names.term, ...names.agency]
    .flatMap((list) => list('en').map((name) => ` ${name} `))
    .join('\n');
  const isInTexts = {
    zh: (word: string) => documents.allChinese.includes(fold(word)),
    en: (word: string) => documents.hasPhrase(toPhrase(word)),
  };
  const isNamed = {
    zh: (word: string) => chineseNames.includes(fold(word)),
    en: (word: string) => englishNames.includes(` ${toPhrase(word)} `),
  };
  return (['zh', 'en'] as const).flatMap((language) => {
    const engine = createEngine(data, language);
    const stopWords = new Set(words[language].stopWords);
    return words[language].synonyms.flatMap((synonym, index) => {
      const report = (key: string, position: number, message: string, hint: string): Finding => ({
        rule: 'search-word',
        severity: 'error',
        file: files.search,
        path: [language, 'synonyms', index, key, position],
        offset: 0,
        message,
        hint,
      });
      const targets = synonym.targets.flatMap((target, position) =>
        isInTexts[language](target) || isNamed[language](target)
          ? []
          : [
              report(
                'targets',
                position,
                `“${target}” stands in no text and no name.`,
                'Write words that the texts use.',
              ),
            ],
      );
      const typed = relations.flatMap((relation) =>
        synonym[relation].flatMap((word, position) => {
          if (isInTexts[language](word)) {
            return [
              report(
                relation,
                position,
                `“${word}” stands in the texts itself.`,
                'Remove it: it is found without the table.',
              ),
            ];
          }
          if (stopWords.has(word)) {
            return [
              report(
                relation,
                position,
                `“${word}” is a stop word, too.`,
                'Remove it from one of the two lists.',
              ),
            ];
          }
          const found = engine.search({ q: word, ...nothingChosen });
          return found.results.length > 0 && !found.isWeak
            ? []
            : [
                report(
                  relation,
                  position,
                  `“${word}” leads to no page.`,
                  'Let it stand for words that measures use.',
                ),
              ];
        }),
      );
      return [...targets, ...typed];
    });
  });
}
