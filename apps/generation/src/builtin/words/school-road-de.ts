import type { SchoolTopicWords } from './school.js';

export const SCHOOL_DRIVING_DE: SchoolTopicWords = {
  names: ['Fahrschule {district}', 'Zweiter Gang', 'Schulterblick', 'Fahrschule {last}', 'Anfahren am Berg'],
  headlines: [
    'Spiegel, Blinker, {weekday}, {time}.',
    'Würg ihn ab. Hier hupt niemand.',
    'Dritte Stunde: der große Kreisel.',
    'Rückwärts rein, einmal, fertig.',
  ],
  subs: [
    'Eine Fahrschule in {district} für Siebzehnjährige und für Sechzigjährige. Immer dasselbe Auto, immer derselbe Mensch daneben, für die Autobahn eine Thermoskanne.',
    'Du lernst in {place} fahren, nicht auf dem Parkplatz: seine Hügel, seine Busse und die Kreuzung, um die deine Tante einen Bogen macht.',
    'Theorie am Abend, mit einer Dose Modellautos. Praxis bei Tag, in einem grauen Kleinwagen, der schon [Schlimmeres|vierhundert Kupplungsfüße] verziehen hat.',
    'Für die erste Stunde, für den zweiten Anlauf und für alle, deren Führerschein seit {since} in der Lade liegt.',
  ],
  actions: ['Erste Fahrt buchen', 'Einmal mitfahren', 'Platz freihalten'],
  outcomes: {
    title: [
      'Wie weit du kommst, und wann',
      'Vom Randstein bis ans Meer',
      'Stunde für Stunde, Kilometer für Kilometer',
    ],
    items: [
      [1, 'Du fährst ohne Sprung an, [zweimal hintereinander|in der Ebene], und hältst, wo du wolltest.'],
      [2, 'Du schaltest in den dritten, ohne [hinunterzusehen|auf die Hand zu schauen].'],
      [4, 'Ein Kreisel mit vier Ausfahrten, und du nimmst [deine|die richtige].'],
      [6, 'Du fährst am Berg an, hinter dir ein [Bus|Lieferwagen], und rollst keinen Zentimeter.'],
      [8, 'Autobahn: auf, am Lkw vorbei, ab, und du hast den [Himmel|Radiosender] bemerkt.'],
      [10, 'Du parkst rückwärts zwischen zwei Autos, die nicht [uns gehören|gemietet sind].'],
      [
        12,
        'Eine Probeprüfung auf der echten Strecke, bei Regen, wenn er sich [einrichten lässt|blicken lässt].',
      ],
    ],
  },
  courses: [
    {
      name: 'Theorie',
      who: 'Schilder, Vorrang, Modellautos',
      units: ['Schilder', 'Wer zuerst', 'Probetests'],
    },
    {
      name: 'Erstes Auto',
      who: 'Für alle, die noch nie abgewürgt haben',
      units: ['Kupplung', 'Stadt', 'Autobahn'],
    },
    {
      name: 'Automatik',
      who: 'Zwei Pedale, mehr Zeit zum Schauen',
      units: ['Stille Straßen', 'Verkehr', 'Weite'],
    },
    {
      name: 'Noch einmal',
      who: 'Schein ja, gefahren seit Jahren nein',
      units: ['Spiegel', 'Dein Weg', 'Bei Nacht'],
    },
    {
      name: 'Motorrad',
      who: 'Helm zum Leihen, Mut nicht',
      units: ['Langsame Achter', 'Bremsen', 'Der Pass'],
    },
    {
      name: 'Mit Anhänger',
      who: 'Für Pferde, Boote und Umzüge',
      units: ['Kuppeln', 'Rückwärts', 'Seitenwind'],
    },
  ],
  curriculum: {
    title: ['Die Strecke, Woche für Woche', 'Was nach was kommt', 'Straßen in vernünftiger Folge'],
    note: [
      'Jeder Block endet auf einer Straße, die dir an seinem Anfang zu groß war.',
      'Blöcke sind Wochen. Wiederholen darf man sie, und [die meisten|die Vorsichtigen] tun es.',
      'Regen ist kein Grund abzusagen. Auf den haben wir gewartet.',
    ],
  },
  teachers: {
    title: ['Auf dem anderen Sitz', 'Mit eigenem Bremspedal', 'Wer Bremsen sagt, und wann'],
    items: [
      ['Pkw', 'Fuhr neun Jahre Nachtbus. Hat seither nicht mehr [gehupt|laut gesprochen].'],
      ['Theorie', 'Sammelt falsche Verkehrsschilder. Besitzt [elf|vierzehn], alle mit Rechnung.'],
      ['Motorrad', 'Hat eins in der Küche restauriert. Kocht seither drum herum.'],
      ['Automatik und Nerven', 'Summt, wenn es eng wird. Die Melodie kannst du vor der Kreuzung.'],
      ['Auffrischung', 'Glaubt, dass jeder gute Fahrstil einmal Angst vorm Linksabbiegen hatte.'],
      ['Anhänger', 'Mit Pferden groß geworden. Fährt alles rückwärts, was eine Achse hat.'],
      ['Autobahn', 'Hat gezählt: Der häufigste Satz ist „du hast Zeit“.'],
      ['Prüfungsstrecken', 'Fährt sie sonntags mit dem Rad ab und schaut, wo gegraben wird.'],
    ],
  },
  dates: {
    title: ['Die nächste Grünphase', 'Wann der Motor läuft', 'Plätze vorne links'],
    note: [
      'Sprit, Auto und Probeprüfung sind dabei.',
      'Am Tag vorher verschoben ist nur verschoben.',
      'Immer nur eine Person am Lernen. Auf der Rückbank wartet niemand.',
    ],
  },
  voices: {
    title: ['Am Randstein gesagt', 'Bei abgestelltem Motor'],
    items: [
      [
        'Woanders zweimal durchgefallen. Hier habe ich geparkt, bis es langweilig war, und dann war es vorbei.',
        'erstes Auto',
      ],
      ['Neunzehn Jahre lang einen Schein und kein Auto. Jetzt hole ich die Enkel ab.', 'noch einmal'],
      ['Der Prüfer fragte, von wem ich diesen Schulterblick habe.', 'erstes Auto, Herbst'],
      ['Am Samstag vor dem Markt abgewürgt. Wir lachten, und jemand verkaufte mir Birnen.', 'Automatik'],
      ['Das Pferd fährt jetzt rückwärts in den Hof. Es wundert sich wie ich.', 'mit Anhänger'],
      ['„Du hast Zeit“ höre ich heute noch. Hilft auch in Sitzungen.', 'Theorie und erstes Auto'],
      ['Vierzig Minuten über den Pass, und kein Gedanke an die Arbeit.', 'Motorrad'],
    ],
  },
  faq: {
    title: ['Bevor du den Schlüssel drehst', 'An der roten Ampel gefragt', 'Vor dem Losfahren'],
    items: [
      [
        'Ich bin nervös.',
        'Gut, dann schaust du hin. Wir fangen in einer Straße mit drei Häusern und einem Hund an.',
      ],
      [
        'Wie viele Stunden brauche ich?',
        'Weniger, als dein Cousin sagt. Nach der dritten Fahrt nennen wir eine Zahl und warum.',
      ],
      [
        'Und wenn ich im Verkehr abwürge?',
        'Dann startest du neu. Auf dem Dach steht ein Schild, das macht die Leute geduldig.',
      ],
      [
        'Sitzt immer dieselbe Person daneben?',
        'Ja, außer du willst es anders. Gewohnheiten lernt man von einer Person.',
      ],
      [
        'Ich bin woanders durchgefallen.',
        'Dann ist die Hälfte geschafft. Bring den Zettel mit den Kreuzen mit.',
      ],
      ['Bin ich zu alt?', 'Nein. Zuletzt war jemand einundsiebzig und parkt besser als wir.'],
      ['Und wenn ich absagen muss?', 'Ruf bis sechs am Abend vorher an. Danach ist das Auto schon warm.'],
      [
        'Kann ich im eigenen Auto lernen?',
        'Erst nach der Prüfung, bei der Auffrischung. Vorher willst du unsere zweite Bremse.',
      ],
    ],
  },
  enrol: {
    title: ['Steig ein, links', 'Der Sitz ist schon eingestellt', 'Dein Name hinter die Scheibe'],
    text: [
      'Schreib uns, vor welcher Kreuzung du Angst hast. Wir fahren hin, nur nicht zuerst.',
      '{host} führt den Kalender und antwortet zwischen zwei Fahrten, geparkt.',
      'Name und Tageszeit reichen. Und die Brille, falls du sie zum Lesen brauchst.',
    ],
    done: ['Antwort am nächsten Werktag.', '{first} ruft an, aus einem geparkten Auto.'],
  },
};

export const SCHOOL_LITTLE_DE: SchoolTopicWords = {
  names: ['Kindergarten {district}', 'Kleine Stiefel', 'Pfützenhaus', 'Haken Neunzehn', 'Schneck & Laterne'],
  headlines: [
    'Um neun sind die Stiefel aus.',
    '{weekday}, und der Sand ist warm.',
    'Jede Jacke hat ihren Haken.',
    'Erst Matsch. Dann die Geschichte.',
  ],
  subs: [
    'Ein Kindergarten in {district} mit vier kleinen Gruppen, einem großen Garten und einer Reihe Haken auf Höhe deiner Hüfte.',
    'Für Kinder von eins bis sechs in {place}. Sie schneiden echte Äpfel, klettern auf einen echten Baum und [schlafen|ruhen], wenn sie müde sind und nicht wenn es eins ist.',
    'Ein Haus mit [neunzehn|einundzwanzig] Paar Stiefeln. Wir gehen bei jedem Wetter hinaus außer bei Gewitter und kommen mit Steinen in den Taschen zurück.',
    'Vormittage für kleine Leute und fünfzehn Minuten an der Tür für ihre Eltern. Irgendwer weiß immer, wie das Essen war.',
  ],
  actions: ['Einen Vormittag besuchen', 'Nach Platz fragen', 'Vorbeischauen'],
  outcomes: {
    title: ['Was in den Taschen heimkommt', 'Kleine Schritte, der Reihe nach', 'Du merkst es beim Frühstück'],
    items: [
      [1, 'Der Haken ist gefunden, und [das Bild|der Dachs] darüber hat einen Namen.'],
      [2, 'Du darfst nach [zehn|fünf] Minuten gehen, und niemand schaut auf.'],
      [4, 'Ein Reißverschluss geht ohne Hilfe zu, [einmal|fast jedes Mal].'],
      [6, 'An der Rutsche wird gewartet, [ohne dass es jemand sagt|aus freien Stücken].'],
      [8, 'Ein Apfel wird halbiert, und die Hälften sind [beinahe gleich|schon verschenkt].'],
      [10, 'Es gibt eine Freundschaft mit [Vornamen|Nachnamen], und alle müssen sich treffen.'],
      [12, 'Das Lied hat vier Strophen, und du hörst sie alle [im Auto|in der Wanne].'],
    ],
  },
  courses: [
    { name: 'Schnecken', who: 'Ein und zwei Jahre, mit Schoß', units: ['Ankommen', 'Schlafen', 'Garten'] },
    { name: 'Spatzen', who: 'Zwei und drei Jahre', units: ['Haken', 'Farbe', 'Pfützen'] },
    { name: 'Igel', who: 'Drei und vier Jahre', units: ['Schere', 'Lieder', 'Der Baum'] },
    { name: 'Füchse', who: 'Das letzte Jahr vor der Schule', units: ['Knoten', 'Zählen', 'Der Bus'] },
    { name: 'Waldtage', who: 'Ab vier, bei jedem Wetter', units: ['Wege', 'Werkzeug', 'Feuer'] },
    { name: 'Späte Glocke', who: 'Für Eltern, die bis fünf arbeiten', units: ['Suppe', 'Vorlesen', 'Heim'] },
  ],
  curriculum: {
    title: ['Ein Halbjahr auf Kniehöhe', 'Was bis zum Laubfall passiert', 'Die Wochen, mit Matsch'],
    note: [
      'Jede Gruppe hat drei Themen und lässt sie liegen, wenn eine Schnecke auftaucht.',
      'Blöcke sind Wochen. Eingewöhnen dauert, so lange es dauert, und wird nie gekürzt.',
      'Die Vormittage gleichen sich mit Absicht: Kreis, Garten, Tisch, Geschichte.',
    ],
  },
  teachers: {
    title: ['Wer die Schuhe bindet', 'Auf den kleinen Stühlen', 'Die können jede Strophe'],
    items: [
      ['Schnecken', 'Trägt zwei und öffnet trotzdem [Türen|Bananen]. Hat noch keinen Schnuller verloren.'],
      ['Spatzen', 'Hat Geologie studiert. Kennt jeden Stein, der in einer Tasche geht.'],
      ['Igel', 'Spielt Akkordeon, aber nur die [langsame|tiefe] Hälfte.'],
      ['Füchse', 'War an der großen Schule und kam zurück. Sagt, hier seien die Fragen besser.'],
      ['Küche', 'Bringt Zucchini in alle hinein. Verrät nicht, wie.'],
      ['Wald', 'Kommt aus [dem Forst|der Gärtnerei]. Hat Pflaster, Schnur und eine trockene Socke dabei.'],
      ['Lieder und Ruhe', 'Liest so leise vor, dass es im Raum noch leiser wird.'],
      ['Eingewöhnung', 'Sitzt die erste Woche am Boden neben der Tür. Du darfst auch.'],
    ],
  },
  dates: {
    title: ['Die ersten Vormittage', 'Wann Haken frei sind', 'Plätze ab hier'],
    note: [
      'Mittagessen, Obst und Ton sind dabei; Stiefel und Wechselwäsche bringst du.',
      'In jeder Gruppe beginnt nur ein Kind auf einmal, damit ein Schoß frei ist.',
      'Ist eine Gruppe voll, hängt die Liste an der Tür, lesbar für alle.',
    ],
  },
  voices: {
    title: ['An der Tür gehört', 'Von den Großen'],
    items: [
      [
        'Am ersten Tag habe ich geweint. Meine Tochter hatte mit dem Schlauch zu tun.',
        'Familie bei den Spatzen',
      ],
      ['Wir leeren jetzt Taschen vor der Wäsche. Elf Schnecken, eine lebte.', 'Familie bei den Igeln'],
      ['Er sagt jetzt „warte, sie war zuerst“. Auch zum Hund.', 'Familie bei den Füchsen'],
      ['Sie haben angerufen, weil sie stolz war und es selbst erzählen wollte.', 'mit zweien im Haus'],
      ['Wochenlang aß er nichts Grünes. Dann hat er etwas gepflanzt.', 'zweite Generation'],
      [
        'Ich kenne neunzehn Kinder und ihre Kuscheltiere beim Namen. Ich bin überall eingeladen.',
        'Familie bei den Schnecken',
      ],
    ],
  },
  faq: {
    title: ['Bevor du loslässt', 'Am Gartentor gefragt', 'Vor dem ersten Vormittag'],
    items: [
      [
        'Und wenn mein Kind weint?',
        'Dann ist ein Schoß da, und du hast ein Telefon. Nach zwanzig Minuten rufen wir an, so oder so.',
      ],
      [
        'Wie lange dauert das Eingewöhnen?',
        'Meist zwei Wochen, manchmal fünf. Du bleibst im Raum, bis du langweilig bist.',
      ],
      ['Meins ist noch nicht trocken.', 'Der Garten auch nicht. Wir haben einen Wickeltisch und viel Ruhe.'],
      [
        'Gehen sie bei Regen hinaus?',
        'Ja, jeden Tag, und meistens bestehen sie darauf. Für die Socken gibt es einen Ofen.',
      ],
      [
        'Was gibt es zu essen?',
        'Was am Vormittag hier gekocht wurde. Allergien hängen mit Foto an der Küchentür.',
      ],
      [
        'Wann darf ich abholen?',
        'Nach dem Mittagessen jederzeit. Wer mitten in der Geschichte kommt, hört sie zu Ende.',
      ],
      ['Wir sprechen daheim anders.', 'Gut, bring uns „mehr“ und „genug“ bei. Der Rest kommt im Sand.'],
      [
        'Wer darf mein Kind abholen?',
        'Wer auf deiner Liste steht und wen wir kennen. Auch Omas zeigen den Ausweis.',
      ],
    ],
  },
  enrol: {
    title: ['Ein Haken ist frei', 'Komm an einem ganz normalen Tag', 'Bring Stiefel und jemand Kleinen'],
    text: [
      'Schreib uns Namen, Alter und eine Sache, die beruhigt. Die lesen wir zuerst.',
      '{host} zeigt dir das Haus um halb zehn, da ist es am lautesten.',
      'Ein Besuch entscheidet nichts. Zieh etwas an, das an den Knien nass werden darf.',
    ],
    done: ['Antwort in zwei Tagen, nach dem Mittagsschlaf.', '{first} schreibt dir noch diese Woche.'],
  },
};
