import type { Lang } from '../kinds/kind-names.js';

export type Culture = 'fr' | 'de' | 'en' | 'it' | 'es' | 'pt' | 'nl' | 'nordic';

export interface Place {
  name: string;
  culture: Culture;
  currency: string;
  district: string;
  street: string;
  /** How people get there: "Metro C, Croix-Paquet". */
  transit: string;
  /** What the place is next to, for sentences: "the steps". */
  landmark: string;
  /** How many rivers the map shows, or the sea on one side. */
  water: 'one river' | 'two rivers' | 'sea' | 'none';
  postcode: string;
  phone: string;
}

/** One town a line, fields as in `Place`. Telephone numbers are of no one. */
const TOWNS = `
Lyon | fr | € | Croix-Rousse | rue des Tables-Claudiennes | Metro C, Croix-Paquet | the steps | two rivers | 69001 | 04 00 00 00 00
Paris | fr | € | Ménilmontant | rue Boyer | Metro 3, Gambetta | the square | one river | 75020 | 01 00 00 00 00
Marseille | fr | € | Le Panier | rue du Petit-Puits | Metro 1, Vieux-Port | the old harbour | sea | 13002 | 04 00 00 00 00
Bordeaux | fr | € | Saint-Michel | rue des Faures | Tram C, Saint-Michel | the bell tower | one river | 33000 | 05 00 00 00 00
Nantes | fr | € | Bouffay | rue de la Juiverie | Tram 1, Bouffay | the castle moat | one river | 44000 | 02 00 00 00 00
Strasbourg | fr | € | Krutenau | rue de Zurich | Tram D, Étoile | the canal | two rivers | 67000 | 03 00 00 00 00
Berlin | de | € | Neukölln | Weserstraße | U8, Hermannplatz | the canal | one river | 12045 | 030 000 000
Hamburg | de | € | Ottensen | Bahrenfelder Straße | S1, Altona | the old factory | sea | 22765 | 040 000 000
Leipzig | de | € | Plagwitz | Karl-Heine-Straße | Tram 14, Plagwitz | the canal bridge | one river | 04229 | 0341 000 000
Munich | de | € | Haidhausen | Pariser Straße | S-Bahn, Rosenheimer Platz | the fountain | one river | 81667 | 089 000 000
Cologne | de | € | Ehrenfeld | Körnerstraße | U3, Körnerstraße | the bunker | one river | 50823 | 0221 000 000
Dresden | de | € | Neustadt | Alaunstraße | Tram 13, Alaunplatz | the arcade | one river | 01099 | 0351 000 000
Vienna | de | € | Josefstadt | Lange Gasse | U2, Rathaus | the theatre | one river | 1080 | 01 000 00 00
Graz | de | € | Lend | Mariahilferstraße | Tram 1, Südtiroler Platz | the Kunsthaus | one river | 8020 | 0316 00 00 00
Zurich | de | CHF | Wiedikon | Idastrasse | Tram 9, Goldbrunnenplatz | the small park | one river | 8003 | 044 000 00 00
Basel | de | CHF | Kleinbasel | Feldbergstrasse | Tram 8, Feldbergstrasse | the ferry landing | one river | 4057 | 061 000 00 00
London | en | £ | Stoke Newington | Church Street | Overground, Stoke Newington | the common | one river | N16 0AP | 020 0000 0000
Bristol | en | £ | Totterdown | Oxford Street | ten minutes from Temple Meads | the painted houses | one river | BS3 4RL | 0117 000 0000
Edinburgh | en | £ | Leith | Constitution Street | Tram, The Shore | the old customs house | sea | EH6 6AE | 0131 000 0000
Manchester | en | £ | Ancoats | Blossom Street | Tram, New Islington | the canal basin | one river | M4 6AJ | 0161 000 0000
Glasgow | en | £ | Dennistoun | Duke Street | train to Bellgrove | the old library | one river | G31 1QF | 0141 000 0000
Dublin | en | € | Stoneybatter | Manor Street | Luas, Museum | the cobbles | one river | D07 X2Y0 | 01 000 0000
Brooklyn | en | $ | Red Hook | Van Brunt Street | B61 bus, Van Dyke Street | the pier | sea | NY 11231 | (718) 555-0100
New York | en | $ | Greenpoint | Franklin Street | G train, Greenpoint Av | the water tower | one river | NY 11222 | (718) 555-0100
Portland | en | $ | Alberta | NE 17th Avenue | Bus 72, Alberta | the bike shop | one river | OR 97211 | (503) 555-0100
Chicago | en | $ | Pilsen | West 18th Street | Pink Line, 18th | the mural | sea | IL 60608 | (312) 555-0100
San Francisco | en | $ | Outer Sunset | Noriega Street | N Judah, 46th Avenue | the dunes | sea | CA 94122 | (415) 555-0100
Toronto | en | $ | Leslieville | Queen Street East | 501 streetcar, Jones | the laneway | sea | M4M 1J2 | (416) 555-0100
Rome | it | € | Testaccio | via Galvani | Metro B, Piramide | the old market | one river | 00153 | 06 000 0000
Milan | it | € | Isola | via Pollaiuolo | Metro M5, Isola | the garden square | one river | 20159 | 02 000 0000
Turin | it | € | San Salvario | via Baretti | Metro, Marconi | the synagogue | one river | 10125 | 011 000 000
Bologna | it | € | Santo Stefano | via del Pratello | bus 20, San Francesco | the long arcade | none | 40122 | 051 000 000
Madrid | es | € | Lavapiés | calle Argumosa | Metro 3, Lavapiés | the little theatre | one river | 28012 | 910 000 000
Barcelona | es | € | Gràcia | carrer de Verdi | Metro L3, Fontana | the cinema | sea | 08012 | 930 000 000
Seville | es | € | Triana | calle Pureza | bus C3, Plaza de Cuba | the tile workshop | one river | 41010 | 950 000 000
Valencia | es | € | Ruzafa | calle Cuba | Metro, Bailén | the market hall | sea | 46006 | 960 000 000
Lisbon | pt | € | Graça | rua da Senhora do Monte | Tram 28, Graça | the lookout | sea | 1170-358 | 210 000 000
Porto | pt | € | Bonfim | rua de Santos Pousada | Metro, Campo 24 de Agosto | the tiled chapel | one river | 4000-478 | 220 000 000
Copenhagen | nordic | kr | Nørrebro | Jægersborggade | Metro, Nørrebros Runddel | the cemetery wall | sea | 2200 | 00 00 00 00
Aarhus | nordic | kr | Frederiksbjerg | Jægergårdsgade | ten minutes from the station | the courtyard | sea | 8000 | 00 00 00 00
Oslo | nordic | kr | Grünerløkka | Markveien | Tram 11, Olaf Ryes plass | the falls | sea | 0554 | 00 00 00 00
Bergen | nordic | kr | Nordnes | Strangebakken | bus 11, Nordnes | the wooden houses | sea | 5011 | 00 00 00 00
Stockholm | nordic | kr | Södermalm | Skånegatan | Metro, Medborgarplatsen | the small park | sea | 116 37 | 08 000 00 00
Helsinki | nordic | € | Kallio | Vaasankatu | Metro, Sörnäinen | the granite church | sea | 00500 | 09 000 0000
Amsterdam | nl | € | De Pijp | Gerard Doustraat | Tram 24, Marie Heinekenplein | the street market | two rivers | 1072 VL | 020 000 0000
Rotterdam | nl | € | Katendrecht | Sumatraweg | Metro, Rijnhaven | the ferry | two rivers | 3072 ZP | 010 000 0000
Ghent | nl | € | Patershol | Oudburg | Tram 1, Gravensteen | the castle | two rivers | 9000 | 09 000 00 00
`;

function toPlace(line: string): Place {
  const [
    name = '',
    culture,
    currency = '',
    district = '',
    street = '',
    transit = '',
    landmark = '',
    water,
    postcode = '',
    phone = '',
  ] = line.split(' | ');
  return {
    name,
    culture: culture as Culture,
    currency: /[a-z]/i.test(currency) ? `${currency} ` : currency,
    district,
    street,
    transit,
    landmark,
    water: water as Place['water'],
    postcode,
    phone,
  };
}

const PLACES = TOWNS.trim().split('\n').map(toPlace);

const LOCAL_NAMES: Record<string, string> = {
  münchen: 'Munich',
  köln: 'Cologne',
  wien: 'Vienna',
  zürich: 'Zurich',
  roma: 'Rome',
  milano: 'Milan',
  torino: 'Turin',
  sevilla: 'Seville',
  lisboa: 'Lisbon',
  københavn: 'Copenhagen',
  gent: 'Ghent',
  nyc: 'New York',
};

/** What places are called elsewhere; what isn't here is called the same everywhere. */
const EXONYMS: Record<string, Partial<Record<Lang, string>>> = {
  Munich: { de: 'München', es: 'Múnich' },
  Cologne: { de: 'Köln', es: 'Colonia' },
  Vienna: { de: 'Wien', fr: 'Vienne', es: 'Viena' },
  Zurich: { de: 'Zürich', es: 'Zúrich' },
  Basel: { fr: 'Bâle', es: 'Basilea' },
  Hamburg: { fr: 'Hambourg', es: 'Hamburgo' },
  Dresden: { fr: 'Dresde', es: 'Dresde' },
  Berlin: { es: 'Berlín' },
  Paris: { es: 'París' },
  Marseille: { es: 'Marsella' },
  Bordeaux: { es: 'Burdeos' },
  Strasbourg: { de: 'Straßburg', es: 'Estrasburgo' },
  London: { fr: 'Londres', es: 'Londres' },
  Edinburgh: { fr: 'Édimbourg', es: 'Edimburgo' },
  Dublin: { es: 'Dublín' },
  'New York': { es: 'Nueva York' },
  Rome: { de: 'Rom', es: 'Roma' },
  Milan: { de: 'Mailand', es: 'Milán' },
  Turin: { es: 'Turín' },
  Bologna: { fr: 'Bologne', es: 'Bolonia' },
  Seville: { de: 'Sevilla', fr: 'Séville', es: 'Sevilla' },
  Valencia: { fr: 'Valence' },
  Barcelona: { fr: 'Barcelone' },
  Lisbon: { de: 'Lissabon', fr: 'Lisbonne', es: 'Lisboa' },
  Porto: { es: 'Oporto' },
  Copenhagen: { de: 'Kopenhagen', fr: 'Copenhague', es: 'Copenhague' },
  Stockholm: { es: 'Estocolmo' },
  Rotterdam: { es: 'Róterdam' },
  Amsterdam: { es: 'Ámsterdam' },
  Ghent: { de: 'Gent', fr: 'Gand', es: 'Gante' },
};

export const nameOfPlace = ({ name }: Place, lang: Lang): string => EXONYMS[name]?.[lang] ?? name;

export const placesOf = (culture: Culture): Place[] => PLACES.filter((place) => place.culture === culture);

export function knownPlace(name: string): Place | undefined {
  const wanted = LOCAL_NAMES[name.toLowerCase()] ?? name;
  return PLACES.find((place) => place.name.toLowerCase() === wanted.toLowerCase());
}

/** First town of the table that the text names, in any case. */
export function placeNamedIn(text: string): Place | undefined {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  const local = Object.keys(LOCAL_NAMES).find((name) => words.includes(` ${name} `));
  if (local) return knownPlace(local);
  return PLACES.find((place) => words.includes(` ${place.name.toLowerCase()} `));
}

/** A town the table does not know keeps its name; the rest stays what any town has. */
export function unknownPlace(name: string, culture: Culture): Place {
  const streets: Record<Culture, string> = {
    fr: 'rue du Moulin',
    de: 'Mühlgasse',
    en: 'Mill Street',
    it: 'via del Mulino',
    es: 'calle del Molino',
    pt: 'rua do Moinho',
    nl: 'Molenstraat',
    nordic: 'Møllegata',
  };
  return {
    name,
    culture,
    currency: culture === 'en' ? '£' : culture === 'nordic' ? 'kr ' : '€',
    district: 'the old town',
    street: streets[culture],
    transit: 'five minutes from the station',
    landmark: 'the market square',
    water: 'one river',
    postcode: '',
    phone: '00 00 00 00 00',
  };
}
