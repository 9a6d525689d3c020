import type { MoreWedding } from './wedding-more.js';

export const MORE_DE: MoreWedding = {
  subs: [
    '{day}, unter den Bäumen von {district}. Es gibt Suppe, eine Band und [eine|eine kurze] Rede der Tante.',
    '{place}, {day}: zweimal Ja, ein Tisch und ein Bus, der wartet.',
  ],
  moments: {
    cups: [
      ['Drei Becher, ein Tisch', 'Der dritte war für jemanden, der nie kam. Danke, wer immer das war.'],
      ['Noch eine Runde', 'Wir blieben, bis die Stühle hochkamen, und dann auf der Bordsteinkante.'],
    ],
    map: [
      ['Der falsche Zug', 'Zwei Plätze, eine geliehene Karte, und die Richtung war egal.'],
      ['Seite einundvierzig', 'Das Dorf lag im Falz. Gefunden haben wir es am zweiten Sonntag.'],
    ],
    sea: [
      ['Ebbe', 'Wir gingen hinaus bis zur Sandbank und mussten zurück rennen.'],
      ['Die Fähre', 'Vierzig Minuten an Deck, ein Mantel, kein Empfang.'],
    ],
    bench: [
      ['Mittag, halbe-halbe', 'Eine Bank zwischen zwei Büros, genau in der Mitte. Wir haben gemessen.'],
      ['Warten auf die 14', 'Sie fuhr alle zehn Minuten. Sechs haben wir fahren lassen.'],
    ],
    box: [
      ['Elf Kisten Bücher', 'Neun Titel doppelt. Behalten haben wir beide, mit beiderlei Randnotizen.'],
      ['Die Schachtel unterm Bett', 'Fahrkarten, ein Korken, ein Blatt. Jetzt hat sie ein eigenes Fach.'],
    ],
    gable: [
      ['Vier Wände, nasse Farbe', 'Einen Monat schliefen wir in der Küche, es war das beste Zimmer.'],
      ['Der Dachboden', 'Niedrige Balken. Die Beulen sind gerecht verteilt, sagen wir beide.'],
    ],
    solitaire: [
      ['In der Schlange', 'Ausgerechnet für Briefmarken. Am Schalter wurde geklatscht.'],
      ['Zweimal', 'Beim ersten Mal kam eine Straßenbahn. Das zweite Mal hörte man bis zur Bäckerei.'],
    ],
  },
  dayTexts: [
    'Es gibt einen Plan, und es gibt einen Onkel mit dem Plan. Fragt den Onkel.',
    'Bei Regen bleibt die Reihenfolge, nur die Hüte werden größer.',
    'Sechs Halte an einem Weg. Wer müde ist, bleibt beim dritten und findet Kuchen.',
  ],
  stops: [
    [
      ['Hüte und Hallo', 'Am Tor, wo euch jemand eine Blume ansteckt.'],
      ['Die ersten Gesichter', 'Sucht die Person, die ihr am wenigsten kennt, und fangt dort an.'],
    ],
    [
      ['Die zwei Wörter', 'Bei Regen unterm Dach, sonst daneben.'],
      ['Ringe', 'Ein Hund trägt sie. Er übt seit März.'],
    ],
    [
      ['Etwas zu trinken', 'Zwei Tische, einer mit Sekt, einer mit Holunder.'],
      ['Foto mit allen', 'Auf der Treppe, die Großen hinten, niemand sagt Käse.'],
    ],
    [
      ['Essen für alle', 'Zuerst Brot, dann Platten, die von Hand zu Hand gehen.'],
      ['Wir setzen uns', 'Ein Tisch, zwei Familien, das Salz in der Mitte.'],
    ],
    [
      ['Schuhe aus', 'Der Boden ist aus Holz, und jemand hat gefegt.'],
      ['Musik', 'Erst langsame Stücke für die Knie, dann schnellere.'],
    ],
    [
      ['Heim, für die meisten', 'Busse am Tor, Taschenlampen für alle zu Fuß.'],
      ['Das letzte Lied', 'Das können alle. Dann Decken, dann der Heimweg.'],
    ],
  ],
  gate: ['Am Tor hängt ein Mond aus Papier.', 'Der Hund am Tor ist freundlich und zählt euch.'],
  ways: [
    [
      'Züge fahren bis spät jede halbe Stunde; in {place} weiter mit {transit}, dann den Bändern an den Laternen nach.',
      'Schreibt, in welchem Zug ihr sitzt, dann wartet jemand aus der Familie am Gleis. Haltestelle: {transit}.',
      'Höchstens zweimal umsteigen. Bei {transit} geht ihr der Musik nach.',
    ],
    [
      'Autos bleiben am Sportplatz, sechs Minuten zu Fuß an der Hecke entlang. Nach dem Anstoßen fährt niemand mehr.',
      'Macht die Autos voll: Auf der Straße gibt es mehr Sitze als Stühle am Tisch.',
      'Der Weg ist schmal und hat eine Ausweichstelle. Winkt; wer da fährt, ist eingeladen.',
    ],
    [
      'Der Gasthof hält zwölf Zimmer für uns frei, Frühstück gibt es bis mittags.',
      'Bringt gern ein Zelt mit: Die Obstwiese ist gemäht, und die Pumpe geht.',
      'In der Nachbarschaft sind Zimmer frei, dafür will man alles hören. Wir vermitteln.',
    ],
  ],
  giftTexts: [
    'Wir müssten erst ein Regal kaufen. Lieber [das hier|eins davon], es braucht keine Wand:',
    'Wir haben unsere Schränke gefragt, und sie sagen Nein. Was hier steht, braucht keinen Platz.',
  ],
  gifts: [
    ['Eine halbe Stunde Klavier', 'In der Scheune steht eins, fast gestimmt.'],
    ['Ein Glas von etwas', 'Selbst gemacht und so beschriftet, dass man es lesen kann.'],
    ['Euer schlechtestes Foto von uns', 'Auf Papier. Im Flur ist eine Wand dafür frei.'],
    ['Ein Tag Hilfe', 'Für den Zaun, im Frühling, mit Mittagessen.'],
  ],
  faq: [
    [
      'Wann dürfen wir nach Hause?',
      'Wann ihr mögt. Busse fahren [ab zehn|um zehn] und am Schluss, und niemand zählt.',
    ],
    ['Gibt es einen Dresscode?', 'Nein. Weiß ist vergeben, [alles andere|der Rest] ist frei.'],
    [
      'Kenne ich da jemanden?',
      'Spätestens beim zweiten Gang. Wir haben [lange überlegt|viermal umgezeichnet], wer wo sitzt.',
    ],
    [
      'Darf mein Hund mit?',
      'Wenn er [Akkordeon mag|ein Akkordeon aushält], ja. Schreibt uns seinen Namen für die Tischkarte.',
    ],
    [
      'Ist alles auf der Wiese?',
      'Das meiste, und sie ist [eben und gemäht|eben]. Räder kommen überallhin, mit dem Kinderwagen ausprobiert.',
    ],
    [
      'Und wenn ich doch nicht kann?',
      'Sag es uns, auch noch [am selben Morgen|am selben Tag]. Kuchen reist mit der Post.',
    ],
  ],
  menu: {
    titles: ['Was auf den Tisch [kommt|gehört]', 'Drei Gänge, ein Tisch', 'Zu essen'],
    texts: [
      'Gekocht wird nebenan, und zwar [ohne Eile|nach Gehör].',
      'Nachschlag gibt es, bis [niemand mehr aufsieht|alle sitzen bleiben].',
      'Was die Küche weglassen soll, schreibt ihr ins Formular.',
    ],
    about: 'Essen',
    courses: [
      [
        ['Tomatensuppe, kalt', 'Mit Brot aus dem Dorf und zu viel Basilikum.'],
        ['Suppe von jungen Erbsen', 'Aus Tassen, denn die Teller reichen nicht.'],
        ['Karottensuppe', 'Orange wie ein Regenmantel, mit einem Löffel [Rahm|Joghurt].'],
      ],
      [
        ['Braten oder Pilze', 'Vier Stunden im Ofen oder zwanzig Minuten in der Pfanne.'],
        ['Zwei Pasteten', 'Eine mit Huhn, eine mit Lauch. Auf den Deckeln stehen Initialen.'],
        ['Vom Feuer', 'Lamm auf der einen Seite, Paprika und Käse auf der anderen.'],
      ],
      [
        ['Elf Kuchen', 'Jeder von einer anderen Tante. Seid bitte gerecht.'],
        ['Erdbeeren, viel Sahne', 'Am Morgen gepflückt von allen, die schon wach waren.'],
        ['Zwetschgenkuchen', 'Am Meter, geschnitten mit einer gewaschenen Säge.'],
      ],
    ],
  },
  rsvpTexts: [
    'Jemand muss das Brot bestellen, und zwar am {until}. Also bitte vorher.',
    'Zwei Zeilen und ein Kreuz genügen. Nach dem {until} rufen wir an, und zwar früh.',
  ],
  done: ['Danke. Gerade wird eine Karte mit Namen geschrieben.', 'Angekommen. Putzt schon mal die Schuhe.'],
};
