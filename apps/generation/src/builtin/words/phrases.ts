/** Sentences for the first evening, in their syllables; a star stands before the stressed ones. */
import type { SchoolUi } from './school.js';

export type PhraseKey = keyof SchoolUi['phrases']['meanings'];
export type PhraseLanguage = keyof SchoolUi['phrases']['languages'];

export const PHRASES: Record<PhraseLanguage, Record<PhraseKey, string>> = {
  en: {
    coffee: 'a *cof-fee, *please',
    station: '*where is the *sta-tion?',
    again: 'once *more, *slow-ly',
    weather: 'it’s *rain-ing a-*gain',
    bill: '*this one is on *me',
    name: 'and *what is *your *name?',
  },
  de: {
    coffee: '*ei-nen *Kaf-fee, *bit-te',
    station: 'wo ist der *Bahn-hof?',
    again: 'noch *ein-mal, *lang-sam',
    weather: 'es *reg-net schon *wie-der',
    bill: '*das geht auf *mich',
    name: 'und wie *heißt *du?',
  },
  fr: {
    coffee: 'un ca-*fé, s’il vous *plaît',
    station: 'où est la *gare ?',
    again: 'en-core une *fois, len-te-*ment',
    weather: 'il pleut en-*core',
    bill: 'c’est *moi qui paie',
    name: 'et toi, com-ment tu t’ap-*pelles ?',
  },
  es: {
    coffee: 'un ca-*fé, por fa-*vor',
    station: '¿*dón-de es-*tá la es-ta-*ción?',
    again: 'o-tra *vez, des-*pa-cio',
    weather: '*llue-ve o-tra *vez',
    bill: '*es-ta la *pa-go yo',
    name: '¿y *tú, *có-mo te *lla-mas?',
  },
  it: {
    coffee: 'un caf-*fè, per fa-*vo-re',
    station: 'do-*v’è la sta-*zio-ne?',
    again: 'an-*co-ra u-na *vol-ta, *pia-no',
    weather: '*pio-ve di *nuo-vo',
    bill: '*que-sto *of-fro *io',
    name: 'e *tu, *co-me ti *chia-mi?',
  },
  pt: {
    coffee: 'um ca-*fé, por fa-*vor',
    station: '*on-de *fi-ca a es-ta-*ção?',
    again: '*ou-tra *vez, de-va-*gar',
    weather: 'es-*tá a cho-*ver ou-tra *vez',
    bill: '*es-ta *pa-go *eu',
    name: 'e *tu, *co-mo te *cha-mas?',
  },
};
