import { chooseFitting, joinLines } from './choose-fitting.ts';
import type { PasteMaterial } from './material.ts';

/** Weibo shows this many Chinese characters without unfolding. */
export const weiboLength = 140;

/** Length as Weibo counts it: a Chinese character is one, a Latin letter, digit or space half of one. */
export function measureWeibo(text: string): number {
  return Math.ceil([...text].reduce((sum, character) => sum + (/[\x00-\x7f]/.test(character) ? 0.5 : 1), 0));
}

/** A post for Weibo, in Chinese: heading in brackets, sentences while they fit, agencies, number and date, address. */
export function formatWeibo(material: PasteMaterial): string {
  const { t, number, heading, sentences, agencies, document, date, address } = material;
  const head = t('paste.weiboHead', { number, heading });
  const source = joinLines([document, date], t('paste.comma'));
  const write = (...parts: (string | null)[]) => joinLines([`${head}${joinLines(parts, '')}`, address], ' ');
  const named = agencies === null ? null : `${agencies}${t('paste.stop')}`;
  return chooseFitting(
    [
      write(sentences.join(''), named, source),
      write(sentences.join(''), source),
      write(named, source),
      write(source),
      write(document),
    ],
    (text) => measureWeibo(text) <= weiboLength,
  );
}
