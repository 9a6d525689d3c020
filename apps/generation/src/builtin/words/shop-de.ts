import type { ShopWords } from './shop.js';

export const SHOP_DE: ShopWords = {
  titles: {
    nav: 'Name und Navigation',
    hero: 'Auftakt',
    catalogue: 'Im Regal',
    material: 'Wie es gemacht ist',
    care: 'Pflege',
    delivery: 'Nach Hause',
    voices: 'Was andere sagen',
    faq: 'Kurz gefragt',
    where: 'Wann & wo',
    footer: 'Fußzeile',
    address: 'Adresse und Telefon',
  },
  actions: {
    look: ['Sehen, was da ist', 'Genauer hinschauen', 'Eins mitnehmen'],
    ways: 'Wie es zu dir kommt',
  },
  trades: {
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
        ['Der Lampenladen', 'Ein Roman, in dem niemand eilt. [412 Seiten.|Leinen, Lesebändchen.]'],
        [
          'Wieder Gleis neun',
          '[Krimi, elf Stationen, eine Verdächtige.|Mord im Wartesaal, und keiner geht hinaus.]',
        ],
        [
          'Was der Fährmann behielt',
          '[Erzählungen, jede eine Überfahrt lang.|Elf Geschichten und ein Fluss.]',
        ],
        ['Briefe bei Ebbe', '[Zwei Schwestern, vierzig Jahre Post.|In Briefen erzählt, einer blieb zu.]'],
        [
          'Eine Tür im März',
          '[Leise, und dann überhaupt nicht.|Ein Haus, ein Untermieter, eine lange Pause.]',
        ],
        [
          'Quadrat und Kreis',
          '[Fliesen aus Lissabon, groß gedruckt.|Jede Seite eine Wand, die man gern hätte.]',
        ],
        [
          'Augen der Häuser',
          '[Die Fenster einer Straße, in Tusche.|Aus der Tram gezeichnet, Fenster um Fenster.]',
        ],
        ['Kleiner Kompass', '[Essays für zwei Haltestellen.|Dreißig kurze Stücke, keins über Kompasse.]'],
        [
          'Der Mond schuldet mir was',
          '[Ab vier, und für alle, die vorlesen.|Kurz, lustig, endet absichtlich im Dunkeln.]',
        ],
        [
          'Sechs Wellen, ein Boot',
          '[Reime. Am Donnerstag kannst du sie auswendig.|Mit schaukelnder Stimme zu lesen.]',
        ],
      ],
      material: {
        title: ['Genäht, damit es offen bleibt', 'Warum manche flach liegen'],
        paragraphs: [
          [
            'Am liebsten sind uns genähte Bücher. Sie bleiben neben dem Teller offen, und in zwanzig Jahren stimmt die Reihenfolge noch.',
            'Halt es am Rücken und lass es aufklappen: knackt es, ist es geleimt. Das sagen wir vor dem Zahlen, nicht danach.',
          ],
          [
            '{host} bindet im Hinterzimmer neu, was lose hereinkommt, immer montags. Das Leinen kommt vom Vorhangnäher zwei Türen weiter.',
            'Gebrauchtes putzen wir mit Brotkrume, weicher Bürste und Geduld. Notizen am Rand bleiben, oft sind sie der bessere Text.',
          ],
        ],
        rows: [
          ['Papier', 'ohne Holz, vergilbt langsam'],
          ['Faden', 'Leinen, von Hand gewachst'],
          ['Hinterzimmer', 'montags offen, wenn du klopfst'],
        ],
      },
      careTitle: ['Vom Umgang mit Rücken', 'Es überlebt das Regal'],
      care: [
        [
          'Sonne',
          '[Nicht aufs Fensterbrett. Zuerst verblasst Rot, dann fragt man dich, wie es hieß.|Ein Vorhang hilft, ein langweiliger Umschlag auch.]',
        ],
        [
          'Feuchte',
          '[Zwei Finger Luft hinter der Reihe, dann bleibt es gerade.|Aufrecht und nicht zu eng, wie Leute in der Tram.]',
        ],
        ['Eselsohr', '[Erlaubt. Es ist deine Ecke.|Bleistift auch. Spätere Leser mögen Gesellschaft.]'],
        [
          'Badewanne',
          '[Hineingefallen? Zwischen Handtücher, unter Ziegel, drei Tage.|Küchenpapier zwischen die Seiten, und kein Wort zu uns.]',
        ],
      ],
      voices: [
        'Ich wollte etwas Kurzes. Sie gaben mir achthundert Seiten und hatten recht.',
        'Ich beschrieb einen Umschlag von 1994 und ein Gefühl. Sie kam damit die Leiter herunter.',
      ],
      faqs: [
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
        ['Zu ist, wenn', 'die Kübel leer sind.'],
      ],
      subs: [
        'Blumen von Feldern, zu denen du radeln könntest. Für Küchen, Entschuldigungen und [Dienstage|den Tisch am Fenster]. {street}.',
        '{host} fährt um vier zu den Gärtnereien und ist vor den Bäckern zurück. Im Kübel steht, was die [Woche|Witterung] hergab. In {district}.',
        '{stock} Stiele am Morgen, im Januar keine Rosen. Gebunden wird, während du wartest, in {place}, mit Schnur.',
      ],
      art: 'Zinkkübel voller Blumen auf einer Stellage, Preise mit Kreide',
      titles: ['Heute in den Kübeln', 'Was die Felder schickten', 'Im Bund, hier gebunden'],
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
        ['Ranunkeln', '[Hundert Blätter, und sie wissen es.|Dicke Knospen, dünne Stiele, kein Benehmen.]'],
        [
          'Papageientulpen',
          '[Wachsen in der Vase weiter. Lass sie.|Gestreift, ausgefranst und stolz darauf.]',
        ],
        ['Anemonen', '[Gehen mit der Lampe auf und mit dem Licht zu.|Schwarze Augen. Sie schauen zurück.]'],
        ['Wiesenmargeriten', '[Für Marmeladegläser und Fensterbretter.|Gepflückt, mit etwas Gras darin.]'],
        ['Eukalyptus', '[Riecht nach aufgeräumtem Morgen.|Für die Vase, die zu groß ist.]'],
        ['Lavendel', '[Zwei Wochen kopfüber, dann für immer.|Bienen begleiten ihn bis zur Tür.]'],
        ['Sonnenblumen', '[Fünf reichen. Drei sind besser.|Drehen sich zu dem, der spricht.]'],
        ['Edeldisteln', '[Blau, stachlig, mit allen gut.|Bleibt blau, wenn alles andere aufgibt.]'],
        ['Tulpen, weiß', '[Für Tische, an denen geredet wird.|Schlicht, aufrecht, gute Zuhörer.]'],
        [
          'Strohblumen',
          '[Schon am Stiel trocken. Gehen als Letzte.|Rascheln im Vorbeigehen. Halten ein Jahr.]',
        ],
      ],
      material: {
        title: ['Eine Stunde Weg, nicht mehr', 'Erst Erde, dann Schnur'],
        paragraphs: [
          [
            'Vier Gärtnereien, keine weiter als eine Stunde. Geschnitten wird um fünf, weil ein Stiel am besten trinkt, bevor ihn die Sonne sieht.',
            'Wir kennen jedes Feld am Schlamm. Wenn es hagelt, gibt es weniger Blumen und keine eingeflogene Ausrede.',
          ],
          [
            'Gedreht wird in der Hand, gebunden mit Sisal, das mit auf den Kompost darf.',
            'Das Papier kommt von der Zeitung nebenan, meist Fehldrucke. Lies deine Verpackung.',
          ],
        ],
        rows: [
          ['Gärtnereien', 'vier, alle binnen einer Stunde'],
          ['Kühlung', 'ein Keller und ein offenes Fenster'],
          ['Papier', 'Zeitung und Sisal, beides kompostierbar'],
        ],
      },
      careTitle: ['So werden es neun Tage', 'Wasser, Messer, Schatten'],
      care: [
        [
          'Schnitt',
          '[Schräg, zwei Zentimeter, jeden zweiten Tag. Messer, nicht Schere.|Unter fließendem Wasser, schräg, und am Mittwoch noch einmal.]',
        ],
        [
          'Wasser',
          '[Kalt und frisch. Tulpen wollen wenig, Hortensien ein Bad.|Wechsle es, wenn du die Tasse daneben wechselst.]',
        ],
        ['Platz', '[Nicht neben das Obst. Äpfel machen Blumen alt.|Weg von der Heizung, nah bei dir.]'],
        [
          'Danach',
          '[Kopfüber in den Flur, oder zu den Würmern.|Trocknen, kompostieren oder ins Buch legen, das du liest.]',
        ],
      ],
      voices: [
        'Ich brachte Tulpen zur Entschuldigung. Jetzt gibt es jeden Freitag welche, keiner weiß mehr, warum.',
        'Bevor er band, fragte er nach meiner Küche. Es passt zu den Fliesen.',
      ],
      faqs: [
        ['Macht ihr Hochzeiten?', 'Ja, zwölf im Jahr. Vorher schauen wir uns den Raum an, und den Monat.'],
        ['Gibt es ein Abo?', 'Jeden Freitag, vor die Tür oder in die Hand. Wenn du verreist, setzt du aus.'],
      ],
    },
    bikes: {
      headlines: [
        ['Bis Donnerstag', 'läuft es rund.'],
        ['Vom Haken', 'nach Hause.'],
        ['Klackt es,', 'komm vorbei.'],
        ['Deine Kette', 'hat geredet.'],
      ],
      subs: [
        'Räder und Werkstatt in {district}. Für Leute, die bei [Regen|Wind] und in Alltagshosen fahren, nicht für die mit den Grammzahlen.',
        'Stahlrahmen, drei Größen, so aufgehängt, dass du drehen kannst. {host} passt dich in [zwanzig|dreißig] Minuten ans Rad an, Kaffee inbegriffen.',
        'Wir verkaufen {stock} Räder im Jahr und reparieren viermal so viele, {street}. Alle bekommen dasselbe Fett und dieselbe [Runde um den Block|Probefahrt].',
      ],
      art: 'Laufräder an Haken, darunter Fahrräder mit Preisanhängern',
      titles: ['Steht, passt, fährt', 'Was hängt und was rollt', 'Eine Runde um den Block'],
      notes: [
        'Mit Anpassung, Glocke und erstem Service nach [drei|vier]hundert Kilometern.',
        'Jedes darf für eine Stunde hinaus. [Lass einen Schuh da.|Nimm den Berg, dafür ist er da.]',
      ],
      filters: [
        ['daily', 'Jeden Tag'],
        ['far', 'Weit'],
        ['carry', 'Mit Last'],
        ['small', 'Klein'],
      ],
      items: [
        ['Amsel', '[Tiefer Einstieg, Korb, sieben Gänge.|Du steigst durch, es trägt den Einkauf.]'],
        ['Strich', '[Leicht, schnell, will gerade Straßen.|Für alle, die spät losfahren und früh da sind.]'],
        [
          'Muli',
          '[Zwei Kinder oder elf Kisten. Bremsen passend.|Fährt voll zum Sperrmüll und voller zurück.]',
        ],
        ['Pip', '[Ab fünf Jahren. Der Wimpel ist dabei.|Wächst mit dem Sattel, bis neun.]'],
        [
          'Klapp',
          '[Gefaltet in zwölf Sekunden. Wir stoppen mit.|Unter den Tisch, unter die Treppe, unter den Arm.]',
        ],
        ['Eins', '[Ein Gang, nichts zu verstellen, keine Ausrede.|Für flache Städte und sture Beine.]'],
        ['Weit', '[Träger, Licht, Taschen. War schon in Triest.|Zwei Taschen, ein Zelt und los.]'],
        ['Anhang', '[Der Anhänger. Passt hinter alle.|Mit Regenhaube, Mittagsschlaf inklusive.]'],
        [
          'Amsel, gebraucht',
          '[Drei Jahre, neue Kette, ehrliche Kratzer.|War jeden Samstag am Markt. Würde wieder.]',
        ],
        ['Weit, gebraucht', '[Aus Triest zurück. Zweimal geprüft.|Eine Hand, vier Pässe, keine Reue.]'],
      ],
      material: {
        title: ['Stahl, weil er zu richten ist', 'Gelötet, nicht geklebt'],
        paragraphs: [
          [
            'Ein Stahlrahmen biegt sich, bevor er bricht, und lässt sich auf der Bank richten. Manche fahren bei uns in dritter Generation.',
            'Carbon ist schön, bis es umfällt. Wir nehmen Stahl: er klingt, wenn man ihn schnippt, und verzeiht.',
          ],
          [
            'Laufräder bauen wir hier, je {spokes} Speichen, erst nach Gehör gespannt, dann nach Messuhr. {host} unterschreibt am Felgenband, wo keiner hinschaut.',
            'Jedes Laufrad ruht eine Nacht und wird am Morgen noch einmal zentriert. Das zweite Mal zählt.',
          ],
        ],
        rows: [
          ['Rahmen', 'Chrom-Molybdän, gemufft und gelötet'],
          ['Speichen', '{spokes}, rostfrei, dreifach gekreuzt'],
          ['Garantie', 'zehn Jahre, auch fürs zweite Leben'],
        ],
      },
      careTitle: ['Zehn Minuten im Monat', 'Was du selbst kannst'],
      care: [
        [
          'Luft',
          '[Jeden zweiten Sonntag. Erst der Daumen, im Zweifel die Pumpe.|Vor der langen Fahrt und nach der kalten Nacht.]',
        ],
        [
          'Kette',
          '[Wischen, tropfen, wischen. Das zweite Wischen vergessen alle.|Wenig Öl, viel Lappen. Glanz genügt.]',
        ],
        [
          'Schrauben',
          '[Hinhören. Was klappert, will eine Vierteldrehung.|Sattel, Vorbau, Pedale, einmal im Monat.]',
        ],
        [
          'Winter',
          '[Bring es im November. Wir fetten, was das Salz sonst frisst.|Ein Kübel warmes Wasser nach jeder Salzstraße.]',
        ],
      ],
      voices: [
        'Ich kam wegen einer Glocke. Während ich wählte, haben sie das Rad zentriert und die Glocke verrechnet.',
        'Neunzig Kilo Brennholz, ein Berg, keine Klagen vom Rad.',
      ],
      faqs: [
        ['Kann ich vorher fahren?', 'Ja, eine Stunde, Lastenräder ein Wochenende. Name und Schuh genügen.'],
        [
          'Wie lang dauert eine Reparatur?',
          'Zwei Tage, ein Platten zwanzig Minuten. Dauert es länger, bekommst du das graue Leihrad.',
        ],
      ],
    },
    goods: {
      headlines: [
        ['Eins von jedem,', 'und es hält.'],
        ['Die gute Schere', 'wohnt hier.'],
        ['Drittes Regal,', 'keine Eile.'],
        ['Dinge, die', 'sich eintragen.'],
      ],
      subs: [
        'Ein Laden in {district} für Seife, Gläser, Schnur und die [Bürste|Schüssel], die du längst ersetzen wolltest. Für Leute, die einmal kaufen.',
        '{stock} Dinge, jedes aus einer Werkstatt, in der wir standen. {host} sagt dir, wer es gemacht hat und [wie man es flickt|was es ersetzt].',
        'Keine Geschenkartikel, nur Nützliches, das zufällig [schön|gut gemacht] ist. {street}, mit einer Bank für alle, die draußen warten.',
      ],
      art: 'Sockel mit Gläsern, Seifen, Kerzen und Schüsseln, jeder mit Preis',
      titles: ['Was im Regal steht', 'Neun Dinge, die wir selbst benutzen', 'Nützlich, der Reihe nach'],
      notes: [
        'Wir führen, was wir wieder kaufen würden. [Kleine Mengen; die zweite Fuhre ist nie ganz wie die erste.|Bring das Glas zurück, dann zahlst du nur die Füllung.]',
        'Klopf, riech, frag. [Die meisten Werkstätten liegen eine Tagesfahrt entfernt.|Was aus ist, kommt, wenn es fertig ist.]',
      ],
      filters: [
        ['kitchen', 'Küche'],
        ['bath', 'Bad'],
        ['table', 'Tisch'],
      ],
      items: [
        ['Pflaumenmus, dunkel', '[Sechs Stunden gerührt, wenig Zucker.|Der Löffel steht darin von selbst.]'],
        ['Rauchsalz', '[Über Buche. Eine Prise aufs Ei.|Graue Flocken, im Frühling weg.]'],
        [
          'Haferseife, drei',
          '[Riecht nach fast nichts. Das ist die Idee.|Reift acht Wochen, hält drei Monate.]',
        ],
        [
          'Kerze aus Bienenwachs',
          '[Neun Stunden, tropft nicht, flackert kaum.|Riecht nach Dachboden im Sommer, brennt gerade.]',
        ],
        ['Öl, kalt gepresst', '[Grün, scharf, von diesem Jahr.|Ein Hain, eine Presse, ein Etikett.]'],
        [
          'Die Schachtel',
          '[Du beschreibst den Menschen, wir füllen.|Zweimal gebunden, damit man sie einmal löst.]',
        ],
        ['Hanfschnur', '[Sechzig Meter. Dir fällt etwas ein.|Hält Tomaten, Pakete, Versprechen.]'],
        ['Topfbürste', '[Buche und Fibre, neue Köpfe auf Lebenszeit.|Für Pfannen mit Vergangenheit.]'],
        [
          'Steinzeugschüssel',
          '[Keine gleicht der anderen, alle lassen sich stapeln.|Suppe, Obst, Schlüssel. Kann alles drei.]',
        ],
        ['Rosmarinshampoo', '[Nachfüllen hier, die Flasche gehört dir.|Spült sich aus, riecht nach Hang.]'],
      ],
      material: {
        title: ['Wer es macht, und woraus', 'Sechs Werkstätten, kein Lager'],
        paragraphs: [
          [
            'Alles hier kommt von jemandem mit Vornamen. Wir waren in jeder Werkstatt, in der mit dem Hund zweimal.',
            'Drei Fragen muss ein Ding bestehen: Kann man es flicken, kann man es nachfüllen, würde meine Tante es behalten.',
          ],
          [
            'Die Schüsseln werden elf Kilometer weiter gedreht und mit Resten vom Tischler gebrannt. Die Seife reift acht Wochen auf unserem Dachboden.',
            'Gläser kommen zurück, Dosen kommen zurück, Schnur selten. Wir waschen, füllen und senken den Preis für die zweite Runde.',
          ],
        ],
        rows: [
          ['Werkstätten', 'sechs, die nächste überm Hof'],
          ['Nachfüllen', 'Seife, Öl, Salz, nach Gewicht'],
          ['Verpackung', 'Zeitung und deine Tasche'],
        ],
      },
      careTitle: ['Damit es besser wird', 'So behältst du es'],
      care: [
        ['Holz', '[Zweimal im Jahr ölen, stehend trocknen.|Wasser ja, einweichen nein.]'],
        [
          'Seife',
          '[Auf ein Gitter, nie in die Lache. Hält doppelt so lang.|Halbier sie, die zweite Hälfte wartet.]',
        ],
        [
          'Steinzeug',
          '[Heißes Wasser, kein Schreck. Scharten schleifen wir dir.|Stapeln mit einem Tuch dazwischen.]',
        ],
        [
          'Wachs',
          '[Docht auf Fingerbreite kürzen, dann anzünden.|Beim ersten Mal brennen, bis der Rand weich ist.]',
        ],
      ],
      voices: [
        'Im Frühjahr die Bürste, im Herbst der neue Kopf. Der Stiel überlebt mich.',
        'Sie hat mir wegen meines Schranks die kleinere Schüssel verkauft. Wer macht so etwas.',
      ],
      faqs: [
        [
          'Kann ich es zurückgeben?',
          'Ja, einen Monat lang, gebraucht oder nicht. Kerzen nur, wenn noch etwas da ist.',
        ],
        [
          'Packt ihr Schachteln?',
          'Ja, sag uns den Menschen und eine Summe. Die Karte schreiben wir, wenn deine Schrift schlecht ist.',
        ],
      ],
    },
  },
  deliveryTitles: ['Drei Wege heim', 'Vom Regal zu dir', 'Trag es, oder lass uns'],
  deliveryNotes: [
    'Vor Mittag bestellt, heute noch unterwegs. [Kartons verwenden wir wieder, deiner war vielleicht ein Kühlschrank.|Kein Plastik, nur die Zeitung von gestern.]',
    'Schreib, ruf an oder komm. [Wir legen es eine Woche weg, ohne Anzahlung.|Kommt etwas kaputt an, genügt ein Foto, und das nächste geht los.]',
  ],
  ways: [
    [
      'Von Hand',
      '[Eine Woche zurückgelegt, mit deinem Namen drauf.|Bis nächsten Samstag hinter der Kasse, ohne Anzahlung.]',
      0,
    ],
    [
      'Per Rad',
      '[In {place} noch am selben Abend, bis an die Tür.|Vor dem Abendessen, wenn es auf den Träger passt. Nur {place}.]',
      4.5,
    ],
    [
      'Als Paket',
      '[Zwei bis drei Tage. Großes fährt mit dem Bus.|Mit Schnur, in altem Karton, mit Nummer zum Verfolgen.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['Eingepackt wie für einen König. Es war für mich.', '{district}'],
    ['Sie haben mir davon abgeraten. Ich habe etwas anderes gekauft.', 'Nachbarschaft'],
    ['Am Paket klebte ein Zettel, welche Seite oben ist. Quer ging auch.', 'per Post'],
    ['Das einzige Geschäft in {place}, in dem mein Vater sich setzt.', 'Tochter, samstags'],
    ['Ich wollte nur etwas fragen und blieb bis Ladenschluss.', 'zwei Straßen weiter'],
    ['Mit Münzen gezahlt, mit Namen bedankt worden.', 'Schüler, neun'],
  ],
  regular: '{who}, {district}, Kundschaft seit {year}',
  where: [
    '{street}, die Tür mit der Glocke',
    'In {district}, zwei Stufen hinunter',
    'Das Fenster, in dem Licht brennt',
  ],
  faqs: [
    [
      'Ist alles von hier auch im Laden?',
      'Fast, und mehr. Einzelstücke gehen schnell; ruf an, wir schauen nach.',
    ],
    ['Kann ich mit Karte zahlen?', 'Ja, jeden Betrag. Münzen sind willkommen, die Kasse ist alt.'],
    ['Packt ihr Geschenke ein?', 'Ja, umsonst, in Papier, das schon etwas anderes war.'],
    ['Darf ich nur schauen?', 'Bitte. Keiner fragt, ob er helfen kann, bis du aufschaust.'],
  ],
  foot: {
    line: '{street}, {place}. Seit {since}.',
    write: 'Bestellungen, Fragen, verlorene Schirme:',
    small: '{host}, hinter der Theke',
  },
};
