import { chooseFitting, joinLines } from './choose-fitting.ts';
import type { PasteMaterial } from './material.ts';

/** Ours, not WeChat's: a post should be read without unfolding it. */
export const momentsLength = 140;

/** A short post for WeChat Moments, in Chinese: heading, sentences while they fit, agencies, number and date, address. */
export function formatMoments(material: PasteMaterial): string {
  const { t, number, heading, sentences, agencies, document, date, address } = material;
  const head = t('paste.head', { number, heading });
  const source = joinLines([document, date], t('paste.comma'));
  return chooseFitting(
    [
      joinLines([head, sentences.join(''), agencies, source, address]),
      joinLines([head, sentences.join(''), source, address]),
      joinLines([head, agencies, source, address]),
      joinLines([head, source, address]),
    ],
    (text) => [...text.replace(address, '')].length <= momentsLength,
  );
}
