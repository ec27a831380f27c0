import { joinLines } from './choose-fitting.ts';
import type { PasteMaterial } from './material.ts';

/**
 * A paragraph for an article of a WeChat official account (公众号), in Chinese. Articles are long and carry few links, so nothing is left out
 * and the address stands there in letters.
 */
export function formatOfficialAccount(material: PasteMaterial): string {
  const { t, number, heading, sentences, agencies, source, date, address } = material;
  return joinLines([
    t('paste.head', { number, heading }),
    sentences.join(''),
    agencies,
    joinLines([source, date], t('paste.comma')),
    t('paste.address', { address }),
  ]);
}
