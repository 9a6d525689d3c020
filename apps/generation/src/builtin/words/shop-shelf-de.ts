import type { TradeWords } from './shop.js';

export const SHELF_DE: Record<'books' | 'flowers', TradeWords> = {
  books: {
    headlines: [
      ['Drittes Regal,', 'links der Leiter.'],
      ['Lies die erste Seite', 'im Stehen.'],
      ['Draußen Regen,', 'Kapitel zwei.'],
      ['Frag nach', 'dem grünen.'],
    ],
    subs: [
      'Eine Buchhandlung in {district} mit {stock} Büchern und einem Stuhl. Für Leute, die eine Karte wollten und mit [einer Trilogie|zwei Romanen] gehen.',
      '{host} hat das meiste gelesen und sagt das auch. Neu und gebraucht, {street}, sortiert nach [Laune|Leseort], was besser klappt, als es klingt.',
      'Kein Bestsellertisch, keine Musik. {stock} Rücken in {place} und eine Leiter, auf die Kinder bis zur vierten Sprosse dürfen.',
    ],
    art: 'Drei Bretter voller Buchrücken mit Preisschildern',
    titles: ['Diese Woche herausgezogen', 'Rücken drin, Deckel gezeigt', 'Neun, die wir allen aufdrängen'],
    notes: [
      'Sortiert danach, wo du sie liest. [Von den meisten gibt es eins|Höchstens zwei von jedem], also frag, bevor du durch die Stadt fährst.',
      'Worüber wir am wenigsten gestritten haben. [Leseexemplare stehen an der Kasse.|Langweilt dich Seite fünfzig, bring es zurück.]',
    ],
    filters: [
      ['night', 'Im Bett'],
      ['train', 'Im Zug'],
      ['look', 'Zum Anschauen'],
      ['aloud', 'Zum Vorlesen'],
    ],
    items: [
      [
        'Der Lampenladen',
        'Ein Roman, in dem niemand eilt. [412 Seiten.|Leinen, Lesebändchen.|Liest sich gut unter einer schlechten Birne.]',
      ],
      [
        'Wieder Gleis neun',
        '[Krimi, elf Stationen, eine Verdächtige.|Mord im Wartesaal, und keiner geht hinaus.|Der Schaffner kommt zweimal vor.]',
      ],
      [
        'Was der Fährmann behielt',
        '[Erzählungen, jede eine Überfahrt lang.|Elf Geschichten und ein Fluss.|Er behielt mehr als das Fährgeld.|Kurz, nass, gut erzogen.]',
      ],
      [
        'Briefe bei Ebbe',
        '[Zwei Schwestern, vierzig Jahre Post.|In Briefen erzählt, einer blieb zu.|Der Reihe nach oder nach Pegelstand.]',
      ],
      [
        'Eine Tür im März',
        '[Leise, und dann überhaupt nicht.|Ein Haus, ein Untermieter, eine lange Pause.|Keiner knallt sie zu. Das ist das Problem.|Eine Angel, drei Generationen.]',
      ],
      [
        'Quadrat und Kreis',
        '[Fliesen aus Lissabon, groß gedruckt.|Jede Seite eine Wand, die man gern hätte.|Lissabon, Wand für Wand.]',
      ],
      [
        'Augen der Häuser',
        '[Die Fenster einer Straße, in Tusche.|Aus der Tram gezeichnet, Fenster um Fenster.|Auf dem Heimweg schaust du hinauf.]',
      ],
      [
        'Kleiner Kompass',
        '[Essays für zwei Haltestellen.|Dreißig kurze Stücke, keins über Kompasse.|Passt in die Manteltasche, neben den Handschuh.|Zeigt nirgendwohin, aber freundlich.]',
      ],
      [
        'Der Mond schuldet mir was',
        '[Ab vier, und für alle, die vorlesen.|Kurz, lustig, endet absichtlich im Dunkeln.|Viermal gähnen lang, dann das Licht.]',
      ],
      [
        'Sechs Wellen, ein Boot',
        '[Reime. Am Donnerstag kannst du sie auswendig.|Mit schaukelnder Stimme zu lesen.|Reime, die ein Bad überstehen.]',
      ],
    ],
    material: {
      title: ['Genäht, damit es offen bleibt', 'Warum manche flach liegen'],
      paragraphs: [
        [
          'Am liebsten sind uns genähte Bücher. Sie bleiben neben dem Teller offen, und in zwanzig Jahren stimmt die Reihenfolge noch.',
          'Halt es am Rücken und lass es aufklappen: knackt es, ist es geleimt. Das sagen wir vor dem Zahlen, nicht danach.',
          'Ein Buch, das nicht liegen bleibt, wäre lieber ein Ziegel. Wir suchen zuerst den Faden, dann den Umschlag.',
        ],
        [
          '{host} bindet im Hinterzimmer neu, was lose hereinkommt, immer montags. Das Leinen kommt vom Vorhangnäher zwei Türen weiter.',
          'Gebrauchtes putzen wir mit Brotkrume, weicher Bürste und Geduld. Notizen am Rand bleiben, oft sind sie der bessere Text.',
          'Lose Seiten kommen in Brottüten mit dem Rad. {host} ordnet, presst, näht und schweigt über die Marmelade.',
        ],
      ],
      rows: [
        [
          'Papier',
          '[ohne Holz, vergilbt langsam|säurefrei, überlebt das Regal|Hadern und etwas Hoffnung|cremefarben, gut zur Lampe]',
        ],
        [
          'Faden',
          '[Leinen, von Hand gewachst|Leinen, vier auf eine Nadel|nie Plastik, selten rot|am Küchentisch gewachst]',
        ],
        [
          'Hinterzimmer',
          '[montags offen, wenn du klopfst|Leimtopf, Presse, leises Radio|Zuschauen geht, wenn du pfeifst|riecht nach Kleister und Tee]',
        ],
      ],
    },
    careTitle: ['Vom Umgang mit Rücken', 'Es überlebt das Regal'],
    care: [
      [
        'Sonne',
        '[Nicht aufs Fensterbrett. Zuerst verblasst Rot, dann fragt man dich, wie es hieß.|Ein Vorhang hilft, ein langweiliger Umschlag auch.|Im August die Rücken zur Wand drehen.]',
      ],
      [
        'Feuchte',
        '[Zwei Finger Luft hinter der Reihe, dann bleibt es gerade.|Aufrecht und nicht zu eng, wie Leute in der Tram.|Mach das Fenster auf, nicht das Buch.]',
      ],
      [
        'Eselsohr',
        '[Erlaubt. Es ist deine Ecke.|Bleistift auch. Spätere Leser mögen Gesellschaft.|Nimm den Kassenzettel, der ist lang genug.]',
      ],
      [
        'Badewanne',
        '[Hineingefallen? Zwischen Handtücher, unter Ziegel, drei Tage.|Küchenpapier zwischen die Seiten, und kein Wort zu uns.|Über Nacht ins Eisfach, dann langsam unter Gewichte.]',
      ],
    ],
    voices: [
      'Es war eingepackt, bevor ich es mir anders überlegen konnte. Auch das war richtig.',
      'Ich wollte etwas Kurzes. Sie gaben mir achthundert Seiten und hatten recht.',
      'Ich beschrieb einen Umschlag von 1994 und ein Gefühl. Eine Minute später kam es die Leiter herunter.',
    ],
    faqs: [
      ['Darf ich vor dem Kauf lesen?', 'Ja, auf dem Stuhl, ein Kapitel. Danach wird der Stuhl ungeduldig.'],
      [
        'Bestellt ihr, was nicht da ist?',
        'Ja, das meiste bis morgen um zehn. Du bekommst eine Nachricht, wenn es hinter der Kasse steht.',
      ],
      [
        'Kauft ihr alte Bücher?',
        'Manche, mittwochs, und Nein sagen wir freundlich. Lexika können wir nicht retten.',
      ],
    ],
  },
  flowers: {
    headlines: [
      ['Um fünf geschnitten,', 'um sechs im Wasser.'],
      ['Hier ist nichts', 'geflogen.'],
      ['Sieben Stiele', 'und ein Verzeih.'],
      ['Zu ist, wenn', 'die Eimer leer sind.'],
    ],
    subs: [
      'Blumen von Feldern, zu denen du radeln könntest. Für Küchen, Entschuldigungen und [Dienstage|den Tisch am Fenster]. {street}.',
      '{host} fährt um vier zu den Gärtnereien und ist vor den Bäckern zurück. Im Eimer steht, was die [Woche|Witterung] hergab. In {district}.',
      '{stock} Stiele am Morgen, im Januar keine Rosen. Gebunden wird, während du wartest, in {place}, mit Schnur.',
    ],
    art: 'Zinkeimer voller Blumen auf einer Stellage, Preise mit Kreide',
    titles: ['Heute in den Eimern', 'Was die Felder schickten', 'Im Bund, hier gebunden'],
    notes: [
      'Preise für einen Bund zu sieben, gebunden. [Gemischte kosten, was drin ist.|Einzelne Stiele sind für Kinder und erste Treffen.]',
      'Die Jahreszeit macht die Liste, nicht wir: [was fehlt, schläft.|dienstags und freitags wechselt sie.]',
    ],
    filters: [
      ['loud', 'Laut'],
      ['quiet', 'Leise'],
      ['dry', 'Bleibt auch trocken'],
    ],
    items: [
      [
        'Ranunkeln',
        '[Hundert Blätter, und sie wissen es.|Dicke Knospen, dünne Stiele, kein Benehmen.|Im März noch rund wie Fäuste.|Gehen langsam auf, dann alle zugleich.]',
      ],
      [
        'Papageientulpen',
        '[Wachsen in der Vase weiter. Lass sie.|Gestreift, ausgefranst und stolz darauf.|Keine zwei aus demselben Farbtopf.]',
      ],
      [
        'Anemonen',
        '[Gehen mit der Lampe auf und mit dem Licht zu.|Schwarze Augen. Sie schauen zurück.|Wollen kaltes Wasser und ein Fenster.]',
      ],
      [
        'Wiesenmargeriten',
        '[Für Marmeladengläser und Fensterbretter.|Gepflückt, mit etwas Gras darin.|Der Bund, der sich gut entschuldigt.|Offene Gesichter, lange Stiele.]',
      ],
      [
        'Eukalyptus',
        '[Riecht nach aufgeräumtem Morgen.|Für die Vase, die zu groß ist.|Trocknet im Stehen und behält die Farbe.]',
      ],
      [
        'Lavendel',
        '[Zwei Wochen kopfüber, dann für immer.|Bienen begleiten ihn bis zur Tür.|Für Schubladen und schlaflose Tanten.]',
      ],
      [
        'Sonnenblumen',
        '[Fünf reichen. Drei sind besser.|Drehen sich zu dem, der spricht.|Groß, laut, im Oktober vorbei.]',
      ],
      [
        'Edeldisteln',
        '[Blau, stachlig, mit allen gut.|Bleibt blau, wenn alles andere aufgibt.|Besser mit Handschuhen. Wir haben welche.|Hummeln streiten sich darum.]',
      ],
      [
        'Tulpen, weiß',
        '[Für Tische, an denen geredet wird.|Schlicht, aufrecht, gute Zuhörer.|Erst grünlich, nach einer Woche ganz weiß.]',
      ],
      [
        'Strohblumen',
        '[Schon am Stiel trocken. Gehen als Letzte.|Rascheln im Vorbeigehen. Halten ein Jahr.|Blüten wie Papier, Wasser unnötig.]',
      ],
    ],
    material: {
      title: ['Eine Stunde Weg, nicht mehr', 'Erst Erde, dann Schnur'],
      paragraphs: [
        [
          'Vier Gärtnereien, keine weiter als eine Stunde. Geschnitten wird um fünf, weil ein Stiel am besten trinkt, bevor ihn die Sonne sieht.',
          'Wir kennen jedes Feld am Schlamm. Wenn es hagelt, gibt es weniger Blumen und keine eingeflogene Ausrede.',
          'Nichts hier stand auf einem Flughafen. Die weiteste Reise ging über zwei Dörfer und eine Fähre.',
        ],
        [
          'Gedreht wird in der Hand, gebunden mit Sisal, das mit auf den Kompost darf.',
          'Das Papier kommt von der Zeitung nebenan, meist Fehldrucke. Lies deine Verpackung.',
          'Sieben Stiele drehen sich einmal um den Daumen und halten. Der achte ist für alle, die warten.',
        ],
      ],
      rows: [
        [
          'Gärtnereien',
          '[vier, alle binnen einer Stunde|vier, wir kennen ihre Hunde|vier Familien, keine mit Landebahn|vier, jeden Morgen besucht]',
        ],
        [
          'Kühlung',
          '[ein Keller und ein offenes Fenster|Steinboden, Nordseite|Schatten, nasse Säcke, früh aufstehen|keine, die brummt]',
        ],
        [
          'Papier',
          '[Zeitung und Sisal, beides kompostierbar|braun, mit Schnur, ohne Schleife|Zeitung von gestern, Knoten von heute|keine Folie, kein Schaum]',
        ],
      ],
    },
    careTitle: ['So werden es neun Tage', 'Wasser, Messer, Schatten'],
    care: [
      [
        'Schnitt',
        '[Schräg, zwei Zentimeter, jeden zweiten Tag. Messer, nicht Schere.|Unter fließendem Wasser, schräg, und am Mittwoch noch einmal.|Mit dem Messer, dem du auch Brot anvertraust.]',
      ],
      [
        'Wasser',
        '[Kalt und frisch. Tulpen wollen wenig, Hortensien ein Bad.|Wechsle es, wenn du die Tasse daneben wechselst.|Zuerst die Vase putzen. Würdest du daraus nicht trinken, spül sie.]',
      ],
      [
        'Platz',
        '[Nicht neben das Obst. Äpfel machen Blumen alt.|Weg von der Heizung, nah bei dir.|Nachts kühl. Der Flur ist besser als das Schlafzimmer.]',
      ],
      [
        'Danach',
        '[Kopfüber in den Flur, oder zu den Würmern.|Trocknen, kompostieren oder ins Buch legen, das du liest.|Die Schnur aufheben, den Rest auf den Kompost.]',
      ],
    ],
    voices: [
      'Neun Tage auf dem Tisch. Meine Mutter hat mitgezählt, laut.',
      'Ich brachte Tulpen zur Entschuldigung. Jetzt gibt es jeden Freitag welche, keiner weiß mehr, warum.',
      'Erst kam die Frage nach meiner Küche, dann die Schnur. Es passt zu den Fliesen.',
    ],
    faqs: [
      [
        'Was, wenn ich nichts von Blumen verstehe?',
        'Dann sag, welche Farbe das Sofa hat. Mehr brauchen wir nicht.',
      ],
      ['Macht ihr Hochzeiten?', 'Ja, zwölf im Jahr. Vorher schauen wir uns den Raum an, und den Monat.'],
      ['Gibt es ein Abo?', 'Jeden Freitag, vor die Tür oder in die Hand. Wenn du verreist, setzt du aus.'],
    ],
  },
};
