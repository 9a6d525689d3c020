import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_DE_ANIMALS: ClinicTopicWords = {
  names: [
    'Tierarztpraxis {last}',
    'Tierpraxis {district}',
    'Vier Pfoten & {last}',
    'Die nasse Nase',
    'Praxis {last}',
    'Tierärzte {street}',
  ],
  headlines: {
    curve: [
      ['{pet} hat vierhundert', 'Gramm zugelegt.'],
      ['Gewogen, gestreichelt,', 'dann untersucht.'],
      ['Von neun Wochen', 'bis neunzehn Jahre.'],
    ],
    card: [
      ['{time} Uhr.', 'Decke mitbringen.'],
      ['Dienstag ist', 'Katzentag.'],
      ['Unter der Bank', 'geht es auch.'],
    ],
  },
  subs: [
    'Tierärzte, {street}, für Hunde, Katzen und [alles im Schuhkarton|zwei Schildkröten], mit [zwei Wartezimmern|getrennten Türen], damit sich niemand begegnen muss.',
    'Eine Tierpraxis in {district}, die auf dem [Boden|Schoß] untersucht, wenn Ihr Tier sich dort [sicher fühlt|wohler fühlt].',
    'Für Tiere in {place} und die Menschen, die [sich sorgen|neben ihnen schlafen]. Wir erklären es [beiden|langsam].',
  ],
  notes: [
    ['2', 'Wartezimmer'],
    ['20 Min.', 'für jedes Tier'],
    ['0', 'weiße Kittel'],
  ],
  treatmentsTitle: ['Wie lange es dauert', 'Was wir tun, nach der Uhr', 'Minuten bei uns'],
  treatmentsLead: [
    'Der dunkle Teil ist die Zeit mit Ihrem Tier. [Die unter der Bank zählt nicht.|Locken ist kostenlos.]',
    'Wir planen lang, denn eine Katze [eilt|hetzt] nicht. Niemand wird gehalten, der sich bestechen lässt.',
    'Was auf dem [Boden|Handtuch] geht, machen wir dort.',
  ],
  treatments: [
    {
      minutes: 20,
      title: 'Einmal ansehen',
      text: [
        'Von Nase bis Schwanz, ein Punkt auf der Kurve, ein Keks fürs Stillhalten.',
        'Herz, Zähne, Ohren, Gelenke. Sie hören, was wir hören.',
        'Pfoten, Ohren, Atem. Dann fragen wir nach der Treppe.',
      ],
      asked: ['„Sie frisst, aber anders.“', '„Ist er zu dick? Ehrlich.“'],
      euros: 48,
    },
    {
      minutes: 15,
      title: 'Impfung',
      text: [
        'Was dieses Tier in diesem Leben braucht, nicht die ganze Liste.',
        'Ein Pieks zwischen zwei Keksen. Die meisten merken nichts.',
        'Pass, Stempel, Keks. Der nächste Termin kommt per Post.',
      ],
      asked: ['„Er geht nur auf den Balkon.“', '„Wir fahren ans Meer.“'],
      euros: 56,
    },
    {
      minutes: 45,
      title: 'Zähne',
      text: [
        'Schlafend, sauber, geröntgt. Mittags rufen Sie an, um vier holen Sie ab.',
        'Mundgeruch ist ein Befund, und einer, den man behandeln kann.',
        'Zweiundvierzig beim Hund, dreißig bei der Katze. Was hält, bleibt.',
      ],
      asked: ['„Sie ist vierzehn, geht das noch?“', '„Er beißt. Nur uns.“'],
      euros: 290,
    },
    {
      minutes: 60,
      title: 'Kastration',
      text: [
        'Um acht hinein, um drei heraus, mit Kragen und einer Nummer für die Nacht.',
        'Ein kleiner Schnitt, eine Kontrolle nach zehn Tagen, inbegriffen.',
        'Warme Decke, kurzer Schlaf, abends wieder daheim.',
      ],
      asked: ['„Wird er anders?“', '„Ist sie zu jung?“'],
      euros: 240,
    },
    {
      minutes: 30,
      title: 'Das alte Tier',
      text: [
        'Blut, Augen, Gelenke und was die Treppe leichter macht.',
        'Ein Plan für gute Tage und Worte für den anderen.',
        'Wir wiegen öfter und reden langsamer.',
      ],
      asked: ['„Woran merke ich es?“', '„Er springt nicht mehr.“'],
      euros: 82,
    },
  ],
  visitTitle: ['Der erste Besuch', 'Minute für Minute', 'Was unterm Tisch geschieht'],
  visitLead: [
    'Bringen Sie die Decke vom Schlafplatz mit. [Sie riecht nach Mut.|Wir legen sie auf den Tisch.]',
    'Lassen Sie den Korb [zu|bedeckt]. Wir öffnen ihn, wenn es still ist.',
    'Hungrig ist gut: [Wir zahlen in Keksen.|Dann wirken Leckerbissen.]',
  ],
  visit: [
    {
      at: 0,
      title: 'Sie kommen an',
      text: [
        'Links Hunde, rechts Katzen, geradeaus Federn.',
        'Wer zittert, darf gleich ins Zimmer. Sie auch.',
        'Ein Napf, eine ruhige Ecke, niemand bellt zuerst.',
      ],
    },
    {
      at: 5,
      title: 'Nichts geschieht',
      text: [
        'Wir öffnen den Korb und reden mit Ihnen. Ihr Tier sieht sich um.',
        'Wir sitzen am Boden. Die Neugier macht den Rest.',
        'Erst wird das Regal beschnuppert. Wir warten.',
      ],
    },
    {
      at: 10,
      title: 'Auf die Waage',
      text: [
        'Ein Punkt auf der Kurve, der erste von vielen.',
        'Sie steckt im Boden. Kaum jemand merkt es.',
        'Gramm für die Kleinen, Kilo für die Großen.',
      ],
    },
    {
      at: 15,
      title: 'Wir sehen nach',
      text: [
        'In der Reihenfolge, die Ihr Tier mag. Krallen zuletzt.',
        'Erst Hände, dann Geräte, und an jedem darf geschnuppert werden.',
        'Ohren, Zähne, Bauch, und eine Pause auf Wunsch.',
      ],
    },
    {
      at: 25,
      title: 'Sie wissen es',
      text: [
        'Was wir sahen, was es heißt, was es kostet. Auf Papier.',
        'Ein Plan mit zwei Zeilen und eine Nummer für die Nacht.',
        'Ein Blatt: was es ist, was hilft, wann Sie anrufen.',
      ],
    },
  ],
  roles: [
    {
      role: 'Hunde und Gelenke',
      text: [
        'Wurde zweimal gebissen, beide Male vom eigenen.',
        'Kniet den ganzen Tag und kennt jedes Knie.',
        'Wirft den Ball mit links, um zu sehen, wie er läuft.',
        'Hat Käse in der linken Tasche. Jeder Hund weiß es.',
      ],
    },
    {
      role: 'Katzen',
      text: [
        'Spricht leise und blinzelt zuerst.',
        'Hat noch keine Katze gehoben, die nicht wollte.',
        'Wartet. Das ist das meiste daran.',
        'Lebt mit drei Katzen, alle von anderen zurückgegeben.',
      ],
    },
    {
      role: 'Zähne und Nächte',
      text: [
        'Schläft neben der Station, wenn jemand darin liegt.',
        'Merkt sich den Namen Ihres Tiers vor Ihrem.',
        'Schneidet zwanzig Krallen, ehe es jemand merkt.',
        'Schreibt auf, was gefressen wurde, bis zur letzten Erbse.',
      ],
    },
  ],
  feesLead: [
    'Mit Nachkontrolle. Medikamente kommen dazu, und wir sagen wie viel.',
    'Nach der amtlichen Ordnung, im unteren [Drittel|Teil]. Vor allem Längeren bekommen Sie eine Summe.',
    'Sie zahlen am selben Tag oder in Teilen. [Kein Tier wartet auf eine Bank.|Zweimal gefragt haben wir noch nie.]',
  ],
  billNote: [
    'Eine junge Katze, neu im Haus: angesehen und geimpft.',
    'Der erste Besuch mit neun Wochen, beides an einem Nachmittag.',
    'Ein ruhiger Dienstag mit einem Tier und ohne Überraschung.',
  ],
  faqs: [
    [
      'Meine Katze geht nicht in den Korb. Und nun?',
      'Stellen Sie ihn eine Woche ins Wohnzimmer, mit dem Abendessen darin. Oder rufen Sie an, wir kommen.',
    ],
    ['Ist die Narkose gefährlich?', 'Selten, und wir prüfen vorher. Jemand achtet nur auf die Atmung.'],
    ['Was, wenn nachts etwas ist?', 'Dieselbe Nummer. Wir wechseln uns ab, und wer wach ist, hebt ab.'],
    ['Behandeln Sie Kaninchen?', 'Ja, mittwochs, wenn kein Hund im Haus ist.'],
    ['Darf ich dabeibleiben?', 'Immer. Auch am Ende, und dann so lange Sie wollen.'],
    ['Muss ich alles auf einmal zahlen?', 'Nein. Drei Teile, keine Zinsen, eine Unterschrift.'],
    [
      'Muss mein Hund auf den Tisch?',
      'Nein. Stehend, sitzend, halb im Ärmel: Wir haben schon alles untersucht.',
    ],
    [
      'Er hasst Tierärzte. Sie auch?',
      'Anfangs wohl. Wir beginnen im Hof, mit Käse, und hören auf, wenn er genug hat.',
    ],
    ['Was kostet eine Operation?', 'Zwei Tage vorher steht die Summe auf Papier, mit dem höchsten Fall.'],
    ['Nehmen Sie Schildkröten?', 'Ja, und ihren Winter. Bringen Sie die Kiste mit dem Thermometer.'],
    ['Muss sie nüchtern sein?', 'Nur vor der Narkose. Sonst gern hungrig.'],
  ],
  bookingTitle: ['Wer kommt?', 'Eine ruhige halbe Stunde', 'Name, Art, Sorge'],
  bookingText: [
    'Nennen Sie den Namen und was anders ist. {host} ruft [heute|bis zum Abend] zurück.',
    'Wenn es blutet oder schlecht atmet, kommen Sie sofort. Alles andere bekommt hier eine gute Zeit.',
    'Katzen kommen zu Katzen, Hunde zu Hunden. Sagen Sie uns also, wer es ist.',
  ],
};
