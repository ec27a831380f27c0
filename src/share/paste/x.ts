import { chooseFitting, joinLines } from './choose-fitting.ts';
import type { PasteMaterial } from './material.ts';

/** The most that X takes in a post, by its own way of counting. */
export const xLength = 280;

/** X replaces every address by one of this length. */
const xAddressLength = 23;

/** Characters that X counts once: Latin and its neighbours, spaces, dashes and quotation marks. All others, Chinese too, count twice. */
const once = /[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;

/** Length as X counts it. */
export function measureX(text: string): number {
  const addresses = text.match(/https?:\/\/\S+/g) ?? [];
  const rest = addresses.reduce((left, address) => left.replace(address, ''), text.normalize('NFC'));
  const weights = [...rest].map((character) => (once.test(character) ? 1 : 2));
  return weights.reduce<number>((sum, weight) => sum + weight, addresses.length * xAddressLength);
}

/** A post for X, in English: heading, sentences while they fit, number and date, the notice, address. */
export function formatX(material: PasteMaterial): string {
  const { t, number, heading, sentences, document, date, address } = material;
  const source = joinLines([t('measure.number', { number }), document, date], t('paste.comma'));
  const end = joinLines([t('translation.brief'), address]);
  return chooseFitting(
    [
      joinLines([heading, sentences.join(' '), source, end]),
      joinLines([heading, source, end]),
      joinLines([source, end]),
    ],
    (text) => measureX(text) <= xLength,
  );
}
