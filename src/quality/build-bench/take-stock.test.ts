import { expect, test } from 'vitest';
import { takeStock } from './take-stock.ts';

test('takes real words, but no wordings and no verbs that cannot begin a clause', () => {
  const concept = (zh: string, topic: string, inPolicy = true) => ({ zh, en: `${zh} en`, topic, inPolicy });
  const verb = (zh: string[], strength: string) => ({ zh, en: ['do', 'does'], strength });
  const content = {
    registry: {
      agencies: [{ zh: { forms: ['市商务局', '北京市商务局'] }, en: { name: 'Commerce Bureau' } }],
    },
    termbase: {
      concepts: [
        concept('冷链', 'cargo'),
        concept('力争', 'commitment-wording'),
        concept('方案', 'policy-document'),
        concept('助词', 'cargo', false),
      ],
    },
    verbTable: { verbs: [verb(['推进', '推动'], 'promoted'), verb(['不得'], 'required')] },
  };
  expect(takeStock(content)).toEqual({
    bodies: [{ zh: '市商务局', en: 'Commerce Bureau' }],
    concepts: [{ zh: '冷链', en: '冷链 en' }],
    verbs: [{ zh: '推进', en: 'do' }],
  });
});
