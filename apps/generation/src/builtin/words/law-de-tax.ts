import type { LawTopicWords } from './law.js';

export const LAW_DE_TAX: LawTopicWords = {
  names: [
    'Steuerkanzlei {last}',
    '{last} Steuerberatung',
    'Kontor {district}',
    'Büro für Zahlen',
    'Soll & {last}',
    '{last} & Haben',
  ],
  headlines: {
    ledger: [
      ['Zwei Striche', 'unter jedes Jahr.'],
      ['Es bleibt mehr', 'als im Vorjahr.'],
      ['Am Fünften', 'stimmt der Monat.'],
    ],
    files: [
      ['Bringen Sie', 'den Schuhkarton.'],
      ['Jeder Beleg findet', 'seine Schublade.'],
      ['Im Mai ist früh.', 'Im Juli nicht.'],
    ],
  },
  subs: [
    'Steuerberatung in {place} für [Läden, Praxen und Leute mit drei Berufen|Selbständige und Familien], und für Schuhkartons [jeder Größe|jeden Alters].',
    'Buchhaltung, Löhne und Erklärungen, {street}. Für Menschen, die lieber [backen|bauen|unterrichten] als rechnen.',
    'Ein kleines Büro mit [langem|großem] Tisch. Wir buchen [jeden Monat|laufend], damit der Frühling nur eine Jahreszeit ist.',
    'Steuerberatung, {street}. Drei Menschen, neun Programme und [ein Kaffee|ein Tisch], an dem schon mancher Bescheid kleiner wurde.',
  ],
  notes: [
    ['5.', 'jedes Monats: Zahlen'],
    ['3', 'Fachleute'],
    ['0', 'verspätete Erklärungen'],
  ],
  fieldsTitle: [
    'Was in welche Schublade kommt',
    'Vier Schubladen',
    'Was wir für Sie führen',
    'Vier Fächer, vier Namen',
    'Was bei Ihnen anfällt',
  ],
  fieldsLead: [
    'Nehmen Sie eine Schublade oder alle. [Aufhören können Sie zu jedem Monatsende.|Die meisten beginnen mit einer.]',
    'An jeder steht ein Name, und dieser Mensch [hebt ab|geht ans Telefon].',
    'Wir sortieren, Sie unterschreiben. Dazwischen sagen wir, was die Zahlen [bedeuten|vorhaben].',
    'Papier ist willkommen. [Hinaus geht es als Datei.|Servietten mit Zahlen auch.]',
    'Was nicht hineinpasst, [fragen Sie trotzdem|legen wir daneben]. Eine Schublade ist immer leer.',
  ],
  fields: [
    {
      tab: 'Bücher',
      title: 'Der Monat, fertig am Fünften',
      text: [
        'Belege kommen als Foto, die Bank von selbst. Am Fünften sehen Sie, was bleibt.',
        'Wir buchen jeden Monat, damit niemand mehr wissen muss, was das Essen im März war.',
        'Kasse, Kartengerät und Schublade stimmen am Abend des Vierten.',
        'Fehlt ein Beleg, fragen wir nach drei Tagen, nicht nach drei Monaten.',
      ],
      asked: [
        '„Es ist alles da. Irgendwo.“',
        '„Ist das überhaupt mein Konto?“',
        '„Der Kontoauszug fehlt nur einmal.“',
        '„Ich fotografiere alles. Später.“',
      ],
    },
    {
      tab: 'Löhne',
      title: 'Für zwei oder für vierzig',
      text: [
        'Pünktlich, auch wenn jemand am Dritten geht und jemand am Neunten anfängt.',
        'Krankheit, Trinkgeld, Dienstrad: Wir wissen, wohin damit.',
        'Wer neu anfängt, braucht fünf Nummern. Wir fragen vor dem ersten Morgen danach.',
        'Minijob, Elternzeit, Überstunden: Sie melden es, wir rechnen es.',
      ],
      asked: [
        '„Sie fängt am Montag an.“',
        '„Was kostet ein Lehrling?“',
        '„Darf er auch samstags?“',
        '„Was ist eine Umlage?“',
      ],
    },
    {
      tab: 'Erklärung',
      title: 'Ein Abend im Jahr, nicht zwölf',
      text: [
        'Sie beantworten achtzehn Fragen. Wir füllen aus und lesen, was zurückkommt.',
        'Jeden Bescheid rechnen wir nach. Jeder sechste ist falsch.',
        'Wir wissen, was andere in Ihrem Gewerbe absetzen und was daraus wurde.',
        'Handwerker, Pendeln, Kinder: drei Zeilen, die oft fehlen.',
      ],
      asked: [
        '„Bis Freitag wollen sie es haben.“',
        '„Die Erstattung ist zu klein. Glaube ich.“',
        '„Zählt das Arbeitszimmer?“',
        '„Letztes Jahr gab es mehr.“',
      ],
    },
    {
      tab: 'Gründung',
      title: 'Von der Idee zur Steuernummer',
      text: [
        'Allein, zu zweit, als Gesellschaft: Wir zeigen drei Rechnungen, Sie wählen eine.',
        'Die erste Rechnung schreiben fast alle falsch. Wir sehen sie uns vorher an.',
        'Anmeldung, Konto, Nummer, erste Rechnung: neunzehn Tage, wenn niemand trödelt.',
        'Was Sie zurücklegen müssen, steht am ersten Tag fest.',
      ],
      asked: [
        '„Ich habe gestern gekündigt.“',
        '„Brauche ich eine GmbH?“',
        '„Wir sind zu dritt und befreundet.“',
        '„Darf ich das nebenher?“',
      ],
    },
    {
      tab: 'Haus',
      title: 'Vermieten, erben, weitergeben',
      text: [
        'Was ein Dach heute kostet und später spart, auf einem Blatt.',
        'Ein Haus verschenkt man über Jahre. Kommen Sie früh.',
        'Miete herein, Reparatur hinaus, der Kessel über zwölf Jahre.',
        'Ein Nießbrauch hat ein komisches Wort und einen guten Sinn.',
      ],
      asked: [
        '„Wir möchten es den Kindern geben.“',
        '„Das Dachzimmer zahlt Miete.“',
        '„Das Dach muss neu.“',
        '„Meine Mutter wohnt noch darin.“',
      ],
    },
  ],
  roles: [
    {
      role: 'Bücher und Löhne',
      text: [
        'Sieht einen Zahlendreher vom anderen Ende des Raums.',
        'Hat früher Hotelnächte abgerechnet. Schließt jeden Tag ab, als wäre es der letzte.',
        'Erkennt Ihre Lieferanten an der Schrift.',
        'Hat noch keinen Monat am Sechsten geschlossen.',
        'Findet elf Cent. Immer.',
      ],
    },
    {
      role: 'Erklärungen und Prüfungen',
      text: [
        'Neun Jahre im Finanzamt. Man grüßt sich noch.',
        'Sammelt falsche Bescheide. Es sind vier Ordner.',
        'Liest Bescheide von hinten, weil der Fehler am Ende steht.',
        'Kennt im Amt die Durchwahlen auswendig.',
        'Schreibt Einsprüche in vier Sätzen.',
      ],
    },
    {
      role: 'Gründungen und Häuser',
      text: [
        'Hat selbst zwei Läden eröffnet und einen ordentlich geschlossen.',
        'Erklärt die Abschreibung mit einem Apfel.',
        'Fragt, was Sie täten, wenn es gut geht.',
        'Zeichnet Häuser mit der Abschreibung darin.',
        'Rechnet jede Idee dreimal, das letzte Mal mit Regen.',
      ],
    },
  ],
  steps: [
    {
      when: 'Zuerst',
      title: 'Wir sehen nach',
      text: [
        'Bringen Sie das letzte Jahr mit. Nach vierzig Minuten wissen Sie, was wir ändern würden.',
        'Ein Gespräch über Ihren letzten Bescheid. Es kostet nichts und lohnt sich oft.',
        'Wir öffnen drei Schubladen und Ihre letzten zwei Briefe.',
        'Ein Blick in den Ordner, zwei in die Bank.',
      ],
    },
    {
      when: 'Woche 2',
      title: 'Wir richten ein',
      text: [
        'Eine App für Belege, eine Leitung zur Bank, eine kurze Liste.',
        'Alte Programme ziehen an einem ruhigen Tag um.',
        'Ein Nachmittag, zwei Passwörter und ein Foto vom ersten Beleg.',
        'Wer was schickt und bis wann, steht auf einer Karte am Bildschirm.',
      ],
    },
    {
      when: 'Monatlich',
      title: 'Der Fünfte',
      text: [
        'Drei Zahlen per E-Mail: herein, hinaus, fürs Finanzamt.',
        'Eine Seite. Ist etwas seltsam, rufen wir vorher an.',
        'Sie öffnen eine E-Mail. Das dauert vier Minuten.',
        'Was übrig ist, was weg muss, was wartet.',
      ],
    },
    {
      when: 'Jährlich',
      title: 'Zwei Striche',
      text: [
        'Im Juni ist der Abschluss fertig. Dann gibt es Kaffee.',
        'Das Jahr endet mit einem Doppelstrich und einem Gespräch über das nächste.',
        'Inventur, Rücklage, Stichtag. Sie zählen Regale, wir den Rest.',
        'Der Jahresabschluss hat neun Seiten. Zwei davon lesen wir mit Ihnen.',
      ],
    },
  ],
  fees: [
    { name: 'Buchhaltung im Monat', note: 'bis 60 Belege', euros: 140 },
    { name: 'Eine Lohnabrechnung', note: 'je Person und Monat', euros: 16 },
    { name: 'Jahresabschluss', note: 'Einzelfirma, vollständig', euros: 960 },
    { name: 'Steuererklärung', note: 'ein Haushalt', euros: 320 },
  ],
  feesLead: [
    'Ein fester Betrag im Monat, für ein Jahr. [Anrufe kosten nichts, also rufen Sie an.|Beim Fragen läuft keine Uhr.]',
    'Wenig Belege, kleine Rechnung. [Im März zählen wir nach.|Es geht auch nach unten.]',
    'Netto, denn als Firma holen Sie die Steuer zurück. [Im Beispiel steht beides.|Privat zahlen Sie, was unter dem Doppelstrich steht.]',
    'Im Januar kennen Sie die Summe fürs Jahr. [Sie hält zwölf Monate.|Anrufe sind darin.]',
  ],
  billNote: [
    'Ein kleiner Laden mit zwei Angestellten, ein Monat.',
    'Ein Café, ein Monat. Die Belege kamen als Foto.',
    'Ein Monat wie jeder: Bücher und zwei Löhne, fertig am Fünften.',
    'Ein Friseursalon mit zwei vermieteten Stühlen, ein Monat im Herbst.',
  ],
  faqs: [
    [
      'Ich bin drei Jahre im Rückstand. War’s das?',
      'Nein. Sie bringen die Kartons, wir schreiben zuerst dem Amt. Zu spät ist ein Betrag, kein Verbrechen.',
    ],
    [
      'Eine Prüfung ist angekündigt. Und jetzt?',
      'Erst einmal nichts. Wir sitzen neben Ihnen und beantworten, was gefragt wird, nicht mehr.',
    ],
    ['Kann ich mein Programm behalten?', 'Meistens ja. Wir lesen neun und schimpfen über zwei.'],
    [
      'Und wenn ich Zahlen hasse?',
      'Dann sind Sie in guter Gesellschaft. Sie bekommen drei im Monat, in Worten.',
    ],
    ['Komme ich wieder weg?', 'Zu jedem Monatsende. Ihre Daten gehen mit, sortiert.'],
    ['Ist mein Fehler der erste dieser Art?', 'Sicher nicht. Jemand hat einmal ein Pferd abgesetzt.'],
    ['Geht das mit meiner Kasse?', 'Macht sie eine Datei, ja. Macht sie Papier, auch, nur langsamer.'],
    [
      'Reden Sie für mich mit dem Finanzamt?',
      'Das ist das meiste, was wir tun. Sie unterschreiben nur die Vollmacht.',
    ],
    ['Gilt ein Beleg ohne Datum?', 'Kaum. Mit einem Foto vom selben Tag geht er oft durch.'],
    ['Was zahle ich nächstes Jahr?', 'Das sagen wir im Herbst, solange sich noch etwas ändern lässt.'],
    ['Darf ich kleine Fragen stellen?', 'Jeden Tag. Sie sind billiger als kleine Fehler.'],
    ['Muss ich alles digital machen?', 'Nein. Papier kommt in den Korb, wir machen die Datei.'],
    ['Wer sieht meine Zahlen?', 'Zwei Menschen mit Namen. Sonst niemand, auch nicht Ihr Schwager.'],
  ],
  contactTitle: [
    'Schicken Sie den letzten Bescheid',
    'Beginnen Sie mit einem Beleg',
    'Was ist in Ihrem Karton?',
    'Zeigen Sie uns einen Ordner',
    'Zwei Zeilen und eine Frage',
  ],
  contactText: [
    'Sagen Sie uns, was Sie tun, mit wie vielen und was Sie am meisten stört. {host} antwortet bis morgen.',
    'Beginnen Sie ruhig mit der peinlichsten Frage. [Wir kennen sie.|Es ist meist die beste.]',
    'Zwei Zeilen genügen. Wir schlagen einen Tag für vierzig Minuten vor, [hier oder am Telefon|mit Kaffee].',
    'Wie viele Belege, wie viele Leute, seit wann. {host} nennt [bis morgen|in einem Tag] eine Summe.',
    'Ein Foto vom letzten Brief genügt. [Wir lesen, Sie warten.|Den Rest fragen wir.]',
    'Schreiben Sie, was dieses Jahr neu ist. [Ein Kind, ein Laden, ein Dach.|Das ist meist der Anfang.]',
  ],
};
