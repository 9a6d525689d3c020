import { TRADES_TOPICS_DE } from './trades-topics-de.js';
import type { TradesWords } from './trades.js';

export const TRADES_DE: TradesWords = {
  topics: TRADES_TOPICS_DE,
  nav: { services: 'Preise', area: 'Gebiet', emergency: 'Notfall', faq: 'Fragen', contact: 'Anfrage' },
  openUntil: 'Heute bis {time} Uhr',
  phoneNotes: [
    'Es hebt jemand ab, der selbst [schraubt|arbeitet]. {opens} bis {closes} Uhr, danach der Notdienst.',
    '{first} hebt ab, kein Band. Werktags {opens} bis {closes} Uhr, [nachts|sonst] der Notdienst.',
    'Läuten lassen, wir haben die Hände voll. {opens} bis {closes} Uhr, Notdienst rund um die Uhr.',
  ],
  actions: {
    write: ['Rückruf bekommen', 'Termin anfragen', 'Foto beschreiben, Preis hören'],
    prices: 'Was es kostet',
    services: 'Was wir machen',
    call: 'Rückruf',
  },
  titles: { voices: 'Stimmen' },
  range: '{from} – {to}',
  duration: '{from} – {to} Stunden',
  rates: {
    callout: '[Anfahrt und die ersten 15 Minuten|Hinkommen, die erste Viertelstunde dabei]',
    hour: '[jede Stunde, auf die Viertelstunde genau|pro Stunde, nach Vierteln gezählt]',
    surcharge: 'nachts und an Sonntagen',
  },
  bill: {
    callout: 'Anfahrt',
    work: '{hours} h zu {hour}',
    total: 'Zusammen',
    notes: [
      'Mit Steuer, ohne Kleinmaterial-Pauschale. [Die gibt es bei uns nicht.|So etwas verrechnen wir nicht.]',
      'Alles inklusive Steuer. Wird es mehr als zehn Prozent teurer, rufen wir vorher an.',
      'So steht es auch auf deiner: vier Zeilen, eine Summe, [kein Sternchen|keine Fußnote].',
    ],
  },
  areaHead: ['So weit fahren wir', 'Minuten statt Versprechen', 'Wie lang bis zu dir?'],
  areaText: [
    'Gemessen von der Werkstatt in {district}, [an einem Dienstag um acht|im Regen, mit Anhänger]. Wer im ersten Ring wohnt, hört uns losfahren.',
    'Wir fahren selbst und wissen, wo es staut. Ab dem dritten Ring kostet der Weg etwas mehr, [das steht dabei|und zwar genau so viel].',
    'Die Werkstatt ist in der {street}. Von dort zählen wir Minuten, nicht Kilometer, weil du auch in Minuten wartest.',
  ],
  rings: ['{district}', 'In der Stadt', 'Am Rand', 'Im Umland'],
  ringNote: 'bis {minutes} min, Anfahrt {fee}',
  ringNoteFree: 'bis {minutes} Minuten',
  emergencyCaption: [
    'Tag und Nacht. Nach {answer} Mal Läuten hebt jemand ab.',
    'Auch um drei in der Früh, auch am Feiertag.',
    'Nachts meldet sich {first}. Reden hilft schon einmal.',
  ],
  contactHead: ['Sag, was kaputt ist', 'Wir rufen zurück', 'Zwei Zeilen genügen'],
  contactSteps: [
    [
      'Du schreibst | Was, wo, seit wann. [Wie es heißt, wissen wir.|Fachwörter brauchst du keine.]',
      'Du beschreibst es | So, wie du es der Nachbarin erzählen würdest.',
      'Du meldest dich | Name, Nummer, Kummer. Mehr steht auf dem Formular nicht.',
    ],
    [
      'Wir rufen zurück | Am selben Tag, mit einem Preis von–bis.',
      'Wir nennen einen Preis | Am Telefon, von–bis. Der obere ist die Grenze.',
      'Wir sagen, was es wird | Und wenn du es selber kannst, sagen wir dir wie.',
    ],
    [
      'Wir sind pünktlich | Auf eine halbe Stunde genau. Sonst entfällt die Anfahrt.',
      'Wir kommen | Mit Schuhüberziehern und dem richtigen Teil, meistens gleich beim ersten Mal.',
      'Wir räumen auf | Besen und Sauger haben wir im Auto. Die alten Teile nehmen wir mit.',
    ],
  ],
  form: {
    job: 'Worum geht es?',
    when: 'Wie eilig ist es?',
    whens: ['Diese Woche', 'Heute noch', 'Nächste Woche', 'Irgendwann im Herbst'],
    action: ['Rückruf bekommen', 'Preis nennen lassen', 'Anfrage abschicken'],
    done: [
      'Wir rufen heute noch zurück, bis {closes} Uhr.',
      '{first} ruft zurück, meistens aus dem Auto.',
      'Antwort am selben Werktag, mit einer Zahl darin.',
    ],
  },
  faqs: [
    'Kostet der Kostenvoranschlag etwas? | Nein. Wir schauen, schreiben auf und gehen wieder; bezahlt wird nur Arbeit.',
    'Kommt ihr wirklich pünktlich? | Ja, auf eine halbe Stunde genau. Wird es später, zahlst du keine Anfahrt.',
    'Muss ich bar zahlen? | Nein. Karte im Auto oder Rechnung mit 14 Tagen Zeit, wie du magst.',
    'Wie lange haltet ihr dafür gerade? | {years} Jahre auf unsere Arbeit, schriftlich. Was vorher aufgeht, kommen wir gratis richten.',
    'Macht ihr Dreck? | Ja, und dann machen wir ihn weg. Sauger und Folie sind dabei.',
    'Bin ich euch zu klein? | Nein. Ein tropfender Hahn ist ein ganzer Auftrag.',
    'Muss ich daheim sein? | Am Anfang ja, dann nicht mehr. Den Schlüssel nehmen wir gegen Unterschrift.',
    'Kommt jedes Mal jemand anderer? | Nein. Wer anfängt, macht fertig, und du hast die Nummer.',
    'Kann ich selbst mithelfen? | Ja, gern. Zureden und Kaffee gelten auch.',
    'Wie weit im Voraus muss ich anrufen? | Für Kleines drei Tage, für Großes drei Wochen. Für Notfälle gar nicht.',
  ],
  customer: ['{district}', 'zwei Straßen weiter', 'aus {place}'],
  footer: ['Meisterbetrieb seit {since}', 'seit {since}', '{crew} Leute, seit {since}'],
};
