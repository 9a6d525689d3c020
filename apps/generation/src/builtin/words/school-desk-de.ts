import type { SchoolTopicWords } from './school.js';

export const SCHOOL_CODE_DE: SchoolTopicWords = {
  names: ['Codeschule {district}', 'Haus Semikolon', 'Zeile für Zeile', 'Nachtschicht Code', 'Grüner Cursor'],
  headlines: [
    'Am {weekday} läuft es. Von dir.',
    'Neun Zeilen am ersten Abend.',
    'Lösch es. Du kannst es wieder.',
    'Von leerer Datei zu Freitag.',
  ],
  subs: [
    'Eine Abendschule fürs Programmieren in {district}. Zwölf Tische, zwei Lehrende und eine Tafel, die erst gewischt wird, wenn alle [sie verstehen|genickt haben].',
    'Für Pflegekräfte, Bäcker und Buchhalterinnen, die nicht mehr fragen wollen. Du baust etwas, das du brauchst, und nimmst es mit.',
    'Wir lehren Code in {place} wie Schwimmen: im Wasser, mit jemandem daneben. Folien gibt es seit 2019 keine.',
    'Programmieren für Leute, die Dinge kaputt machen und wissen wollen, warum. Du bringst einen Laptop, egal wie alt; wir haben [Tee|Suppe] und Kabel.',
  ],
  actions: ['Neun Zeilen schreiben', 'Einen Abend testen', 'Tisch sichern'],
  outcomes: {
    title: ['Was läuft, und seit wann', 'Commit für Commit', 'Dein Protokoll, im Voraus'],
    items: [
      [2, 'Dein Programm fragt etwas und tut bei Nein etwas anderes.'],
      [5, 'Du zeichnest es zuerst auf Papier und streichst die Hälfte.'],
      [8, 'Du machst es absichtlich kaputt und weißt vorher, was es sagen wird.'],
      [10, 'Deine Tabelle mit viertausend Zeilen antwortet in einer Sekunde.'],
      [1, 'Ein Programm von neun Zeilen grüßt [alle im Raum|drei Leute mit Namen] und zählt die Tassen.'],
      [3, 'Du liest einen Fehler laut vor, findest die Zeile und bist [nicht mehr beleidigt|beinahe froh].'],
      [6, 'Eine kleine Seite merkt sich, was man tippt, und überlebt [deinen Neffen|einen Dienstag].'],
      [9, 'Jemand liest deinen Code und hat nur eine [Frage|Rückfrage].'],
      [12, 'Dein Werkzeug ist online. Es nutzt jemand, der nicht mit dir [verwandt|verschwägert] ist.'],
      [11, 'Du löschst zweihundert Zeilen, und es läuft noch. Das war die Prüfung.'],
    ],
  },
  courses: [
    { name: 'Erste Zeilen', who: 'Du hast nie programmiert', units: ['Werte', 'Schleifen', 'Dein Werkzeug'] },
    { name: 'Seiten, die antworten', who: 'Etwas HTML ist da', units: ['Aufbau', 'Formulare', 'Ein Server'] },
    {
      name: 'Daten aus Excel',
      who: 'Für Büros mit großen Tabellen',
      units: ['Putzen', 'Zählen', 'Zeichnen'],
    },
    { name: 'Fremden Code lesen', who: 'Für den ersten Job', units: ['Finden', 'Ändern', 'Testen'] },
    { name: 'Kleine Maschinen', who: 'Platine, Sensor, Lampe', units: ['Blinken', 'Messen', 'Melden'] },
    {
      name: 'Tests und Nerven',
      who: 'Für alle, die blind ausliefern',
      units: ['Ein Test', 'Zehn Tests', 'Freitage'],
    },
  ],
  curriculum: {
    title: ['Der Plan, ohne Framework', 'Zwölf Wochen, drei Versionen', 'Was wann gebaut wird'],
    note: [
      'Jeder Block endet mit etwas, das vor den anderen läuft.',
      'Das Beispiel wechselt jedes Halbjahr, die Reihenfolge nie.',
      'Blöcke sind Wochen. Am letzten Abend wird kaputt gemacht.',
    ],
  },
  teachers: {
    title: ['Die schlagen auch nach', 'Wer deinen Code liest', 'Leute, die man stören darf'],
    items: [
      ['Datenbanken', 'Liest Busfahrpläne zum Vergnügen. Findet die Lücken.'],
      ['Wiedereinstieg', 'Neun Jahre Pause, dann neu begonnen, die Notizen behalten.'],
      ['Gestaltung', 'Zeichnet jede Seite mit einem zu dicken Stift, mit Absicht.'],
      [
        'Python und Daten',
        'Zählte für ein Ministerium [Heringe|Züge]. Traut keiner Spalte namens „Sonstiges“.',
      ],
      ['Web', 'Hält seit 2003 eine Seite am Leben und beantwortet ihre Post.'],
      ['Elektronik', 'Repariert tagsüber Aufzüge. Fragt erst die Lampe, dann dich.'],
      ['Tests', 'Hat einmal eine Auslieferung gestoppt, durch bloßes Vorlesen.'],
      ['Git und Geduld', 'Hat zweimal in zwanzig Jahren alles verloren und erzählt es früh.'],
      ['Anfängergruppen', 'Bis 2016 in der Geburtshilfe. Sagt, es sei dasselbe.'],
    ],
  },
  dates: {
    title: ['Die nächsten Starts', 'Abende mit leerer Datei', 'Wann der Raum hochfährt'],
    note: [
      'Ein Halbjahr, eine Gebühr. Laptops kann man leihen, Aufkleber inklusive.',
      'Zwei Lehrende im Raum, egal wie viele Leute.',
      'Nach dem zweiten Abend darfst du gehen.',
    ],
  },
  voices: {
    title: ['Rückgabewerte', 'Von Nutzern gemeldet'],
    items: [
      [
        'Ich habe mit einem selbst gebauten Diagramm um mehr Lohn gebeten. Alle sahen auf das Diagramm.',
        'Daten aus Excel',
      ],
      ['Die Kinder glauben, ich hacke. Ich zähle Impfkühlschränke.', 'erste Zeilen, Frühjahr'],
      ['An der Tafel steht in meiner Schrift noch immer „warum?“', 'Seiten, die antworten'],
      [
        'Der Dienstplan hat mich Sonntage gekostet. Jetzt dauert er vier Sekunden, und ich fühle mich fast überflüssig.',
        'Stationsleitung, erste Zeilen',
      ],
      [
        'Wegen einer Klammer habe ich geweint. In Woche sechs gelacht, und sie gefunden.',
        'erste Zeilen, Herbst',
      ],
      ['Elf Paletten fehlten. Die Tabelle wusste es, es hatte nur niemand gefragt.', 'Daten aus Excel'],
      [
        'Meine erste Änderung im Job ging ohne Kommentar durch. Sie hängt gerahmt im Flur.',
        'fremden Code lesen',
      ],
      ['Das Gewächshaus schreibt mir jetzt. Es geht meistens um Gurken.', 'kleine Maschinen'],
      ['Ich liefere freitags aus. Freitags gehe ich auch heim.', 'Tests und Nerven'],
    ],
  },
  faq: {
    title: ['Zuerst lesen', 'Bekannte Fragen', 'Bevor du Enter drückst'],
    items: [
      [
        'Und wenn ich einen Abend fehle?',
        'Der Code des Abends steht um zehn online, und samstags gibt es einen Tisch für Fragen.',
      ],
      ['Brauche ich gutes Englisch?', 'Du brauchst etwa vierzig Wörter, und dreißig kannst du.'],
      ['Darf ich meine eigene Idee bauen?', 'Bitte. Ideen vom Küchentisch halten länger als unsere.'],
      [
        'Ich bin schlecht in Mathe.',
        'Macht nichts. Du musst bis zehn zählen und am Ergebnis zweifeln können.',
      ],
      [
        'Welchen Rechner brauche ich?',
        'Einen, der eine Webseite öffnet. Für alles Ältere stehen zwölf im Regal.',
      ],
      [
        'Schreibt das nicht bald die Maschine?',
        'Sie tut es schon, und jemand muss wissen, ob es stimmt. Das ist Woche drei bis zwölf.',
      ],
      [
        'Bekomme ich damit einen Job?',
        'Nicht nach einem Halbjahr. Etwa ein Fünftel macht weiter, und davon wechseln die meisten den Schreibtisch.',
      ],
      [
        'Ich bin langsamer als die anderen.',
        'Das glauben alle, wir haben gefragt. Zu zweit sind wir, damit niemand mit erhobener Hand wartet.',
      ],
      [
        'Welche Sprache lernen wir?',
        'Python zuerst, JavaScript im zweiten Halbjahr. Die dritte lernst du allein an einem Wochenende.',
      ],
      ['Was gehört am Ende mir?', 'Alles. Dein Code liegt vom ersten Abend an bei dir.'],
    ],
  },
  enrol: {
    title: ['Dein Tisch steht am Fenster', 'Öffne mit uns eine leere Datei', 'Sag, was laufen soll'],
    text: [
      'Schreib eine Sache auf, die du jede Woche von Hand machst. Vielleicht wird das dein erstes Programm.',
      '{host} antwortet selbst, kein Skript. Frag alles, auch ob du das überhaupt brauchst.',
      'Zwei Zeilen genügen. Wenn eine Tabelle reicht, sagen wir es dir.',
    ],
    done: [
      'Jemand schreibt zurück, mit Punkt am Ende.',
      'Bis Freitag hörst du von uns.',
      'Die Antwort dauert einen Werktag.',
      '{first} antwortet innerhalb von zwei Abenden.',
    ],
  },
};

export const SCHOOL_SCHOOL_DE: SchoolTopicWords = {
  names: ['Abendschule {district}', 'Die zweite Glocke', 'Raum Zwölf', 'Schule {last}', 'Kreide & Lampe'],
  headlines: [
    '{weekday}, {time}: wieder Schule.',
    'Die letzte Bank ist besetzt.',
    'Bleistift spitzen. {weekday} kommen.',
    'Niemand fragt, wozu.',
  ],
  subs: [
    'Eine Abendschule in {district} für Erwachsene mit einem freien Abend: Zeichnen, Rechnen, Nähen, Schreiben. Zehn im Raum, und die Glocke ist [echt|aus Messing].',
    'Du lernst eine Sache richtig, von jemandem, der davon lebt. Im alten Schulhaus riecht es nach Kreide und donnerstags nach [Suppe|Bohnerwachs].',
    'Kurse in {place} für Hand und Kopf. Noten gibt es seit {since} keine; die Hefte sind noch immer blau.',
    'Für alle, die beim ersten Mal aus dem Fenster geschaut haben. Die Aussicht ist geblieben, die Stühle sind besser.',
  ],
  actions: ['Platz freihalten', 'Einen Abend probieren', 'Auf die Liste setzen'],
  outcomes: {
    title: ['Was bleibt, wenn die Tafel nass ist', 'Auswendig und von Hand', 'Zum Herzeigen daheim'],
    items: [
      [3, 'Du schaust eine Stunde lang einen Stuhl an und findest ihn spannend.'],
      [5, 'Eine Rechnung auf dem Rücken eines Kuverts, und das Kuvert hat recht.'],
      [7, 'Du liest deine Seite vor, und niemand hustet.'],
      [2, 'Ein Blatt zum Herzeigen: eine Hand, gezeichnet, die [wie deine|nach Hand] aussieht.'],
      [4, 'Du rechnest in der Straßenbahn ein Prozent aus und [hast recht|prüfst nur einmal nach].'],
      [6, 'Ein Brief von einer Seite, in dem sich jeder Satz [seinen Platz|sein Komma] verdient hat.'],
      [8, 'Ein Saum, der hält, ein Reißverschluss, der schließt, ein Knopf fürs [Leben|nächste Jahrzehnt].'],
      [10, 'Du erklärst jemandem, was du in [Woche eins|der ersten Stunde] nicht verstanden hast.'],
      [12, 'Ein fertiges Stück mit deinem Namen in der Ecke, an der Wand im [Gang|Treppenhaus].'],
    ],
  },
  courses: [
    {
      name: 'Zeichnen, was da ist',
      who: 'Für alle, die es „nicht können“',
      units: ['Kanten', 'Licht', 'Ein Stuhl'],
    },
    { name: 'Rechnen, noch einmal', who: 'Brüche ohne Angst', units: ['Halbe', 'Prozent', 'Zinsen'] },
    {
      name: 'Eine Seite schreiben',
      who: 'Briefe, Reden, Beschwerden',
      units: ['Sagen', 'Kürzen', 'Vorlesen'],
    },
    {
      name: 'Kleider flicken',
      who: 'Bring mit, was kaputt ist',
      units: ['Von Hand', 'Maschine', 'Altes Stück'],
    },
    { name: 'Steine der Stadt', who: 'Zur Hälfte draußen', units: ['Fluss', 'Mauern', 'Archiv'] },
    { name: 'Der Nachthimmel', who: 'Vom Dach, wenn es klar ist', units: ['Mond', 'Planeten', 'Norden'] },
  ],
  curriculum: {
    title: ['Das Halbjahr auf einem Blatt', 'Was wann an der Tafel steht', 'Ein Plan für die Küchentür'],
    note: [
      'Farben sind Kurse, Blöcke sind Wochen. Einsteigen geht am Anfang jedes Blocks.',
      'Drei Blöcke je Kurs, und nach jedem ein Abend zum Aufholen.',
      'Wir drucken das, und es hängt an mehr Küchentüren, als man denkt.',
    ],
  },
  teachers: {
    title: ['An der Tafel', 'Die tun das auch tagsüber', 'Wer die Kreide hat'],
    items: [
      ['Buchbinden', 'Hat ein Gesangbuch gerettet, das als Türstopper diente.'],
      ['Handschrift', 'Datiert Einkaufszettel auf zehn Jahre genau.'],
      ['Karten', 'Geht jede Straße ab, bevor sie drankommt, gern bei Nebel.'],
      ['Zeichnen', 'Zeichnet für ein Gericht. Sagt, Gesichter bestehen [vor allem|größtenteils] aus Ohren.'],
      ['Rechnen', 'Versicherte [zwanzig|dreißig] Jahre Schiffe und bleibt bei großen Zahlen ruhig.'],
      ['Schreiben', 'Aus der Schlussredaktion. Hat das Wort „sehr“ aus einer ganzen Zeitung entfernt.'],
      ['Nähen', 'Aus der Theatergarderobe: schließt ein Kleid in vierzig Sekunden, im Dunkeln.'],
      [
        'Stadtgeschichte',
        'Aus dem Stadtarchiv. Weiß, wer in deiner Wohnung wohnte, und sagt es auf Nachfrage.',
      ],
      ['Astronomie', 'Hat denselben Kometen zweimal gesehen. Dafür braucht man Sturheit.'],
    ],
  },
  dates: {
    title: ['Erste Stunde', 'Wann die Lampe brennt', 'Schreib es dir auf die Hand'],
    note: [
      'Papier, Kreide und Garn sind dabei. Der Bleistift ist deiner.',
      'Einen verpassten Abend holst du in der Parallelgruppe nach.',
      'So viele Plätze, wie Tische im Raum stehen.',
    ],
  },
  voices: {
    title: ['Unter der Bank durchgereicht', 'Aus der letzten Reihe'],
    items: [
      ['Gekommen bin ich wegen der Brüche. Ich bleibe wegen der zehn Minuten Tee.', 'Rechnen, noch einmal'],
      ['Meine Beschwerde war eine Seite lang, und sie haben sofort gezahlt.', 'Eine Seite schreiben'],
      ['Ich weiß jetzt, welche Mauer im Hof älter ist als die Kirche.', 'Steine der Stadt'],
      [
        'Mit neun hieß es, ich könne nicht zeichnen. Mit einundvierzig habe ich die Hände meines Vaters gezeichnet.',
        'Zeichnen, Frühjahr',
      ],
      [
        'Ich habe meinen Vertrag nachgerechnet und den Fehler gefunden. Er steckte im Kleinen, wie meistens.',
        'Rechnen, noch einmal',
      ],
      [
        'Meine Rede war eine Seite lang. Danach wollten Leute eine Kopie, das gab es noch nie.',
        'Eine Seite schreiben',
      ],
      ['Seither keine Hose gekauft. Meine Knie sind eine Landkarte von drei Wintern.', 'Kleider flicken'],
      [
        'Ich langweile jetzt Besuch mit unserer Straße. Er fragt nach, angeblich nicht aus Höflichkeit.',
        'Steine der Stadt',
      ],
      ['Eine Stunde auf dem Dach, und es war bewölkt. Der beste Abend des Jahres.', 'Der Nachthimmel'],
    ],
  },
  faq: {
    title: ['Wer aufzeigt', 'An der Tür gefragt', 'Bevor es läutet'],
    items: [
      [
        'Muss ich etwas mitbringen?',
        'Einen Bleistift, und zum Flicken das Kaputte. Alles andere liegt auf den Tischen.',
      ],
      ['Gibt es Hausaufgaben?', 'Es gibt einen Vorschlag. Die Hälfte macht ihn, die andere ist neugierig.'],
      ['Gehen auch zwei Kurse?', 'Ja, sie liegen an verschiedenen Abenden. Wer drei belegt, schläft gut.'],
      [
        'Gibt es eine Prüfung?',
        'Nein. Es gibt eine Wand im Gang, und du entscheidest, ob dort etwas von dir hängt.',
      ],
      [
        'Ich war schlecht in der Schule.',
        'Der halbe Raum auch, und jemand vom Kollegium. Es ist nicht dieselbe Schule.',
      ],
      [
        'Und wenn ich zu spät komme?',
        'Dann kommst du herein. Die Tür quietscht nicht, und die ersten zehn Minuten sind Tee.',
      ],
      [
        'Kann ich es erst probieren?',
        'Ja, der erste Abend jedes Kurses ist offen. Verbindlich wird es mit dem zweiten.',
      ],
      [
        'Wie alt sind die anderen?',
        'Zuletzt zwischen neunzehn und einundachtzig, und die lauteste Reihe war über sechzig.',
      ],
      ['Darf mein Kind mit?', 'Ab vierzehn überallhin außer zu den Maschinen. Darunter samstags.'],
      [
        'Und wenn ich aufhören muss?',
        'Dann zählen nur die Abende, an denen du da warst. Das Leben hat seinen eigenen Stundenplan.',
      ],
    ],
  },
  enrol: {
    title: ['Ein Tisch ist frei', 'Dein Name im Klassenbuch', 'Komm, wie du warst'],
    text: [
      'Schreib deinen Namen auf und einen Kurs. Beides lässt sich an der Tür noch ändern, üblich ist nur das eine.',
      '{host} führt das Klassenbuch, auf Papier, und ruft an, wenn ein Raum voll ist.',
      'Zeugnisse braucht es keine, Gründe auch nicht. Ein Bleistift hilft.',
    ],
    done: [
      'Nach dem Läuten antwortet jemand.',
      'In zwei Abenden weißt du Bescheid.',
      'Das Büro antwortet an Schultagen.',
      '{first} trägt dich ein und sagt dir Bescheid.',
    ],
  },
};
