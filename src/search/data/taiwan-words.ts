import { Converter } from 'opencc-js/t2cn';
import phrases from 'opencc-js/dict/TWPhrasesRev';

/** A word of Taiwan and the word of the mainland that means the same, both in simplified characters. */
export type TaiwanWord = readonly [taiwan: string, mainland: string];

/**
 * Words that Taiwan uses for words of the texts: 资料 for 数据.
 *
 * Source: OpenCC's table of regional words. Only those whose mainland word is in the texts and which are not there themselves.
 *
 * @param texts - All Chinese of the portal's texts and names, in one string.
 */
export function listTaiwanWords(texts: string): TaiwanWord[] {
  const simplify = Converter({ from: 't', to: 'cn' });
  return phrases
    .split('|')
    .flatMap((entry): TaiwanWord[] => {
      const [taiwan = '', ...mainland] = entry.split(' ').map((word) => simplify(word));
      return mainland.map((word) => [taiwan, word]);
    })
    .filter(
      ([taiwan, mainland]) =>
        [...taiwan].length > 1 &&
        [...mainland].length > 1 &&
        texts.includes(mainland) &&
        !texts.includes(taiwan),
    );
}
