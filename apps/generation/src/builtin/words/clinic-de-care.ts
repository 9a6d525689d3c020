import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_DE_CARE: ClinicTopicWords = {
  names: [
    'Praxis {last}',
    '{last} & {last}',
    'Haus {last}',
    'Nach Vereinbarung',
    'Das Zimmer in {district}',
    '{district}, erster Stock',
  ],
  headlines: {
    card: [
      ['{time} heißt', '{time}.'],
      ['Diese Stunde', 'gehört Ihnen.'],
      ['Setzen Sie sich.', 'Wir haben Zeit.'],
      ['Ein freier Stuhl', 'um {time}.'],
    ],
    ladder: [
      ['Lesen Sie', 'ohne Eile.'],
      ['Näher, bitte.', 'Wir hören zu.'],
      ['Von oben,', 'Zeile für Zeile.'],
    ],
  },
  subs: [
    '{street}, {district}: ein Stuhl, ein [Mensch|Paar Hände] und eine Uhr, [die auf Ihrer Seite ist|auf die niemand sieht]. Nach Vereinbarung, pünktlich.',
    'Für alle in {place}, die [Wartezimmer hassen|schon einmal gehetzt wurden]. Sie bekommen die ganze Zeit, die Sie gebucht haben, [auf die Minute|mit Tee].',
    'Ein kleines Haus, {transit}. Niemand steht zwischen Ihnen und dem Menschen, zu dem Sie [wollten|kommen].',
  ],
  notes: [
    ['4 Min.', 'Wartezeit im Schnitt'],
    ['1', 'Mensch zur selben Zeit'],
    ['0', 'Bildschirme im Raum'],
  ],
  treatmentsTitle: ['Wählen Sie die Länge', 'Nach Minuten', 'Wie viel Zeit darf es sein?'],
  treatmentsLead: [
    'Wir geben Zeit, Sie wählen wie viel. [Was darin geschieht, vereinbaren wir am Anfang.|Der dunkle Teil der Uhr gehört Ihnen.]',
    'Die Uhr zeigt, was Sie buchen. [Zwischen zwei Menschen liegen zehn Minuten.|Die Pause dazwischen geht auf uns.]',
    'Unsicher? [Nehmen Sie die kürzere.|Beginnen Sie kurz.] Sie kann wachsen, schrumpfen nie.',
  ],
  treatments: [
    {
      minutes: 15,
      title: 'Der kurze',
      text: [
        'Für eine Frage, einen Blick, eine kleine Sache.',
        'Hinein, erledigt, hinaus. Der Mantel bleibt am Haken.',
        'Zehn Minuten Arbeit, fünf fürs Erzählen.',
      ],
      asked: ['„Es ist nur eine Kleinigkeit.“', '„Könnten Sie kurz nachsehen?“'],
      euros: 28,
    },
    {
      minutes: 30,
      title: 'Der übliche',
      text: [
        'Wofür die meisten kommen, ohne Hast.',
        'Lang genug, um es gut zu machen und zu sagen, was folgt.',
        'Eine halbe Stunde, in der das Telefon ohne uns läutet.',
      ],
      asked: ['„Wie beim letzten Mal, bitte.“', '„Ist es besser geworden?“'],
      euros: 52,
    },
    {
      minutes: 60,
      title: 'Der lange',
      text: [
        'Eine Stunde für das erste Mal oder für das, was schon länger wartet.',
        'Wir beginnen mit einem Gespräch und enden, wenn es stimmt.',
        'Erst Tee. Dann haben wir fünfzig Minuten und nutzen sie.',
      ],
      asked: ['„Wo fange ich an?“', '„Ich möchte etwas ändern.“'],
      euros: 96,
    },
    {
      minutes: 45,
      title: 'Zu zweit',
      text: [
        'Mutter und Kind, ein Paar, zwei Freundinnen: nebeneinander.',
        'Zwei Menschen, ein Termin, nur einmal erzählen.',
        'Zwei Stühle, eine Kanne, keine Eile dazwischen.',
      ],
      asked: ['„Allein kommt er nicht.“', '„Darf sie zusehen?“'],
      euros: 84,
    },
    {
      minutes: 40,
      title: 'Bei Ihnen daheim',
      text: [
        'Wir kommen mit einer Tasche, im Umkreis von vier Kilometern.',
        'Für alle, die nicht die Treppe hinunterkommen.',
        'Wir brauchen einen Tisch, eine Lampe und jemanden, der öffnet.',
      ],
      asked: ['„Sie geht nicht mehr aus dem Haus.“', '„Dritter Stock, ohne Lift.“'],
      euros: 90,
    },
  ],
  visitTitle: ['Das erste Mal', 'Minute für Minute', 'Was nach der Klingel kommt'],
  visitLead: [
    'Mitbringen müssen Sie nur [sich|Zeit]. Alte Unterlagen sind willkommen.',
    'Klingeln Sie einmal. [Es kommt ein Mensch, keine Stimme.|Wir öffnen selbst.]',
    'Umentscheiden dürfen Sie sich in jeder Minute, [auch in der letzten|ohne Grund].',
  ],
  visit: [
    {
      at: 0,
      title: 'Die Tür',
      text: [
        'Jemand sagt Ihren Namen und nimmt den Mantel.',
        'Ein Haken, ein Glas Wasser, kein Klemmbrett.',
        'Die Klingel ist laut, der Rest nicht.',
      ],
    },
    {
      at: 4,
      title: 'Der Stuhl',
      text: [
        'Sie sitzen. Wir auch, auf gleicher Höhe.',
        'Es ist still. Das Telefon steht nebenan.',
        'Sie wählen: Fenster oder Wand.',
      ],
    },
    {
      at: 8,
      title: 'Sie sagen es',
      text: [
        'Weshalb Sie kommen, in Ihren Worten und Ihrer Reihenfolge.',
        'Wir fragen dreimal nach und schreiben mit der Hand.',
        'Beginnen Sie am Ende, wenn das leichter ist.',
      ],
    },
    {
      at: 18,
      title: 'Wir beginnen',
      text: [
        'Nur mit dem Vereinbarten. Jeder Schritt wird vorher genannt.',
        'Ruhig, mit Spiegel oder Erklärung, wie Sie möchten.',
        'Hände gewaschen, Ärmel hoch, vor jedem Schritt ein Wort.',
      ],
    },
    {
      at: 50,
      title: 'Sie wissen mehr',
      text: [
        'Was war, was Sie tun können, wann wir uns sehen.',
        'Auf einer Karte, mit Tinte: der nächste Tag und ein Rat.',
        'Wir schreiben es auf, Sie nehmen es mit.',
      ],
    },
  ],
  roles: [
    {
      role: 'Leitung',
      text: [
        'Hat es in zwei Städten gelernt und kam des Lichts wegen zurück.',
        'Weiß noch, was Sie im Frühling sagten.',
        'Hat halb so viele Termine, seit der zweite Stuhl fort ist.',
        'Bewahrt Ihre Karte in einem Holzkasten auf, nicht in einer Wolke.',
      ],
    },
    {
      role: 'Vormittags',
      text: [
        'Ist um sieben da und summt bis neun.',
        'Schnelle Hände, langsame Stimme.',
        'Öffnet zwischen zwei Menschen immer das Fenster.',
        'Heizt zuerst, dann sind Sie dran.',
      ],
    },
    {
      role: 'Nachmittags und unterwegs',
      text: [
        'Kennt jedes Treppenhaus in {district}.',
        'Fährt Rad mit einer sehr großen Tasche.',
        'Klingelt zweimal und wartet, so lange es dauert.',
        'Trägt die Tasche vier Stockwerke und grüßt trotzdem.',
      ],
    },
  ],
  feesLead: [
    'Sie zahlen Minuten. [Was darin gebraucht wird, ist dabei.|An der Tür kommt nichts hinzu.]',
    'Ein fester Preis für feste Zeit. Dauert es länger, geht das [auf uns|zu unseren Lasten].',
    'Mit Karte oder bar, danach, nicht davor. [Belege gibt es gern.|Manche Kassen zahlen mit, fragen Sie uns.]',
  ],
  billNote: [
    'Jemand kam mit einer kleinen Frage und blieb dafür.',
    'Eine erste Woche: ein kurzer Blick, ein ruhiger Besuch.',
    'Zwei Besuche in einem Monat, der erste kurz.',
  ],
  faqs: [
    ['Muss ich warten?', 'Vier Minuten, im Schnitt. Werden es zehn, melden wir uns, bevor Sie losgehen.'],
    [
      'Und wenn es mir nicht gefällt?',
      'Sagen Sie es, gleich oder am Tag danach. Wir bringen es in Ordnung, kostenlos.',
    ],
    ['Muss ich reden?', 'Nein. Sagen Sie „bitte still“, dann sagen wir nur das Nötige.'],
    ['Darf mein Kind mit?', 'Ja. Es gibt einen niedrigen Tisch, Papier und eine Schublade zum Ausräumen.'],
    ['Ich muss absagen. Ist das teuer?', 'Bis zum Vortag nicht. Am selben Tag die Hälfte.'],
    ['Hört jemand mit?', 'Niemand. Die Wände sind dick, unsere Hefte auch.'],
    ['Geht das in der Mittagspause?', 'Ja, mit dem kurzen. Zwanzig Minuten samt Mantel.'],
    ['Ist es ruhig?', 'Zwei Türen, dicke Vorhänge, eine Uhr. Die hört man.'],
    ['Was ziehe ich an?', 'Was Sie anhaben. Dauert es länger, gibt es einen Kittel.'],
    ['Kann ich eine Stunde verschenken?', 'Ja, auf einer Karte im Umschlag. Sie gilt drei Jahre.'],
    ['Darf ich in Teilen zahlen?', 'In zwei. Ohne Formular, wir schreiben es auf die Karte.'],
  ],
  bookingTitle: ['Eine Zeit für Sie', 'Welche Stunde ist Ihre?', 'Nehmen Sie den freien Stuhl'],
  bookingText: [
    'Sagen Sie, wie lange und ungefähr wann. {host} antwortet [heute|bis zum Abend] mit zwei Vorschlägen.',
    'Zum ersten Mal? Nehmen Sie den langen. [Wir reden zuerst.|Das tun die meisten.]',
    'Vormittags ist es ruhig, am langen Abend bis acht offen. [Suchen Sie sich etwas aus.|Wählen Sie.]',
  ],
};
