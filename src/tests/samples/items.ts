import type { KitItem } from '../../share/item/item.ts';
import { sampleBody, sampleInstrument, sampleMeasure } from './portal.ts';

/** Things of the sample portal that have a share kit, named as in its addresses. */
export const sampleItem = {
  measure: (instrument: string, key: string): KitItem => ({
    kind: 'measure',
    measure: sampleMeasure(instrument, key),
  }),
  instrument: (id: string): KitItem => ({ kind: 'instrument', instrument: sampleInstrument(id) }),
  body: (slug: string): KitItem => ({ kind: 'agency', agency: sampleBody(slug) }),
};
