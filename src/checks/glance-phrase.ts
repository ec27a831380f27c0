import { glanceKinds, type GlanceTable } from '../model/schemas/glance.ts';
import type { Instrument } from '../model/graph/graph.ts';
import { files, type Finding } from './finding.ts';

/**
 * Every line of an overview is a phrase of its measure, in Chinese and in English, and of the text as issued: a heading of ours says
 * nothing about a measure.
 */
export function findWrongGlances({ measures }: GlanceTable, instruments: readonly Instrument[]): Finding[] {
  const seen = new Set<string>();
  return measures.flatMap((glance, index) => {
    const report = (path: readonly (string | number)[], message: string, hint: string): Finding => ({
      rule: 'glance-phrase',
      severity: 'error',
      file: files.glance,
      path: ['measures', index, ...path],
      offset: 0,
      message,
      hint,
    });
    const name = `${glance.instrument} ${glance.measure}`;
    const measure = instruments
      .find(({ id }) => id === glance.instrument)
      ?.measures.find(({ id }) => id === glance.measure);
    if (measure === undefined) {
      return [report(['measure'], `There is no measure “${name}”.`, 'Correct the ids, or remove the entry.')];
    }
    if (seen.has(name)) {
      return [report(['measure'], `“${name}” has an entry already.`, 'Put its lines into one entry.')];
    }
    seen.add(name);
    const { heading, segments } = measure;
    return glanceKinds.flatMap((kind) =>
      (glance[kind] ?? []).flatMap(({ pair, zh, en }, position) => {
        const reportPart = (key: string, message: string, hint: string) => [
          report([kind, position, key], message, hint),
        ];
        const text = pair === 'heading' ? heading : segments.find(({ id }) => id === pair);
        if (text === undefined) {
          return reportPart(
            'pair',
            `${name} has no pair “${pair}”.`,
            `Write one of: heading, ${segments.map(({ id }) => id).join(', ')}.`,
          );
        }
        if (text === heading && heading.editorial) {
          return reportPart(
            'pair',
            `The heading of ${name} is ours, not the text’s.`,
            'Quote a sentence, or remove the line.',
          );
        }
        return [
          ...(text.source.includes(zh)
            ? []
            : reportPart(
                'zh',
                `The Chinese of ${name} ${pair} does not have “${zh}”.`,
                'Quote it verbatim, or remove the line.',
              )),
          ...(text.target === null
            ? []
            : en === undefined
              ? reportPart(
                  'zh',
                  `“${zh}” has no English here, but ${name} ${pair} has.`,
                  'Add en: the stretch of the English that renders it.',
                )
              : text.target.includes(en)
                ? []
                : reportPart(
                    'en',
                    `The English of ${name} ${pair} does not have “${en}”.`,
                    'Quote it verbatim, as the English has it now.',
                  )),
        ];
      }),
    );
  });
}
