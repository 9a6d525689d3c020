import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_DE_TEETH: ClinicTopicWords = {
  names: [
    'Zahnarztpraxis {last}',
    'Zähne {district}',
    'Praxis Dr. {last}',
    'Praxis {last} & {last}',
    'Unten links',
    'Zahnpraxis {street}',
  ],
  headlines: {
    teeth: [
      ['Die {tooth}', 'ist zu retten.'],
      ['Zweiunddreißig,', 'leise gezählt.'],
      ['Wir wissen,', 'welcher wehtut.'],
    ],
    card: [
      ['{time} Uhr,', 'keine Minute später.'],
      ['Heben Sie die Hand.', 'Wir hören auf.'],
      ['Um zehn taub,', 'um halb fertig.'],
    ],
  },
  subs: [
    'Eine Zahnarztpraxis in {district} für [alle, die zuletzt 2019 da waren|ängstliche Erwachsene und mutige Kinder], mit einer Decke, die das Ansehen lohnt.',
    'Zahnärzte, {street}: Wir [erklären zuerst|zeigen Ihnen das Bild] und bohren danach. Für Familien und für [alle, denen flau wird|Empfindliche].',
    'Füllungen, Kronen und saubere Zähne in {place}. Sie bekommen einen Spiegel, einen Plan und [eine Decke|so viele Pausen, wie Sie mögen].',
  ],
  notes: [
    ['32', 'Zähne mit Nummer'],
    ['7 Min.', 'Wartezeit im Schnitt'],
    ['1 Hand', 'gehoben, und wir halten'],
  ],
  treatmentsTitle: ['Wie lange es dauert', 'Nach der Uhr', 'Was wir tun, in Minuten'],
  treatmentsLead: [
    'Der dunkle Teil der Uhr ist Ihre Zeit im Stuhl. [Zehn Minuten planen wir dazu, damit niemand rennt.|Ankommen zählt nicht mit.]',
    'Die Minuten gelten für einen [Zahn|Besuch], wenn die Betäubung [wirkt|sitzt]. Wir sehen auf die Uhr, damit Sie es nicht müssen.',
    'Nichts beginnt, bevor Sie es [auf dem Bild|im Spiegel] gesehen und Ja gesagt haben.',
  ],
  treatments: [
    {
      minutes: 30,
      title: 'Kontrolle',
      text: [
        'Jeder Zahn, jedes Jahr, mit zwei Bildern, falls nötig.',
        'Wir zählen, klopfen, sehen darunter und sagen, was warten kann.',
        'Wir vergleichen mit dem Vorjahr. Das meiste hat sich nicht bewegt.',
      ],
      asked: ['„Es tut nichts weh, wozu also?“', '„Ehrlich, wie schlimm ist es?“'],
      euros: 62,
    },
    {
      minutes: 45,
      title: 'Zahnreinigung',
      text: [
        'Ultraschall, Politur und die Stelle, die alle vergessen: unten vorn, innen.',
        'Sie gehen mit glatten Zähnen und einem Rat, nicht mit zehn.',
        'Wasser, Stahl, Pulver feiner als Mehl. Sie dürfen die Augen schließen.',
      ],
      asked: ['„Ich benutze Zahnseide. Manchmal.“', '„Ist der Kaffee schuld?“'],
      euros: 94,
    },
    {
      minutes: 40,
      title: 'Füllung',
      text: [
        'Ein Besuch, in Zahnfarbe, poliert, bis die Zunge sie vergisst.',
        'Erst taub, dann ein Gummituch, dann Ruhe.',
        'In Schichten, mit blauem Licht gehärtet. Mittags können Sie essen.',
      ],
      asked: ['„Merke ich etwas?“', '„Die alte fiel beim Toast heraus.“'],
      euros: 138,
    },
    {
      minutes: 90,
      title: 'Wurzel\u00adbehandlung',
      text: [
        'Lang, leise, unter dem Mikroskop. Der Schmerz liegt davor, nicht darin.',
        'Zwei Besuche, und der Zahn bleibt, wo er hingehört.',
        'Drei Kanäle, manchmal vier, jeder so weit wie ein Haar.',
      ],
      asked: ['„Können Sie ihn nicht ziehen?“', '„Seit Sonntag schlafe ich nicht.“'],
      euros: 520,
    },
    {
      minutes: 60,
      title: 'Krone',
      text: [
        'Gescannt statt abgedrückt, eine Woche später eingesetzt.',
        'Die Farbe suchen wir bei Tageslicht aus, am Fenster.',
        'Sie beißen auf blaues Papier, bis es passt.',
      ],
      asked: ['„Sieht man das?“', '„Wie lange hält so etwas?“'],
      euros: 760,
    },
  ],
  visitTitle: ['Ihre erste Stunde', 'Minute für Minute', 'Was wann geschieht'],
  visitLead: [
    'Am ersten Tag wird nicht gebohrt. [Versprochen.|So steht es in unseren Regeln.]',
    'Halt sagen dürfen Sie in jeder Minute. [Eine Hand genügt.|Wir meinen es so.]',
    'Bringen Sie alte Bilder mit, falls Sie welche haben, und Ihre [Angst|Fragen].',
  ],
  visit: [
    {
      at: 0,
      title: 'Sie sitzen aufrecht',
      text: [
        'Wir reden in einem Raum ohne Stuhl, der kippt.',
        'Mantel ab, eine Seite ausfüllen, kein Nelkengeruch.',
        'Ein normaler Stuhl, ein Glas Wasser, Ihr Name richtig ausgesprochen.',
      ],
    },
    {
      at: 10,
      title: 'Wir hören zu',
      text: [
        'Was wehtut, was letztes Mal war, was nicht wieder sein soll.',
        'Sagen Sie uns, welches Geräusch Sie hassen. Meist geht es ohne.',
        'Welcher Zahn, seit wann, heiß oder kalt. Ihre Worte genügen.',
      ],
    },
    {
      at: 20,
      title: 'Wir zählen',
      text: [
        'Zweiunddreißig, laut, mit einem Spiegel auch für Sie.',
        'Zwei kleine Bilder und ein Klopfen an jeden Zahn.',
        'Von 18 bis 48, einmal herum. Zählen Sie mit.',
      ],
    },
    {
      at: 40,
      title: 'Sie sehen es',
      text: [
        'Das Bild auf dem Schirm, in einfachen Worten.',
        'Wir zeigen höchstens drei Stellen. Sie sagen, welche zuerst.',
        'Grün ist gut, Gelb kann warten, Rot kommt zuerst.',
      ],
    },
    {
      at: 55,
      title: 'Ein Plan',
      text: [
        'Auf einer Seite, mit Minuten und Preisen. Zum Mitnehmen.',
        'Unterschrieben wird nichts. Der nächste Termin liegt bei Ihnen.',
        'Zwei Spalten: was sein muss, was sein kann. Sie kreuzen an.',
      ],
    },
  ],
  roles: [
    {
      role: 'Füllungen und Angst',
      text: [
        'Zählt von drei herunter und beginnt erst bei null.',
        'Hatte selbst Angst, bis zum Studium.',
        'Erklärt alles zweimal und bohrt einmal.',
        'Hat Sonnenbrillen für alle, die die Lampe nicht mögen.',
      ],
    },
    {
      role: 'Wurzeln',
      text: [
        'Arbeitet unter dem Mikroskop und summt, ohne es zu merken.',
        'Findet den vierten Kanal. Oft gibt es einen vierten.',
        'Rettet Zähne, die andere abgeschrieben hatten. Nicht alle.',
        'Sehr kleines Werkzeug, sehr große Geduld.',
      ],
    },
    {
      role: 'Prophylaxe',
      text: [
        'Sieht dem Zahnfleisch an, wer im Urlaub war.',
        'Besitzt ein Modellgebiss mit Namen.',
        'Poliert auch hinten, als sähe dort jemand hin.',
        'Findet den Kaffee und schweigt.',
      ],
    },
  ],
  feesLead: [
    'Was Sie zahlen, vor der Versicherung. [Fragen Sie dort vorher, den Code drucken wir.|Die Rechnung schicken wir direkt hin.]',
    'Der Preis steht im Plan, bevor etwas beginnt. [Dort bleibt er.|Im Stuhl wird kein Zahn teurer.]',
    'Nach Stück, nicht nach [Schmerz|Minute]. Zahlen dürfen Sie in [drei|vier] Teilen.',
  ],
  billNote: [
    'Zwei Jahre Pause, dann: ansehen, reinigen, heimgehen.',
    'Die ersten zwei Besuche, gefunden wurde nichts.',
    'Kontrolle und Reinigung an einem Dienstagmorgen.',
  ],
  faqs: [
    [
      'Tut es weh?',
      'Die Spritze, ein wenig. Danach warten wir, bis nichts mehr wehtut, und prüfen es vorher.',
    ],
    [
      'Ich war zehn Jahre nicht da. Schimpfen Sie?',
      'Nein. Sie sind gekommen, das war das Schwere. Wir beginnen mit dem Schnellsten.',
    ],
    ['Mein Kind schreit. Trotzdem?', 'Ja. Der erste Besuch ist eine Fahrt im Stuhl, sonst nichts.'],
    [
      'Ich habe jetzt Zahnschmerzen. Was tun?',
      'Rufen Sie vor neun an. Zwei Plätze am Tag sind genau dafür frei.',
    ],
    ['Wollen Sie mir weiße Zähne verkaufen?', 'Nein. Wir sagen, was krank ist und was nur gelb.'],
    ['Und wenn ich umkippe?', 'Dann liegen Sie schon. Es kommt einmal im Monat vor, und niemand lacht.'],
    [
      'Darf ich Musik hören?',
      'Ja, Ihre. Bringen Sie Kopfhörer mit, der Bohrer ist leiser als die meisten Bands.',
    ],
    ['Haben Sie meine alten Bilder?', 'Zehn Jahre lang. Neuere von anderswo fordern wir an.'],
    [
      'Ich knirsche nachts. Stört Sie das?',
      'Uns nicht, nur Ihre Zähne. Eine Schiene kostet weniger als eine Krone.',
    ],
    ['Darf jemand mit hinein?', 'Ja. Am Fenster steht ein Hocker, und eine Hand darf gehalten werden.'],
    ['Wie oft muss ich kommen?', 'Einmal im Jahr, wenn nichts blutet. Sonst zweimal.'],
  ],
  bookingTitle: ['Welcher Zahn, welcher Tag?', 'Ein Platz im Stuhl', 'Sagen Sie, wo es wehtut'],
  bookingText: [
    '{host} ruft am selben Tag zurück. Wenn es pocht, rufen Sie bitte an.',
    'Schreiben Sie, worum es geht: Wir wissen, wie lange es dauert, und [halten|geben Ihnen] die passende Stunde.',
    'Vormittags ist es ruhig, spät kommen [Berufstätige|Schulkinder]. Wählen Sie.',
  ],
};
