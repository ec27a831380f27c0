import { parseInstrument } from '../ingest/parse-instrument.ts';
import type { Content } from './content.ts';
import type { AgencyRecord } from './schemas/agency.ts';
import type { Term } from './schemas/term.ts';
import type { PlacedTranslation, TranslationPair } from './schemas/translation.ts';

/** A short text of the genre: one section with two measures, of which the second has no heading. */
export const sampleText = `样商字〔2024〕1号
关于印发《样例方案》的通知
各有关单位：
现将《样例方案》印发给你们。
样例市商务局
2024年7月5日
样例方案
一、主要任务
（一）便利通关
1.实施预裁定展期。允许企业凭《预裁定决定书》申请展期。样例海关从速作出预裁定。（责任单位：样例海关、样例市商务局）
2.支持企业在口岸办理通关。（责任单位：样例海关）
`;

/** Content for tests: complete, small and all reviewed. Change what a test is about. */
export function makeSampleContent(): Content {
  const parsed = parseInstrument(new TextEncoder().encode(sampleText));
  return {
    site: {
      origin: 'https://portal.example',
      base: '/',
      mainInstrument: 'sample-2024',
      publisher: null,
      corrections: null,
    },
    registry: {
      agencies: [
        makeAgency('sample-customs', '样例海关', 'Sample Customs', 'high'),
        makeAgency('sample-commerce', '样例市商务局', 'Sample Commerce Bureau', 'low'),
      ],
      references: [],
      parents: [],
      sources: {},
    },
    termbase: {
      spelling: 'American',
      topics: {
        wording: { zh: '用语', en: 'Wording' },
        customs: { zh: '海关', en: 'Customs' },
        empty: { zh: '空', en: 'Empty' },
      },
      sources: {},
      concepts: [
        makeTerm('permit', '允许', 'is/are permitted to', 'wording'),
        makeTerm('advance-ruling', '预裁定', 'advance ruling', 'customs'),
        makeTerm('advance-ruling-decision', '预裁定决定书', 'advance ruling decision', 'customs'),
        makeTerm('extension', '展期', 'extension', 'customs'),
        makeTerm('port-of-entry', '口岸', 'port of entry', 'customs'),
        { ...makeTerm('customs', '海关', 'customs', 'customs'), inPolicy: false },
      ],
    },
    instruments: [
      {
        settings: {
          id: 'sample-2024',
          issuedAt: null,
          sourceNote: { zh: '样例。', en: 'A sample.' },
          editorialHeadings: { 'measure-2': '在口岸办理通关' },
        },
        file: 'seeds/sample-2024/source.txt',
        settingsFile: 'seeds/sample-2024/instrument.yaml',
        bytes: '',
        sha256: '0'.repeat(64),
        parsed,
      },
    ],
    translations: [
      makeTranslation('instrument', '2026-01-01', [
        ['title', '样例方案', 'Sample Plan'],
        ['docNumber', '样商字〔2024〕1号', 'Sample [2024] No. 1'],
        ['issuer', '样例市商务局', 'Sample Commerce Bureau'],
      ]),
      makeTranslation('measure-1', '2026-01-02', [
        ['heading', '实施预裁定展期', 'Implement the extension of advance rulings'],
        [
          's1',
          '允许企业凭《预裁定决定书》申请展期。',
          'Enterprises are permitted to apply for an extension with the Advance Ruling Decision.',
        ],
        ['s2', '样例海关从速作出预裁定。', 'Sample Customs is to make advance rulings as soon as possible.'],
      ]),
      makeTranslation('measure-2', '2026-01-03', [
        ['heading', '在口岸办理通关', 'Clearance at ports of entry'],
        ['s1', '支持企业在口岸办理通关。', 'Support enterprises in clearing customs at ports of entry.'],
      ]),
    ],
  };
}

function makeAgency(
  slug: string,
  zh: string,
  en: string,
  confidence: AgencyRecord['confidence'],
): AgencyRecord {
  return {
    id: slug,
    slug,
    type: 'municipal-bureau',
    zh: { full: zh, forms: [zh] },
    en: { name: en, short: en, accepted: [], wrong: [] },
    confidence,
    sources: [],
    parent: null,
    site: null,
  };
}

function makeTerm(slug: string, zh: string, en: string, topic: string): Term {
  return {
    id: slug,
    slug,
    zh,
    zhAlso: [],
    en,
    enAccepted: [],
    enForbidden: [],
    enCaution: [],
    definition: { zh: `“${zh}”的释义。`, en: `What “${en}” means.` },
    topic,
    basis: 'composed',
    confidence: 'medium',
    inPolicy: true,
    sources: ['S1'],
  };
}

function makeTranslation(
  provision: string,
  revised: string,
  pairs: readonly (readonly [id: string, source: string, target: string])[],
): PlacedTranslation {
  return {
    instrument: 'sample-2024',
    file: `content/translations/en/sample-2024/${provision}.yaml`,
    provision,
    revised,
    pairs: pairs.map(([id, source, target]): TranslationPair => ({ id, source, target, state: 'reviewed' })),
    places: pairs.map((_, index) => ({ line: index + 1, column: 1 })),
  };
}
