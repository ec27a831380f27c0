import { chooseFitting, joinLines } from './choose-fitting.ts';
import type { PasteMaterial } from './material.ts';

/** The most characters that LinkedIn takes in a post. */
export const linkedinLength = 3000;

/** A post for LinkedIn, in English: heading, sentences, agencies, source with the notice, address. */
export function formatLinkedin(material: PasteMaterial): string {
  const { t, number, heading, sentences, agencies, source, date, address } = material;
  const end = joinLines([
    joinLines([t('measure.number', { number }), source, date], t('paste.comma')),
    t('translation.brief'),
    address,
  ]);
  return chooseFitting(
    [
      joinLines([heading, sentences.join(' '), agencies, end], '\n\n'),
      joinLines([heading, agencies, end], '\n\n'),
      joinLines([heading, end], '\n\n'),
    ],
    (text) => text.length <= linkedinLength,
  );
}
