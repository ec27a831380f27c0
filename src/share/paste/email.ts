import type { Locale } from '../../language/locales.ts';
import { joinLines } from './choose-fitting.ts';
import type { PasteMaterial } from './material.ts';

/** An e-mail without greeting and signature, which are the sender's. */
export interface Email {
  subject: string;
  body: string;
}

/** An e-mail about a measure: heading, sentences, agencies, source, in English the notice, address. */
export function formatEmail(material: PasteMaterial, locale: Locale): Email {
  const { t, number, heading, sentences, agencies, document, source, date, address } = material;
  const head = t('paste.head', { number, heading });
  return {
    subject: t('paste.subject', { document, head }),
    body: joinLines(
      [
        head,
        sentences.join(locale === 'zh' ? '' : ' '),
        agencies,
        joinLines([
          joinLines([source, date], t('paste.comma')),
          locale === 'zh' ? null : t('translation.brief'),
          address,
        ]),
      ],
      '\n\n',
    ),
  };
}
