/** A word that the two spellings write differently, with its inflections. */
export interface SpellingPair {
  British: string;
  American: string;
}

/** Verbs in -ise and -ize, without that ending. */
const izeVerbs =
  'author capital categor central character commercial digital econom emphas final formal general global harmon ' +
  'incentiv industrial initial international legal liberal local maxim minim mobil modern national neutral normal ' +
  'optim organ popular prior real recogn regular revital scrutin special stabil standard subsid summar util visual';

/** Endings of those verbs and of the nouns made from them. */
const izeEndings = ['e', 'ed', 'es', 'ing', 'er', 'ers', 'ation', 'ations', 'ational'];

/** Words with another difference, inflections listed, each as British/American. */
const others =
  'analyse/analyze analysed/analyzed analyses/analyzes analysing/analyzing catalogue/catalog catalogues/catalogs ' +
  'centre/center centres/centers centred/centered metre/meter metres/meters litre/liter litres/liters ' +
  'fibre/fiber fibres/fibers theatre/theater licence/license licences/licenses licenced/licensed defence/defense ' +
  'offence/offense offences/offenses pretence/pretense colour/color colours/colors favour/favor favours/favors ' +
  'favoured/favored favourable/favorable favourably/favorably labour/labor harbour/harbor harbours/harbors ' +
  'behaviour/behavior behaviours/behaviors neighbour/neighbor neighbours/neighbors neighbouring/neighboring ' +
  'honour/honor honours/honors endeavour/endeavor endeavours/endeavors rigour/rigor programme/program ' +
  'programmes/programs cheque/check cheques/checks grey/gray fulfil/fulfill fulfils/fulfills ' +
  'fulfilment/fulfillment instalment/installment instalments/installments enrol/enroll enrolment/enrollment ' +
  'skilful/skillful cancelled/canceled cancelling/canceling labelled/labeled labelling/labeling ' +
  'modelled/modeled modelling/modeling signalled/signaled signalling/signaling travelled/traveled ' +
  'travelling/traveling traveller/traveler travellers/travelers channelled/channeled fuelled/fueled ' +
  'totalling/totaling judgement/judgment acknowledgement/acknowledgment aluminium/aluminum aeroplane/airplane ' +
  'tyre/tire tyres/tires whilst/while amongst/among learnt/learned ageing/aging sceptical/skeptical ' +
  'artefact/artifact artefacts/artifacts';

/** Every word of the two lists. */
export const spellingPairs: readonly SpellingPair[] = [
  ...izeVerbs
    .split(' ')
    .flatMap((stem) =>
      izeEndings.map((ending) => ({ British: `${stem}is${ending}`, American: `${stem}iz${ending}` })),
    ),
  ...others.split(' ').map((pair) => {
    const [British = '', American = ''] = pair.split('/');
    return { British, American };
  }),
];
