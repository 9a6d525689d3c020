import type { CharityWords } from './charity.js';

export const CHARITY_DE: CharityWords = {
  nav: { work: 'Was wir tun', proof: 'Rechnung', people: 'Wer', events: 'Termine', give: 'Geben' },
  sample: {
    figures: 'Zahlen',
    work: 'Arbeit',
    account: 'Rechnung',
    sums: 'Beträge',
    people: 'Personen',
    dates: 'Termine',
    address: 'Adresse',
  },
  drawing: {
    tags: 'Ein Brett mit Haken: {waiting} Marken hängen, {gone} Haken sind leer',
    crates: 'Kisten nach Monaten, zusammen {year}',
    river: 'Karte des Wassers mit vier Messstellen',
    rope: 'Eine Leine mit vier Stationen und einem Rettungsring',
    log: 'Eine Seite im Wachbuch: {week} Striche in einer Woche',
  },
  tenEach: 'im Bild: eine Kiste für zehn',
  inAll: 'zusammen',
  give: ['Etwas geben', 'Etwas dazulegen', 'Mithelfen'],
  see: ['Zur Rechnung', 'Wohin es geht', 'In die Bücher schauen'],
  proof: {
    heading: ['Wohin hundert gehen', 'Die Bücher, offen', 'Es geht auf, schau'],
    text: [
      'Die Rechnung vom letzten Jahr, geprüft von zweien, die sich nicht mögen. Die lange Fassung hängt [an der Tür|am Kühlschrank].',
      'Einmal im Jahr drucken wir sie und streiten öffentlich. Kommen darf jeder; [die meisten kommen wegen der Suppe|bring einen Bleistift mit].',
      'Keine Agentur, kein Dienstwagen, kein Glanzpapier. Was bleibt, geht [in den nächsten Januar|in den nächsten Winter].',
    ],
    total: 'Macht hundert, jedes Jahr',
  },
  giving: {
    heading: ['Was aus deinem Geld wird', 'Such eine Größe aus', 'Klein, mittel, groß'],
    action: ['Das geben', 'So machen wir’s', 'Dieses hier'],
    note: [
      'Einmal oder monatlich, Schluss mit einer Zeile. Die Bescheinigung kommt im Januar.',
      'Keine Anrufe, keine Briefe mit Fotos. Eine Quittung, ein Danke, fertig.',
      'Jeder Betrag wird am selben Tag von Hand eingetragen. {host} schreibt sehr ordentlich.',
    ],
    each: ['einmal oder monatlich', 'geben die meisten', 'ein ganzes'],
  },
  time: {
    heading: ['Wir nehmen Stunden', 'Was eine Stunde tut', 'Zeit, in drei Größen'],
    rows: [
      ['Eine Stunde', 'Eine Runde mit Liste, Leine oder Lieferwagen. Jemand kommt mit.', '1 h'],
      ['Ein Vormittag', 'Von acht bis Mittag, mit Frühstück. Ein wenig Muskelkater ist dabei.', '4 h'],
      [
        'Eine Jahreszeit',
        'Ein Vormittag die Woche, drei Monate lang. Dann hast du einen eigenen Haken.',
        '12 × 4 h',
      ],
    ],
    note: [
      'Die ersten Stunden ist niemand allein, und gehen darfst du jederzeit.',
      'Komm erst schauen. Niemand drückt dir ein Formular in die Hand.',
      'Sag, was deine Hände können; wir führen eine Liste.',
    ],
    action: 'Anbieten',
  },
  people: {
    heading: ['Wer abhebt', 'Die mit Schlüssel', 'Du triffst'],
    note: {
      tags: 'alle mit Marke, wie jeder hier',
      crates: 'gestempelt wie die Kisten',
      river: 'ein Strich für jedes Jahr im Schlamm',
      rope: 'alle halten die Leine',
      log: 'ein Strich je Jahr bei uns',
    },
    sum: 'An dem Tag',
  },
  events: {
    heading: ['Komm vorbei', 'Offene Türen', 'Nächste Termine'],
    ask: ['Sag, dass du kommst', 'Nach einem Termin fragen', 'Eine Zeile schreiben'],
  },
  foot: [
    '{brand}, eingetragen in {place}. {host} öffnet die Post',
    '{brand}, {street}, {place}. Bücher offen für alle',
    '{brand} in {place}, seit {since}, meist vor dem Frühstück',
  ],
  causes: {
    animals: {
      names: [
        'Leere Haken {place}',
        'Tierhof {district}',
        'Zweite Leine',
        'Vier Pfoten {district}',
        'Der letzte Napf',
      ],
      headlines: [
        ['Leere Haken', 'sind gute Nachricht.'],
        ['Dreißig Haken.', 'Weniger Marken.'],
        ['Bruno wartet.', 'Meist bis vier.'],
        ['Um drei kommen,', 'Handtücher mitbringen.'],
      ],
      subs: [
        'Ein kleines Tierheim in {district} für Hunde und Katzen, denen [das Glück|der Mensch] ausging. Ihr sucht euch gegenseitig aus, [langsam|in drei Spaziergängen].',
        'Wir füttern, führen und flicken, was {place} [ans Tor stellt|in Kartons lässt], bis jemand zum dritten Mal kommt.',
        'Für Tiere zwischen zwei Zuhausen. In {place}, [donnerstags mit Tierärztin|mit Warteliste fürs Gassigehen], und niemand geht mit der falschen Katze.',
      ],
      lines: [
        [
          'Tor offen 15 bis 18 Uhr, {street}',
          'Spaziergänge ab zehn, {street}, {district}',
          'Besuch täglich außer Montag, {street}',
        ],
        ['{waiting} warten, {gone} Haken sind leer', 'Heute {waiting} Marken, es waren dreißig'],
      ],
      stations: [
        ['Das Tor', '6:40 gefunden'],
        ['Tierärztin', 'Donnerstag'],
        ['Erster Gang', 'Tag drei'],
        ['Neues Sofa', 'Tag 41'],
      ],
      why: ['Wir zählen in Haken.', 'Ein Zuhause ist ein langer Weg.', 'Schwierig ist hier niemand.'],
      whys: [
        [
          'Wer kommt, kriegt Marke, Namen und Haken. Wer geht, lässt den Haken eine Woche leer, [damit wir sehen, dass es sich lohnt|und wir schauen im Vorbeigehen hin].',
          'Angefangen hat es mit einem Karton an der Haltestelle und {host}, damals spät dran. [Das hat sich nicht geändert.|Der Karton steht noch im Büro.]',
          'Per Post gibt es keine Welpen. Ihr kommt dreimal, wir einmal, [dann gehört die Marke euch|und erst dann reden wir über Leinen].',
        ],
        [
          'Aus Platzmangel stirbt hier keiner. Ist es voll, rufen wir vierzig Leute an, [und einer hat immer eine Küche|und beim elften Anruf hat jemand Platz].',
          'Alte dürfen bleiben, notfalls für immer. [Zwei schlafen im Büro und arbeiten nichts.|Einer prüft jeden Mittag die Sofas.]',
          'Was vorher war, schreiben wir nur auf, wenn es hilft. [Meist hilft es nicht.|Das passt meistens auf eine Zeile.]',
        ],
      ],
      figures: [
        [
          ['{week}', 'Spaziergänge letzte Woche, [von Hand eingetragen|Regentage mitgezählt]'],
          ['{week}', 'Runden an der Leine [in sieben Tagen|seit letztem Montag]'],
          ['{week}', 'Gänge seit Montag'],
        ],
        [
          ['{year}', 'kamen letztes Jahr'],
          ['{year}', 'neue Marken in zwölf Monaten'],
          ['{year}', 'Tiere in einem Jahr, ohne Igel'],
        ],
        [
          ['41 Tage', 'wartet man hier'],
          ['41 Tage', 'vom Tor zum Sofa'],
          ['41 Tage', 'zwischen zwei Zuhausen, [im Mittel|mal drei, mal hundert]'],
        ],
        [
          ['{helpers}', 'Leute mit Schlüssel'],
          ['{helpers}', 'die gehen, waschen, fahren'],
          ['{helpers}', 'Namen auf dem Plan'],
        ],
      ],
      work: {
        heading: ['Vom Tor zum Sofa', 'Was wir den Tag lang tun', 'Erst Wasser, dann Namen'],
        items: [
          [
            'erste Stunde',
            'Wasser, Ruhe, ein Name',
            'Untersucht wird keiner, der noch zittert. [Den Namen gibt, wer das Tor aufgemacht hat.|Erst steht ein Napf da, dann setzt sich jemand daneben.|Der Name kommt von selbst, meist gegen Abend.]',
          ],
          [
            'donnerstags',
            'Der Tisch der Tierärztin',
            'Chip, Zähne, Flöhe, Naht. [Was mehr kostet, entscheiden drei Leute binnen eines Tages.|Der Tisch ist beheizt, das hilft beiden Seiten.|Katzen zuletzt, sie merken sich alles.]',
          ],
          [
            'Tag drei',
            'Der Spaziergang',
            'Mit demselben Menschen, auf demselben Weg. [Nach einer Woche ziehen sie dich um die Ecke.|Am vierten Tag wedelt etwas.|Langweilig ist hier ein Lob.]',
          ],
          [
            'dritter Besuch',
            'Ihr sucht euch aus',
            'Kommt dreimal, einmal bei Regen. [Wir kommen einmal und suchen Löcher im Zaun.|Beim dritten Mal liegt er schon am Auto.|Wer dann noch will, den will er auch.]',
          ],
          [
            'danach',
            'Die Nummer auf der Marke',
            'Sie ist unsere, und es hebt jemand ab. [Vier von hundert kommen zurück; dafür sind Haken da.|Meist ruft jemand an, um ein Foto zu schicken.|Auch nachts, auch nach sechs Jahren.]',
          ],
        ],
      },
      account: [
        [
          'Futter und Stroh',
          '[Neun Tonnen, meist Huhn|Neun Tonnen, und abends ist alles weg|Stroh kommt vom Nachbarn, Huhn leider nicht]',
        ],
        [
          'Tierärztin',
          '[Donnerstags und zwei Nächte im Monat|Donnerstage, Nähte, ab und zu eine verschluckte Socke|Der Donnerstag und was nicht bis Donnerstag wartet]',
        ],
        [
          'Heizung, Wasser',
          '[Warmer Boden für die Alten|Damit die Alten nicht auf Kaltem liegen|Fußboden für elf steife Hüften]',
        ],
        [
          'Der Wagen',
          '[Zweiundzwanzig Jahre alt und springt an|Er bellt auch, im zweiten Gang|Die Tür hinten geht nur von außen]',
        ],
        [
          'Papier, Bank, Porto',
          '[Und der Kaffee, wenn wir ehrlich sind|Marken mit Hunden drauf, natürlich|Auch Kugelschreiber, die gehen immer mit]',
        ],
      ],
      give: [
        [
          [
            'Eine Woche Napf',
            '[Füttert einen mittleren Hund von Montag bis Sonntag.|Sieben Tage, zweimal am Tag, ein mittlerer Hund.]',
          ],
          ['Sieben Abendessen', 'Für eine Katze mit Meinung, [eine Woche|sonntags Fisch].'],
          ['Voller Napf', 'Ein Tier, eine Woche, [mit Stroh|mit allem Drum und Dran].'],
        ],
        [
          ['Ein Donnerstag', 'Chip, Impfung und [ein Blick auf die Zähne|jemand, der den Kopf hält].'],
          [
            'Einmal Tierärztin',
            '[Was jedes in der ersten Woche kriegt.|Einmal ganz durchgesehen, von Nase bis Schwanz.]',
          ],
          ['Gesund geschrieben', 'Impfung, Chip und Flohkamm.'],
        ],
        [
          ['Ein Haken im Winter', 'Wärme, Futter, Gänge, [bis jemand kommt|von November bis zum Sofa].'],
          [
            'Vom Tor zum Sofa',
            '[Einundvierzig Tage, alles drin.|Alle einundvierzig Tage, auch die schlechten.]',
          ],
          ['Ein ganzer Aufenthalt', 'Alles, was eines von ihnen uns kostet[|, die Socke eingerechnet].'],
        ],
      ],
      roles: [
        'öffnet das Tor',
        'am Behandlungstisch',
        'geht bei jedem Wetter',
        'Katzen, Nachtdienst',
        'der Wagen',
        'Bücher, Quittungen',
        'Hausbesuche',
        'Handtücher, Wäsche',
        'am Telefon',
      ],
      events: [
        [
          'Offenes Tor',
          '[Schau dich um, niemand drückt dir eine Leine in die Hand.|Gucken, fragen, allein wieder heimgehen: alles erlaubt.|Die Katzen entscheiden, wer sich setzen darf.]',
        ],
        [
          'Der lange Gang',
          'Acht Kilometer, elf Hunde, [ein Wirtshaus|eine Bank für die Langsamen|und am Ende weiß man, wer zieht].',
        ],
        [
          'Handtuchtag',
          'Bring alte mit. [Laken auch, Kissen nicht.|Die mit Löchern trocknen am besten.|Wir falten zusammen, es dauert bis vier.]',
        ],
        [
          'Abend der Mitglieder',
          '[Die Rechnung, vorgelesen, mit Suppe.|Zahlen zuerst, danach Kartoffelsalat.|Vier Seiten, laut, und alle Fragen.]',
        ],
        [
          'Erste Spaziergänge',
          '[Für alle, die schon immer wollten.|Für Leute, die mit einem Goldfisch aufgewachsen sind.|Eine Stunde, ein ruhiger Hund, wir gehen mit.]',
        ],
      ],
    },
    food: {
      names: [
        'Kiste und Tisch {place}',
        'Zweites Regal {district}',
        'Volle Kiste {place}',
        'Dienstagstisch',
        'Tisch für alle {place}',
      ],
      headlines: [
        ['Um sechs', 'bleibt nichts übrig.'],
        ['Kisten um neun,', 'leer um sechs.'],
        ['Brot vom Dienstag', 'ist auch Brot.'],
        ['Keine Fragen.', 'Zwei Taschen.'],
      ],
      subs: [
        'Wir holen, was {place} heute Abend wegwerfen würde, und stellen es [mittags|um elf] auf Tische. Wer es braucht, nimmt; [niemand zeigt ein Papier|niemand fragt].',
        'Brot, Milch, [krumme Möhren|Bananen mit Sommersprossen]: vor neun in {district} geholt, um sechs weg, für [vierhundert|dreihundertvierzig] Küchen.',
        'Ein Laden ohne Kasse für alle in {place}, denen es diese Woche nicht reicht. [Du suchst selbst aus|Du wählst, nicht wir], und es gibt einen Stuhl.',
      ],
      lines: [
        [
          'Dienstag und Freitag, 11 bis 18 Uhr',
          '{street}, {district}, grüne Tür',
          'Hofeingang {street}, {district}',
        ],
        ['{year} Kisten letztes Jahr, jede quittiert', '{year} Kisten in zwölf Monaten, {helpers} Leute'],
      ],
      stations: [
        ['Großmarkt', '6:30'],
        ['Sortieren', '9:00'],
        ['Tische', '11:00'],
        ['Leer', '18:00'],
      ],
      why: [
        'Essen ist da. Nur nicht mittags.',
        'Eine Kiste ist ein Versprechen mit Latten.',
        'Was um neun gut ist, ist um zehn gut.',
      ],
      whys: [
        [
          'Läden bestellen fürs volle Regal. Darum bleibt abends etwas, das nicht schlecht ist, nur spät. Um halb sieben stehen wir mit dem Wagen da.',
          'Angefangen hat es mit einem Bäcker, der {host} jeden Abend wegen vierzig Semmeln anrief. Heute sortieren wir neun Sorten Kisten.',
          'Wir wiegen nichts und fragen nichts. Du kriegst einen Korb, und der Kaffee steht am Ende, damit man bleibt.',
        ],
        [
          'Was zu weich ist, wird Suppe, was zu hart ist, kriegen die Ziegen. Die Tonne wird einmal im Monat geleert.',
          'Die Hälfte derer, die heute sortieren, stand einmal auf der anderen Seite. Sie wissen, welche Tüte reißt.',
          'Zwei Kühlschränke hat ein Zahnarzt geschenkt. Den dritten suchen wir noch.',
        ],
      ],
      figures: [
        [
          ['{week}', 'Körbe letzte Woche'],
          ['{week}', 'Leute an den Tischen in sieben Tagen'],
          ['{week}', 'mal Hallo, letzte Woche'],
        ],
        [
          ['{year}', 'Kisten im Jahr, jede gezählt'],
          ['{year}', 'Kisten geholt in zwölf Monaten'],
          ['{year}', 'Kisten zu je zwölf Kilo'],
        ],
        [
          ['5 h', 'von der Hintertür bis zu deiner'],
          ['5 h', 'zwischen geholt und gegessen'],
          ['5 h', 'bleibt eine Tomate bei uns'],
        ],
        [
          ['{helpers}', 'die heben, sortieren, fahren'],
          ['{helpers}', 'Namen auf dem Plan, drei mit Wagen'],
          ['{helpers}', 'Paar Hände, manche sehr alt'],
        ],
      ],
      work: {
        heading: ['Von der Hintertür in den Korb', 'Ein Tag, neun Kisten', 'Was vor Mittag geschieht'],
        items: [
          [
            '6:30',
            'Die Runde',
            'Elf Hintertüren, ein Wagen, eine Kanne. [Wer fährt, bestimmt das Radio.|Um acht riecht alles nach Bananen.]',
          ],
          [
            '9:00',
            'Der lange Tisch',
            'Gut, Suppe, Ziegen: drei Haufen, keine Debatte. Der Schimmel entscheidet.',
          ],
          ['11:00', 'Türen auf', 'Nummer, Korb, langsam an den Tischen vorbei. Nimm, was du kochst.'],
          [
            '16:00',
            'Die zweite Runde',
            'Für alle, die nicht kommen können: vierzig Taschen an vierzig Türen, Plaudern inbegriffen.',
          ],
          ['18:00', 'Leer', 'Tische gewischt, Kisten gestapelt, [die Liste für morgen hängt|das Radio aus].'],
        ],
      },
      account: [
        ['Wagen und Diesel', '[Vier Runden jede einzelne Woche|Vier Morgen die Woche, samt Reifen]'],
        ['Kühlen', 'Zweieinhalb Kühlschränke'],
        ['Miete und Licht', '[In der alten Wäscherei, es zieht|Die alte Wäscherei, ein gutes Fenster]'],
        ['Zugekauft', 'Öl, Windeln, Kaffee'],
        ['Papier, Bank, Seife', '[Und ein sehr guter Stempel|Die Seife ist der größere Teil]'],
      ],
      give: [
        [
          ['Eine Runde', 'Diesel für einen Morgen: etwa neun Kisten.'],
          ['Neun Kisten', 'Was eine Tankfüllung einbringt.'],
          ['Ein Morgen Wagen', 'Vom Großmarkt an die Tische.'],
        ],
        [
          ['Ein Monat Kälte', 'Hält Milch und Käse vier Wochen.'],
          ['Kühl im April', 'Strom für einen Kühlschrank, ein Monat.'],
          ['Ein kaltes Fach', 'Vier Wochen Joghurt, der Joghurt bleibt.'],
        ],
        [
          ['Ein Haushalt', 'Zwei Taschen die Woche, ein halbes Jahr.'],
          ['Ein halbes Jahr Freitage', 'Für eine Küche mit drei Kindern.'],
          ['Zweiundfünfzig Taschen', 'Zwei die Woche, eine Familie, bis Herbst.'],
        ],
      ],
      roles: [
        'fährt die frühe Runde',
        'sortiert, scharfes Auge',
        'die Tür',
        'Suppe',
        'zweite Runde, zu Fuß',
        'Bücher, Quittungen',
        'Brottisch',
        'hebt und scherzt',
        'kennt jeden Laden',
      ],
      events: [
        [
          'Sortieren für Neue',
          'Zwei Stunden, Handschuhe sind da, [Witze auch|jemand kennt sich mit Melonen aus].',
        ],
        ['Suppe aus Resten', 'Wir kochen öffentlich. [Bring eine Schale.|Das Rezept ist, was da ist.]'],
        ['Regaltag', 'Sammeln vor drei Läden: Öl, Reis, Windeln.'],
        ['Die Rechnung, laut', '[Mit Brot. Alle Fragen erlaubt.|Seite für Seite, bis keiner mehr fragt.]'],
        ['Offene Kammer', 'Die Tische sehen, [bevor die Tür aufgeht|solange sie voll sind].'],
      ],
    },
    nature: {
      names: [
        'Flusswacht {place}',
        'Ufer {district}',
        'Stromauf {place}',
        'Schlamm & Feder',
        'Bachpaten {place}',
      ],
      headlines: [
        ['Um acht', 'bis zum Knie.'],
        ['Erst zählen.', 'Dann streiten.'],
        ['Neun Stellen,', 'ein Fluss.'],
        ['Der Eisvogel', 'kommt um vier.'],
      ],
      subs: [
        'Wir kümmern uns um das Wasser bei {place} und was darin wohnt: [zählen|messen], flicken, [Weiden setzen|Fahrräder bergen], alles aufschreiben.',
        'Samstags ziehen in {place} {helpers} Leute Watstiefel an. [Du kannst welche leihen|Größe 43 ist frei].',
        'Für [alles mit Federn, Flossen und Wurzeln|Otter, Weiden und die flussab] bei {place}. Mit Zahlen seit {since}, und Schlamm.',
      ],
      lines: [
        ['Samstags 8 Uhr, {street}, {district}', 'Treffpunkt Pegel, {street}', 'Hütte am Ende der {street}'],
        ['{week} Sichtungen letzte Woche, alle mit Uhrzeit', '{week} Einträge im Buch, allein diese Woche'],
      ],
      stations: [
        ['Altes Wehr', 'Otter, 2'],
        ['Pegel', '1,14 m'],
        ['Weiden', 'Eisvogel'],
        ['Quelle', '8,2 °C'],
      ],
      why: ['Was gezählt wird, wird gehütet.', 'Flüsse schreiben keine Briefe.', 'Stromauf wohnt auch wer.'],
      whys: [
        [
          'Angefangen haben wir mit Zählen, weil keiner glaubte, dass die Fische weg sind. Jetzt zählen wir, wie sie kommen; das dauert und ist schöner.',
          'Ein Fluss braucht Schatten, Kurven und jemanden, der hinschaut. Das erste pflanzen wir, das zweite graben wir, das dritte sind wir.',
          'Es begann {since} mit {host}, einem Eimer und einem Schuh. Der zweite tauchte bei der Frühjahrszählung auf.',
        ],
        [
          'Jeder Eintrag hat Ort, Stunde, Namen. So kann die Stadt nicht sagen, sie habe nichts gewusst. Sie sagt es nicht mehr.',
          'Wir flicken mit dem, was wächst: Weide, Stein, Zeit. Der Bagger kommt zwei Tage im Jahr und wird in Birnen bezahlt.',
          'Unsere Zahlen sind offen. Schulen nutzen sie, und einmal ein Gericht.',
        ],
      ],
      figures: [
        [
          ['{week}', 'Sichtungen letzte Woche, mit Uhrzeit'],
          ['{week}', 'Einträge in sieben Tagen'],
          ['{week}', 'mal stand jemand still und schrieb'],
        ],
        [
          ['{year}', 'Weiden im letzten Jahr gesetzt'],
          ['{year}', 'Meter Ufer wieder weich'],
          ['{year}', 'Stecklinge im Schlamm, in einem Jahr'],
        ],
        [
          ['8,2 °C', 'an der Quelle, den ganzen Sommer'],
          ['3 km', 'wo Fische wieder durchkommen'],
          ['2', 'Otter, vermutlich drei'],
        ],
        [
          ['{helpers}', 'Leute in Watstiefeln'],
          ['{helpers}', 'die zählen, pflanzen, schleppen'],
          ['{helpers}', 'Namen in der Hütte, manche mit Pfote'],
        ],
      ],
      work: {
        heading: ['Zählen, flicken, warten', 'Was wir bis zum Knie tun', 'Ein Jahr am Wasser'],
        items: [
          ['samstags', 'Die Zählung', 'Neun Stellen, je eine Stunde. Bleistift, weil Tinte läuft.'],
          ['November', 'Weidenwoche', 'Morgens geschnitten, um vier im Ufer. Zwei von drei wachsen an.'],
          [
            'ganzjährig',
            'Was nicht hingehört',
            '[Letztes Jahr: elf Fahrräder, ein Tresor, leer, und sehr viel Schnur.|Fahrräder meist, einmal ein Klavierdeckel, und ein Wagen aus einem Laden, den es nicht mehr gibt.]',
          ],
          [
            'April',
            'Die Nacht der Kröten',
            'Eimer entlang der Straße ab Dämmerung. Kinder können es besser.',
          ],
          [
            'mit Schulen',
            'Stiefel und Lupen',
            'Eine Klasse, ein Netz, eine Schale. Was darin lebt, sagt, wie das Wasser im März war.',
          ],
        ],
      },
      account: [
        ['Ufer und Pflanzen', 'Weide, Stein, [zwei Tage mit dem Bagger|der Bagger, zweimal]'],
        ['Messen', 'Sonden, Stiefel, [eine gute Waage|jeden März neue Batterien]'],
        ['Klassen draußen', 'Netze, Schalen, Fahrkarten'],
        ['Die Hütte', 'Dach, Ofen, Versicherung'],
        ['Papier und Bank', '[Teuer sind dabei nur die Karten|Wasserfestes Papier, vor allem]'],
      ],
      give: [
        [
          ['Zehn Weiden', 'Geschnitten, getragen, gesetzt, im Juni besucht.'],
          ['Zehn Stecklinge', 'Sechs geben in vier Jahren Schatten.'],
          ['Ein Meter Schatten', 'Zehn Weiden, ein Nachmittag.'],
        ],
        [
          ['Eine Klasse am Fluss', 'Netze, Schalen und der Bus für vierundzwanzig.'],
          ['Vierundzwanzig in Stiefeln', 'Ein Schulmorgen mit Lupen.'],
          ['Ein Morgen draußen', 'Für eine Klasse, die nie drin stand.'],
        ],
        [
          ['Eine Kurve', 'Fünf Meter Ufer, weich gegraben, für immer.'],
          ['Fünf Meter zurück', 'Bagger, Stein und Weide für ein Stück Ufer.'],
          ['Ein Laichplatz', 'Kies, und eine Woche Schleppen.'],
        ],
      ],
      roles: [
        'zählt an Stelle vier',
        'Weiden',
        'die Waage',
        'Krötennacht',
        'Schulen',
        'Bücher und Karten',
        'kennt jeden Vogel',
        'der Bagger',
        'Hütte, Ofen, Suppe',
      ],
      events: [
        ['Samstagszählung', 'Komm an eine Stelle, zähl eine Stunde.'],
        ['Weidentag', 'Bring Handschuhe. Messer und Kuchen haben wir.'],
        ['Krötennacht', 'Ab Dämmerung, bis keine mehr kommt. Rotes Licht.'],
        [
          'Zahlen und Suppe',
          '[Das Jahr in elf Kurven, eine davon gut.|Elf Kurven und eine Kelle. Frag nach Nummer neun.]',
        ],
        ['Gang zur Quelle', 'Elf Kilometer, langsam, [mit Namen für alles|bergab mit dem Wasser].'],
      ],
    },
    people: {
      names: [
        'Halt die Leine {place}',
        'Nebenan {district}',
        'Noch ein Stuhl',
        'Dienstagsleute',
        'Kurzer Draht {place}',
      ],
      headlines: [
        ['Um drei', 'hebt jemand ab.'],
        ['Eine Leine.', 'Viele Hände.'],
        ['Schlüssel, Kessel,', 'Dienstag.'],
        ['Du rufst an.', 'Wir radeln.'],
      ],
      subs: [
        'Ein Telefon, eine Küche und {helpers} Leute in {place}, die eine Stunde haben. Für alle, die [neu|allein|müde von Formularen] sind, nicht nur [dann|an Weihnachten].',
        'Wir füllen Formulare aus, tragen Sofas und sitzen [an Betten|an Tischen] in {district}. Es kostet nichts, und niemand fragt, [woran du glaubst|warum].',
        'Für die Woche, in der alles zugleich kommt. {place} hat dafür [Ärzte|Ämter]; wir haben [den Rest|die Zeit].',
      ],
      lines: [
        [
          'Täglich 9 bis 21 Uhr, {phone}',
          'Tür offen ab drei, {street}',
          '{street}, {district}, mittlere Klingel',
        ],
        ['{week} Anrufe letzte Woche, alle angenommen', '{week} Striche im Buch seit Montag'],
      ],
      stations: [
        ['Erster Anruf', 'Di 15:00'],
        ['Jemand kommt', 'Di 17:30'],
        ['Papiere, zu zweit', 'Mi 10:00'],
        ['Du rufst für andere', 'irgendwann'],
      ],
      why: [
        'Niemand braucht alles. Jeder braucht Dienstag.',
        'Eine Leine hält, weil viele halten.',
        'Helfen heißt meist: um drei da sein.',
      ],
      whys: [
        [
          'Ärger kommt zu dritt: ein Brief, ein Fieber, eine Heizung. Eines davon nehmen wir dir ab, heute, ohne Formular.',
          'Angefangen hat es in einem Treppenhaus in {district}, sechs Leute, eine Leiter. Die Leiter haben wir noch.',
          'Man muss nicht am Ende der Leine sein, um sie zu halten. Ruf lieber einen Tag zu früh an.',
        ],
        [
          'Wer kommt, ist vier Abende geschult, einmal geprüft und beim ersten Mal nie allein.',
          'Wir schreiben die Stunde auf und was nötig war, nie den Namen. Daher wissen wir, dass Dienstage schwer sind.',
          'Ein Drittel von uns hat zuerst selbst angerufen. Sie wissen, was man nicht hören will.',
        ],
      ],
      figures: [
        [
          ['{week}', 'Anrufe letzte Woche'],
          ['{week}', 'mal klingelte es seit Montag'],
          ['{week}', 'Striche im Buch, eine Woche'],
        ],
        [
          ['{year}', 'Besuche letztes Jahr, zu Fuß oder mit Rad'],
          ['{year}', 'Türen, die uns aufgingen'],
          ['{year}', 'Nachmittage, Stühle inbegriffen'],
        ],
        [
          ['2 h', 'bis jemand da ist'],
          ['40 s', 'bis jemand abhebt'],
          ['4', 'Abende Schulung, mit Kuchen'],
        ],
        [
          ['{helpers}', 'die die Leine halten'],
          ['{helpers}', 'Leute mit einer Stunde übrig'],
          ['{helpers}', 'Nachbarn von 19 bis 84'],
        ],
      ],
      work: {
        heading: ['Was bis heute Abend geht', 'Kleines, sofort', 'Anrufen, und dann'],
        items: [
          [
            'sofort',
            'Jemand am Telefon',
            'Ein Mensch, zusammen in neun Sprachen. Nur reden wollen ist ein Grund.',
          ],
          [
            'in zwei Stunden',
            'Jemand an der Tür',
            'Mit Suppe, Schraubenzieher oder Kinderwagen. Du sagst, womit.',
          ],
          [
            'mittwochs',
            'Papiere am großen Tisch',
            'Bring den Umschlag, ruhig zu. Wir machen ihn gemeinsam auf.',
          ],
          ['donnerstags', 'Das lange Mittagessen', 'Vierundzwanzig Stühle und immer einer zu viel.'],
          [
            'über Nacht',
            'Das stille Zimmer',
            'Zwei Betten, wenn es daheim nicht geht. Den Schlüssel hat, wer abhebt.',
          ],
        ],
      },
      account: [
        [
          'Besuche und Notfälle',
          'Fahrten, Werkzeug, [was heute fehlt|Glühbirnen und nachgemachte Schlüssel]',
        ],
        ['Das Haus', 'Miete, Wärme, zwei Betten'],
        [
          'Mittagessen',
          '[Vierundzwanzig Stühle, jede Woche wieder|Suppe für vierundzwanzig, und Nachschlag]',
        ],
        ['Schulung', 'Vier Abende, eine Begleitung'],
        [
          'Papier, Telefon, Bank',
          'Die Nummer [kostet mehr, als man denkt|ist das Einzige, woran wir nie sparen]',
        ],
      ],
      give: [
        [
          ['Ein Nachmittag', 'Fahrt, Kuchen und ein Mensch für drei Stunden.'],
          ['Drei Stunden', 'Jemand kommt und hat Zeit.'],
          ['Ein Besuch', 'Mit allem, was zu tragen ist.'],
        ],
        [
          ['Das lange Essen', 'Vierundzwanzig Teller an einem Donnerstag.'],
          ['Voller Tisch', 'Suppe, Brot und der Stuhl zu viel.'],
          ['Ein Donnerstag', 'Mittag für alle, die kommen.'],
        ],
        [
          ['Eine von uns', 'Vier Abende Schulung für eine neue Person.'],
          ['Neue Hände', 'Geschult, geprüft, jahrelang da.'],
          ['Jemand, der es kann', 'Vom ersten Abend zum ersten Besuch.'],
        ],
      ],
      roles: [
        'hebt ab, beim ersten Klingeln',
        'Papiere, alle',
        'Küche',
        'mit dem Rad, immer',
        'nachts',
        'Bücher, Quittungen',
        'Leiter und Bohrer',
        'Schulung',
        'hört zu',
      ],
      events: [
        ['Erster Abend', 'Was wir tun, was nicht, und Suppe.'],
        [
          'Langes Mittagessen',
          '[Komm und setz dich irgendwohin. Das ist alles.|Setz dich dahin, wo noch Brot ist.]',
        ],
        ['Leitertag', 'Bring Kaputtes. Manches wird wieder.'],
        ['Die Rechnung, laut', 'Erst Fragen, dann Kuchen.'],
        ['Sprachentisch', 'Neun Sprachen, [ein Wörterbuch, eine Kanne Tee|ein Wörterbuch ohne Deckel].'],
      ],
    },
  },
};
