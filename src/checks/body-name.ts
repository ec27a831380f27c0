import type { Body } from '../model/graph/bodies.ts';
import { type Checked, type Pair, targetOf } from './checked.ts';
import { listRenderings } from '../model/link/named-in-texts.ts';
import { findPhrase, overlaps } from '../model/link/english-words.ts';
import type { Finding } from './finding.ts';

/** Every body that the Chinese names has its registered English name, and none has a name that the registry calls wrong. */
export function findWrongBodyNames({ pairs }: Checked): Finding[] {
  return pairs.flatMap((pair) => {
    const bodies = new Map(
      pair.names.flatMap(({ form, value: { body } }) => (body === undefined ? [] : [[body, form] as const])),
    );
    return [...bodies].flatMap(([body, form]) => [
      ...reportMissing(pair, body, form),
      ...reportWrong(pair, body),
    ]);
  });
}

function reportMissing(pair: Pair, body: Body, form: string): Finding[] {
  // A form that is a concept as well is as right in any rendering that the termbase accepts.
  const renderings = pair.names
    .filter(({ value }) => value.body === body)
    .flatMap(({ value }) => listRenderings(value));
  if (renderings.some((name) => findPhrase(pair.words, name).length > 0)) return [];
  const accepted = body.accepted.flatMap((name) => findPhrase(pair.words, name))[0];
  return [
    {
      rule: 'body-name',
      severity: 'error',
      ...targetOf(pair),
      offset: accepted?.start ?? 0,
      message:
        accepted === undefined
          ? `The Chinese names ${form}, but the English has no “${body.name}”.`
          : `“${pair.target.slice(accepted.start, accepted.end)}” is not the name of ${form} that the portal uses.`,
      hint: `Write “${body.name}”, as registered in content/agencies.yaml.`,
    },
  ];
}

function reportWrong(pair: Pair, body: Body): Finding[] {
  const right = pair.names
    .flatMap(({ value }) => listRenderings(value))
    .flatMap((name) => findPhrase(pair.words, name));
  return body.wrong
    .flatMap((name) => findPhrase(pair.words, name))
    .filter((span) => !right.some((other) => overlaps(span, other)))
    .map(({ start, end }) => ({
      rule: 'body-name',
      severity: 'error',
      ...targetOf(pair),
      offset: start,
      message: `“${pair.target.slice(start, end)}” is a wrong name of ${body.zh[0] ?? body.id}.`,
      hint: `Write “${body.name}”.`,
    }));
}
