import type { TradeWords } from './shop.js';

export const FLOOR_DE: Record<'bikes' | 'goods', TradeWords> = {
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
      [
        'Amsel',
        '[Tiefer Einstieg, Korb, sieben Gänge.|Du steigst durch, es trägt den Einkauf.|Rockschutz, Nabendynamo, eine Glocke, die man hört.]',
      ],
      [
        'Strich',
        '[Leicht, schnell, will gerade Straßen.|Für alle, die spät losfahren und früh da sind.|Neun Kilo und kein Gepäck.]',
      ],
      [
        'Muli',
        '[Zwei Kinder oder elf Kisten. Bremsen passend.|Fährt voll zum Sperrmüll und voller zurück.|Trug schon eine Waschmaschine, einmal.|Steht von allein, auf zwei Beinen.]',
      ],
      [
        'Pip',
        '[Ab fünf Jahren. Der Wimpel ist dabei.|Wächst mit dem Sattel, bis neun.|Rot natürlich, mit Korb für Steine.]',
      ],
      [
        'Klapp',
        '[Gefaltet in zwölf Sekunden. Wir stoppen mit.|Unter den Tisch, unter die Treppe, unter den Arm.|Fährt im Zug als Tasche mit.]',
      ],
      [
        'Eins',
        '[Ein Gang, nichts zu verstellen, keine Ausrede.|Für flache Städte und sture Beine.|Zwei Bremsen, ein Ritzel, Ruhe.]',
      ],
      [
        'Weit',
        '[Träger, Licht, Taschen. War schon in Triest.|Zwei Taschen, ein Zelt und los.|Kleine Gänge für die andere Seite vom Pass.|Vierzig Kilo Gepäck und ein gerader Rücken.]',
      ],
      [
        'Anhang',
        '[Der Anhänger. Passt hinter alle.|Mit Regenhaube, Mittagsschlaf inklusive.|Für Möbel, Hunde und das Altglas.]',
      ],
      [
        'Amsel, gebraucht',
        '[Drei Jahre, neue Kette, ehrliche Kratzer.|War jeden Samstag auf dem Markt. Würde wieder.|Neue Reifen, alte Glocke.]',
      ],
      [
        'Weit, gebraucht',
        '[Aus Triest zurück. Zweimal geprüft.|Eine Hand, vier Pässe, keine Reue.|Wir kennen es, seit es neu war.]',
      ],
    ],
    material: {
      title: ['Stahl, weil er zu richten ist', 'Gelötet, nicht geklebt'],
      paragraphs: [
        [
          'Ein Stahlrahmen biegt sich, bevor er bricht, und lässt sich auf der Bank richten. Manche fahren bei uns in dritter Generation.',
          'Carbon ist schön, bis es umfällt. Wir nehmen Stahl: er klingt, wenn man ihn schnippt, und verzeiht.',
          'Stahl verzeiht einen Bordstein. Einen Riss hörst du lange, bevor du ihn spürst, und wir noch früher.',
        ],
        [
          'Laufräder bauen wir hier, je {spokes} Speichen, erst nach Gehör gespannt, dann nach Messuhr. {host} unterschreibt am Felgenband, wo keiner hinschaut.',
          'Jedes Laufrad ruht eine Nacht und wird am Morgen noch einmal zentriert. Das zweite Mal zählt.',
          '{spokes} Speichen werden von Hand eingefädelt und einzeln gezupft. Was zu tief singt, bekommt eine Vierteldrehung.',
        ],
      ],
      rows: [
        [
          'Rahmen',
          '[Chrom-Molybdän, gemufft und gelötet|Stahl, innen dünn, an den Enden dick|von Hand gemufft, in drei Größen|Stahl mit Platz fürs Schutzblech]',
        ],
        [
          'Speichen',
          '[{spokes}, rostfrei, dreifach gekreuzt|{spokes}, Messingnippel, kein Kleber|{spokes}, vier Ersatz unter dem Band|{spokes}, gestimmt, nicht nur gespannt]',
        ],
        [
          'Garantie',
          '[zehn Jahre, auch fürs zweite Leben|zehn Jahre auf den Rahmen, auf Rost ein Achselzucken|zehn Jahre, auf einer Karte notiert|zehn Jahre auf unsere eigenen Fehler]',
        ],
      ],
    },
    careTitle: ['Zehn Minuten im Monat', 'Was du selbst kannst'],
    care: [
      [
        'Luft',
        '[Jeden zweiten Sonntag. Erst der Daumen, im Zweifel die Pumpe.|Vor der langen Fahrt und nach der kalten Nacht.|Pumpen, bis der Daumen aufgibt, dann noch zweimal.]',
      ],
      [
        'Kette',
        '[Wischen, tropfen, wischen. Das zweite Wischen vergessen alle.|Wenig Öl, viel Lappen. Glanz genügt.|Rückwärts durch den Lappen, dreißig Umdrehungen.]',
      ],
      [
        'Schrauben',
        '[Hinhören. Was klappert, will eine Vierteldrehung.|Sattel, Vorbau, Pedale, einmal im Monat.|Knarzt es, ist es das Pedal. Es ist immer das Pedal.]',
      ],
      [
        'Winter',
        '[Bring es im November. Wir fetten, was das Salz sonst frisst.|Ein Eimer warmes Wasser nach jeder Salzstraße.|Nach drinnen, wenn es geht. Sonst einen Tropfen Öl ins Schloss.]',
      ],
    ],
    voices: [
      'Zwei Tage hatte ich das graue Leihrad. Fast hätte ich es behalten.',
      'Ich kam wegen einer Glocke. Während ich wählte, haben sie das Rad zentriert und die Glocke verrechnet.',
      'Neunzig Kilo Brennholz, ein Berg, keine Klagen vom Rad.',
    ],
    faqs: [
      ['Repariert ihr auch fremde Räder?', 'Ja, alle, nur keine Akkus. Wasch es vorher, oder bring Kuchen.'],
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
      [
        'Pflaumenmus, dunkel',
        '[Sechs Stunden gerührt, wenig Zucker.|Der Löffel steht darin von selbst.|Drei Pflaumen auf dem Etikett, alle echt.]',
      ],
      [
        'Rauchsalz',
        '[Über Buche. Eine Prise aufs Ei.|Graue Flocken, im Frühling weg.|Für Eier, Kartoffeln und einen Kuchen.]',
      ],
      [
        'Haferseife, drei',
        '[Riecht nach fast nichts. Das ist die Idee.|Reift acht Wochen, hält drei Monate.|Kein Duft, keine Farbe, kein Karton.]',
      ],
      [
        'Kerze aus Bienenwachs',
        '[Neun Stunden, tropft nicht, flackert kaum.|Riecht nach Dachboden im Sommer, brennt gerade.|Brennt gleichmäßig, wenn du sie lässt.]',
      ],
      [
        'Öl, kalt gepresst',
        '[Grün, scharf, von diesem Jahr.|Ein Hain, eine Presse, ein Etikett.|Zum Brot, nicht in die Pfanne.]',
      ],
      [
        'Die Schachtel',
        '[Du beschreibst den Menschen, wir füllen.|Zweimal gebunden, damit man sie einmal löst.|Holzwolle, ein Deckel, deine Handschrift.]',
      ],
      [
        'Hanfschnur',
        '[Sechzig Meter. Dir fällt etwas ein.|Hält Tomaten, Pakete, Versprechen.|Naturfarben, ohne Plastikkern.]',
      ],
      [
        'Topfbürste',
        '[Buche und Fibre, neue Köpfe auf Lebenszeit.|Für Pfannen mit Vergangenheit.|Hart genug für Haferbrei.]',
      ],
      [
        'Steinzeugschüssel',
        '[Keine gleicht der anderen, alle lassen sich stapeln.|Suppe, Obst, Schlüssel. Kann alles drei.|Grau, mit einem Daumenabdruck.]',
      ],
      [
        'Rosmarinshampoo',
        '[Nachfüllen hier, die Flasche gehört dir.|Spült sich aus, riecht nach Hang.|Zwei Tropfen, wirklich.]',
      ],
    ],
    material: {
      title: ['Wer es macht, und woraus', 'Sechs Werkstätten, kein Lager'],
      paragraphs: [
        [
          'Alles hier kommt von jemandem mit Vornamen. Wir waren in jeder Werkstatt, in der mit dem Hund zweimal.',
          'Drei Fragen muss ein Ding bestehen: Kann man es flicken, kann man es nachfüllen, würde meine Tante es behalten.',
          'Wir bestellen ein Stück und warten ein Jahr. Tut es dann noch, nehmen wir zehn.',
        ],
        [
          'Die Schüsseln werden elf Kilometer weiter gedreht und mit Resten vom Tischler gebrannt. Die Seife reift acht Wochen auf unserem Dachboden.',
          'Gläser kommen zurück, Dosen kommen zurück, Schnur selten. Wir waschen, füllen und senken den Preis für die zweite Runde.',
          'Am Schild steht, wer, wo und wann. Steht dort nur „natürlich“, steht es nicht bei uns.',
        ],
      ],
      rows: [
        [
          'Werkstätten',
          '[sechs, die nächste überm Hof|sechs, eine macht nur Deckel|sechs, mit der Bahn besucht|sechs, eine schon zweimal in Rente]',
        ],
        [
          'Nachfüllen',
          '[Seife, Öl, Salz, nach Gewicht|jedes Glas, wir wiegen es leer|Öl dienstags, der Rest täglich|du zahlst, was hineinkommt]',
        ],
        [
          'Verpackung',
          '[Zeitung und deine Tasche|Schnur und Papier, das gelesen ist|keine, wenn du Taschen hast|eine Schachtel mit Vorleben]',
        ],
      ],
    },
    careTitle: ['Damit es besser wird', 'So behältst du es'],
    care: [
      [
        'Holz',
        '[Zweimal im Jahr ölen, stehend trocknen.|Wasser ja, einweichen nein.|Einmal schleifen, zweimal ölen, ein Jahr vergessen.]',
      ],
      [
        'Seife',
        '[Auf ein Gitter, nie in die Lache. Hält doppelt so lang.|Halbier sie, die zweite Hälfte wartet.|Lass sie trocknen, sie braucht die Pause.]',
      ],
      [
        'Steinzeug',
        '[Heißes Wasser, kein Schreck. Scharten schleifen wir dir.|Stapeln mit einem Tuch dazwischen.|Ofen ja, Eisfach ja, nur nicht am selben Abend.]',
      ],
      [
        'Wachs',
        '[Docht auf Fingerbreite kürzen, dann anzünden.|Beim ersten Mal brennen, bis der Rand weich ist.|Nicht in die Sonne, sonst verbiegt sie sich wie wir.]',
      ],
    ],
    voices: [
      'Dabei lag ein Zettel, wie man es flickt. Ich brauche ihn nicht, das ärgert mich.',
      'Im Frühjahr die Bürste, im Herbst der neue Kopf. Der Stiel überlebt mich.',
      'Man hat mir wegen meines Schranks die kleinere Schüssel verkauft. Wer macht so etwas.',
    ],
    faqs: [
      [
        'Gibt es das nächstes Jahr noch?',
        'Wahrscheinlich, aus denselben Händen. Hört eine Werkstatt auf, steht es am Regal.',
      ],
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
};
