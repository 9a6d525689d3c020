import type { TradeTopic, TradeTopicWords } from './trades.js';

const WATER: TradeTopicWords = {
  names: ['{last} Installationen', 'Rohr & {last}', 'Wasserwerk {district}'],
  headlines: [
    'Es tropft / seit Montag. / Seit wann?',
    'Warm um / sechs. Auch / im Jänner.',
    'Das Wasser / weiß, wo es / hinwill.',
    'Dicht bis / Mittag.',
  ],
  subs: [
    'Bad, Heizung und alles, was dazwischen tropft. Für [Altbauten|Mieter, Wirte und Hausverwaltungen] in {place}, mit {crew} Leuten und einem Hund, der Lecks riecht, sagt {first}.',
    'Wir reparieren zuerst und verkaufen nachher, [wenn überhaupt|vielleicht]. Rohre, Thermen, Böden, die warm werden, in {district} und 45 Minuten ringsum.',
    'Installateure seit {since}: Ventile, Thermen, ganze Bäder. Für Leute, die beim Duschen gern [wissen, was kommt|die Temperatur behalten].',
  ],
  object: ['{district}', 'seit {since}', 'Druck stimmt'],
  objectLabel: 'Ein großes Manometer auf einem Rohr mit Bogen und Ventil, darauf der Name {brand}',
  services: [
    'Hahn tropft | Dichtung, Kartusche, Sitz. [Meistens in einer halben Stunde.|Der Hahn darf bleiben.]',
    'Abfluss frei | Spirale statt Chemie. Du siehst, was es war, [ob du willst oder nicht|auf Wunsch auch nicht].',
    'Therme warten | Messen, reinigen, Zettel für den Rauchfangkehrer.',
    'Rohr undicht | Suchen mit Ohr und Kamera, öffnen nur dort, wo es nass ist.',
    'Heizkessel tauschen | Alt hinaus, neu hinein, am selben Tag wieder warm.',
    'Bad neu | Vom Plan bis zur Silikonfuge, drei Wochen, ein Ansprechpartner.',
  ],
  servicesHead: ['Was tropft, was kostet', 'Von der Dichtung bis zum Bad', 'Preise wie am Zähler'],
  materials: ['Kartusche', 'Eckventile, zwei Stück'],
  billTitle: ['So sieht eine Rechnung aus', 'Rechnung für einen Dienstag'],
  emergencyHead: ['Es läuft? Erst zudrehen.', 'Wasser am Boden?', 'Nass bis zum Gang?'],
  emergency: [
    'Haupthahn zu | [Keller oder Küche, roter oder blauer Griff, im Uhrzeigersinn.|Er sitzt beim Zähler. Rechts herum, bis nichts mehr geht.]',
    'Strom aus | Nur dort, wo es nass ist. Sicherung hinunter, [Finger trocken|erst dann ausstecken].',
    'Eimer, Tücher, wir | Unten anläuten, wenn es unten tropft. [Wir sind schon im Auto.|Dann Tür auf, wir kommen.]',
  ],
  voices: [
    'Drei Firmen wollten das Bad aufreißen. Sie haben eine Dichtung getauscht.',
    'Samstag um elf am Abend, Wasser im Gang. Um zwölf war nur noch der Gang da.',
    'Seit der neuen Pumpe ist es im Haus so still, dass ich die Uhr höre.',
  ],
  smallVoices: [
    'Der Preis am Telefon war der Preis auf der Rechnung.',
    'Er hat mir gezeigt, wo mein Haupthahn ist. Nach neun Jahren.',
    'Die Schuhe blieben draußen, der Schmutz auch.',
    'Zum ersten Mal duschen wir zu viert warm.',
  ],
  faqs: [
    'Muss die Wand auf? | Meistens nicht. Wir suchen mit Kamera und Ohr und öffnen höchstens eine Fliese.',
    'Ist Chemie im Abfluss schlimm? | Für die Rohre ja. Ruf lieber an, die Spirale kostet weniger als das nächste Rohr.',
    'Meine Therme ist zwanzig Jahre alt. Weg damit? | Noch nicht. Wir messen sie, und solange die Werte stimmen, darf sie bleiben.',
  ],
};

const POWER: TradeTopicWords = {
  names: ['Elektro {last}', 'Phase {place}', 'Strom & {last}'],
  headlines: [
    'Sicherung / drei war’s. / Wieder.',
    'Licht an. / Es ist / halb acht.',
    'Der Strom / kommt. Wir / vorher.',
    'Elf Kabel, / ein Plan.',
  ],
  subs: [
    'Wir verlegen, messen und beschriften. Für [Altbauwohnungen|Häuser mit Stoffkabeln] und alle, die nie wissen, welche Sicherung wofür ist, in {place}.',
    'Elektriker seit {since}, {crew} Leute, alle schwindelfrei. Steckdosen, Verteiler, Sonne vom Dach, [und Klingeln, die klingeln|bis in den Keller].',
    'Von der Lampe, die flackert, bis zum Dach, das Geld verdient. In {district} und ringsum, mit einem Plan, [den du behältst|auf Papier].',
  ],
  object: ['{district}', '230 V', 'seit {since}'],
  objectLabel: 'Ein offener Sicherungskasten; einer der Schalter ist gefallen, darüber das Schild {brand}',
  services: [
    'Steckdose setzen | Gebohrt, verputzt, geprüft. [Sie sitzt gerade.|Das Wasserwaagenfoto ist gratis.]',
    'Lampen hängen | Bis fünf Stück an einem Vormittag, [auch die schwere von der Tante|auch hohe Decken].',
    'Fehler suchen | Warum die Sicherung fällt. Wir messen, bis wir es wissen.',
    'Verteiler neu | Alles beschriftet, in deiner Sprache: Herd, Bad, Werkstatt.',
    'Ladestation | Im Hof oder in der Garage, mit eigenem Stromkreis und Anmeldung.',
    'Sonne am Dach | Platten, Wechselrichter, Formulare. Du siehst am Telefon, was sie tut.',
  ],
  servicesHead: ['Jede Sicherung ein Preis', 'Von F1 bis F6', 'Was ein Kabel kostet'],
  materials: ['FI-Schalter', 'Leitung, 12 m'],
  billTitle: ['So sieht eine Rechnung aus', 'Rechnung für eine Küche'],
  emergencyHead: ['Dunkel? Nicht basteln.', 'Es riecht verschmort?', 'Alles aus?'],
  emergency: [
    'Finger weg | [Was warm ist oder riecht, nicht anfassen, auch nicht kurz.|Stecker nur ziehen, wenn sie kalt sind.]',
    'Hauptschalter hinunter | Der große links im Kasten. [Dann ist Ruhe.|Dann passiert nichts mehr.]',
    'Kerze ist gut | Kühlschrank zulassen, er hält vier Stunden. Wir brauchen weniger.',
  ],
  voices: [
    'Achtzehn Sicherungen, keine beschriftet. Jetzt weiß sogar meine Mutter, wo das Bad ist.',
    'Das Licht flackerte seit dem Einzug. Es war eine Schraube. Elf Jahre.',
    'Im August hat das Dach mehr verdient als ich.',
  ],
  smallVoices: [
    'Er hat angeklopft, gemessen, gelacht und es gerichtet.',
    'Kein Staub, und die Steckdose ist gerade. Beides neu für mich.',
    'Sie hat mir abgeraten. Jetzt bin ich Stammkunde.',
    'Der Plan hängt in der Kastentür, mit Datum.',
  ],
  faqs: [
    'Sind Stoffkabel gefährlich? | Nicht sofort, aber sie altern. Wir messen sie durch und sagen, welche warten können.',
    'Zahlt sich Sonne bei mir aus? | Das rechnen wir mit deiner letzten Jahresrechnung, auf einer Seite. Manchmal lautet die Antwort nein.',
    'Müsst ihr überall stemmen? | Nein. Oft reicht der Weg durch den alten Schlauch, und der Rest läuft hinter der Leiste.',
  ],
};

const ROOF: TradeTopicWords = {
  names: ['Dach {last}', 'First & {last}', 'Dachhaus {place}'],
  headlines: [
    'Der Regen / kommt um / vier.',
    'Eine Schindel / fehlt. Welche, / hört man.',
    'Oben sind / wir ab / sieben.',
    'Dicht / vor dem / Gewitter.',
  ],
  subs: [
    'Ziegel, Blech und Rinnen. Für Häuser in {place}, [die schon hundert Winter hinter sich haben|und ihre Besitzer, die lieber unten bleiben], mit {crew} Leuten und einem langen Kran.',
    'Wir steigen hinauf, fotografieren und zeigen dir, was ist, [und was noch hält|ohne zu seufzen]. Dachdecker in {district} seit {since}.',
    'Vom einen Ziegel bis zum ganzen Dach. Wir kommen, bevor es nass wird, und bleiben, [bis es trocken ist|bis der Besen fertig ist].',
  ],
  object: ['{district}', 'seit {since}'],
  objectLabel: 'Ein Ziegeldach mit Dachfenster und Rinne, ein Ziegel ist neu, darunter das Schild {brand}',
  services: [
    'Ziegel tauschen | Bis zehn Stück, [gleicher Ton, wenn es ihn noch gibt|wir haben alte auf Lager].',
    'Rinne reinigen | Laub hinaus, Fallrohr gespült, [ein Vogelnest bleibt bis Juli|Foto vorher und nachher].',
    'Dach prüfen | Zwei Stunden oben, zwölf Fotos, eine Seite Klartext.',
    'Kamin eindichten | Neues Blech, sauber gefalzt, dicht bis in die Ecke.',
    'Dachfenster | Öffnung, Einbau, Innenfutter, an zwei Tagen und ohne Nacht im Freien.',
    'Dach neu | Gerüst, Dämmung, Ziegel. Drei Wochen, jeden Abend zugedeckt.',
  ],
  servicesHead: ['Reihe für Reihe', 'Vom Ziegel bis zum First', 'Was oben kostet'],
  materials: ['Ziegel, zwölf Stück', 'Kaminblech'],
  billTitle: ['So sieht eine Rechnung aus', 'Rechnung nach einem Sturm'],
  emergencyHead: ['Es tropft? Bleib unten.', 'Sturm im Dach?', 'Nasser Fleck, wächst?'],
  emergency: [
    'Nicht hinaufsteigen | [Nasse Ziegel sind glatt wie Seife.|Kein Ziegel ist eine Leiter im Wind wert.]',
    'Eimer und Foto | Unter den Fleck stellen, [Rand mit Bleistift anzeichnen|Uhrzeit dazuschreiben].',
    'Plane kommt | Wir decken zu, auch nachts. Gerichtet wird bei Licht.',
  ],
  voices: [
    'Der Eimer stand zwei Winter am Dachboden. Jetzt steht dort mein Bett.',
    'Nach dem Hagel waren sie vor der Versicherung da.',
    'Zwölf Fotos vom Dach, und ich habe endlich verstanden, was ein First ist.',
  ],
  smallVoices: [
    'Die anderen wollten alles neu. Es waren neun Ziegel.',
    'Sie haben den Hof gekehrt, auch den vom Nachbarn.',
    'Am Freitag zugedeckt, am Montag war Gewitter.',
    'Die Taube ist umgezogen, die Rinne läuft.',
  ],
  faqs: [
    'Muss gleich das ganze Dach neu? | Fast nie. Wir prüfen Reihe für Reihe und tauschen, was hin ist.',
    'Gibt es meinen Ziegel noch? | Meistens ja. Wir haben vierzig alte Sorten am Hof und nehmen ein Muster mit.',
    'Was, wenn es während der Arbeit regnet? | Dann ist zugedeckt. Wir öffnen am Morgen nur so viel, wie wir am Abend schließen.',
  ],
};

const WOOD: TradeTopicWords = {
  names: ['Tischlerei {last}', 'Zinke & {last}', 'Holzhof {district}'],
  headlines: [
    'Zwei Bretter, / keine / Schraube.',
    'Die Lade / geht wieder. / Leise.',
    'Drei Mal / messen, dann / Jause.',
    'Passt auf / den Milli&shy;meter.',
  ],
  subs: [
    'Möbel, Türen und Stiegen aus Holz, das wir [beim Vornamen kennen|selbst stapeln]. Für schiefe Wände in {place} und Leute, die etwas länger behalten wollen.',
    'Eine Werkstatt mit {crew} Bänken in {district}. Wir bauen neu, leimen alt und [holen auch nur die klemmende Tür ab|hobeln auch nur eine Tür].',
    'Tischler seit {since}. Vom Küchenbrett bis zur Küche, gezeichnet mit Bleistift, [gebaut aus Esche, Eiche, Nuss|gebaut ohne Eile].',
  ],
  object: ['{district}', 'seit {since}'],
  objectLabel:
    'Eine Schwalbenschwanz-Verbindung aus hellem und dunklem Holz, darüber ein Zollstock mit dem Namen {brand}',
  services: [
    'Tür klemmt | Aushängen, hobeln, einhängen. [Sie schließt mit zwei Fingern.|Der Spalt ist danach überall gleich.]',
    'Sessel leimen | Zerlegt, gereinigt, verleimt. [Du darfst wieder kippeln.|Hält die nächsten dreißig Jahre.]',
    'Regal nach Maß | Auch für die Wand, die keine gerade ist.',
    'Tisch | Esche, Eiche oder Nuss, geölt, mit Laden, wenn du magst.',
    'Einbaukasten | Bis zur Decke, mit Platz für den Staubsauger.',
    'Küche | Gezeichnet, gebaut, montiert. Von denselben drei Leuten.',
  ],
  servicesHead: ['Jedes Maß ein Preis', 'Vom Spalt bis zur Küche', 'Was Holz kostet'],
  materials: ['Esche, geölt', 'Beschläge, ein Paar'],
  billTitle: ['So sieht eine Rechnung aus', 'Rechnung für eine Tür'],
  emergencyHead: ['Ausgesperrt, gebrochen, offen?', 'Tür hin, Nacht da?', 'Glas im Rahmen?'],
  emergency: [
    'Nichts verbiegen | [Gesplittertes Holz lässt sich leimen, zertretenes nicht.|Heb jeden Span auf, den du findest.]',
    'Öffnung sichern | Ein Sessel davor reicht für die erste halbe Stunde.',
    'Platte kommt | Wir machen heute zu und nächste Woche schön.',
  ],
  voices: [
    'Die Lade klemmte, seit meine Oma sie gekauft hat. Jetzt vermisse ich fast den Kampf.',
    'Meine Wand ist sechs Zentimeter schief. Das Regal ist es auch, man sieht nichts.',
    'Er hat drei Stunden gemessen und vier Sätze gesagt. Die Küche passt.',
  ],
  smallVoices: [
    'Der Tisch riecht noch nach zwei Jahren nach Werkstatt.',
    'Vorher wackelte jeder Sessel anders.',
    'Die Zeichnung hängt jetzt gerahmt daneben.',
    'Sie haben die alte Tür gerettet. Ich wollte sie schon verheizen.',
  ],
  faqs: [
    'Ist das nicht viel teurer als ein Möbelhaus? | Am ersten Tag ja. Dafür leimen wir es in dreißig Jahren noch.',
    'Kann man den alten Kasten retten? | Meistens. Bring ein Foto und die Lade, die klemmt.',
    'Wie lange warte ich? | Reparaturen eine Woche, Möbel sechs bis acht. Das Holz wartet schon länger.',
  ],
};

const HANDS: TradeTopicWords = {
  names: ['Handwerk {last}', 'Schlüssel 13', 'Werkstatt {district}'],
  headlines: [
    'Dreizehner / in der Hand, / Kaffee später.',
    'Es wackelt / nur noch / heute.',
    'Die Liste / hängt am / Kühlschrank.',
    'Um acht / ist der / Hof voll.',
  ],
  subs: [
    'Wir reparieren, was andere [abholen lassen|wegwerfen]: im Haus, im Hof, am Auto der Schwiegermutter. In {place}, mit {crew} Leuten und Werkzeug an seinem Platz.',
    'Für die Liste, die seit Ostern am Kühlschrank hängt. Wir kommen einen Vormittag, [streichen durch und fegen|streichen sie durch], in {district} und ringsum.',
    'Eine Werkstatt mit offenem Tor. Schrauben, Schlösser, Zäune, [Räder, Rasenmäher|Kleinigkeiten], für Leute mit zwei linken oder zwei vollen Händen.',
  ],
  object: ['{district}', 'seit {since}'],
  objectLabel: 'Schraubenschlüssel auf ihrer Schattenwand, einer ist unterwegs, darüber das Schild {brand}',
  services: [
    'Kleinkram | Drei Dinge von deiner Liste, [am selben Vormittag|ein Weg].',
    'Schloss & Tür | Zylinder tauschen, Falle richten, Schlüssel dazu.',
    'Aufbauen | Möbel, Schaukeln, Regale. [Die übrige Schraube erklären wir dir.|Nichts bleibt übrig.]',
    'Streichen | Ein Zimmer, zweimal, mit Kanten wie gezogen.',
    'Zaun & Tor | Pfosten setzen, Scharniere richten, ölen.',
    'Ein Tag zu zweit | Zwei Leute, acht Stunden, deine ganze Liste.',
  ],
  servicesHead: ['Jeder Schlüssel ein Preis', 'Von 8 bis 24', 'Deine Liste, unsere Preise'],
  materials: ['Zylinder', 'Scharniere, ein Paar'],
  billTitle: ['So sieht eine Rechnung aus', 'Rechnung für einen Vormittag'],
  emergencyHead: ['Ausgesperrt? Ruhig bleiben.', 'Kaputt, jetzt, sofort?', 'Tür zu, Schlüssel drin?'],
  emergency: [
    'Nicht eintreten | [Die Tür kostet mehr als wir.|Erst einmal die Klinke loslassen.]',
    'Schau dich um | Ist ein Fenster gekippt, hat die Nachbarin einen Schlüssel?',
    'Ausweis bereit | Wir fragen, wer du bist. [Dann geht es in fünf Minuten auf.|Das ist in deinem Sinn.]',
  ],
  voices: [
    'Neun Punkte auf der Liste, um zwölf war sie ein Zettel. Den zehnten fand er selbst.',
    'Ich sagte: „Geht nicht mehr.“ Er sagte: „Dreizehner“, und es ging.',
    'Der Zaun steht gerade. Jetzt ist das Haus schief.',
  ],
  smallVoices: [
    'Sie haben gefragt, ob sie auch das Radio richten sollen.',
    'Drei Dinge, ein Weg, ein Preis, den ich vorher kannte.',
    'Nachts um zwei, zwei Minuten, kein Kratzer.',
    'Das Tor quietscht nicht mehr. Der Hund bellt jetzt verwirrt.',
  ],
  faqs: [
    'Lohnt sich das für einen Nagel? | Ja, wenn du zwei Freunde dazutust: Drei Dinge kosten einen Weg.',
    'Macht ihr wirklich alles? | Nein. Gas, Dächer und Hauptstrom geben wir an Leute weiter, die das gelernt haben.',
    'Wer bringt das Material? | Wir, mit Beleg. Oder du, dann schauen wir vorher drüber.',
  ],
};

export const TRADES_TOPICS_DE: Record<TradeTopic, TradeTopicWords> = {
  water: WATER,
  power: POWER,
  roof: ROOF,
  wood: WOOD,
  hands: HANDS,
};
