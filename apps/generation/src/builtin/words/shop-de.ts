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
    ways: '[Wie es zu dir kommt|Hand, Rad oder Paket|So kommt es heim]',
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
        [
          'Repariert ihr auch fremde Räder?',
          'Ja, alle, nur keine Akkus. Wasch es vorher, oder bring Kuchen.',
        ],
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
  },
  deliveryTitles: ['Drei Wege heim', 'Vom Regal zu dir', 'Trag es, oder lass uns'],
  deliveryNotes: [
    'Sag, was du willst, wir sagen, was der Weg kostet. [Nach vier geht nichts mehr hinaus.|Treppen sind bis zum dritten Stock dabei.]',
    'Formulare für die Rückgabe gibt es nicht. [Bring es, schick es oder schick die Nachbarn.|Du schreibst eine Zeile, wir antworten mit einem Tag.]',
    'Vor Mittag bestellt, heute noch unterwegs. [Kartons verwenden wir wieder, deiner war vielleicht ein Kühlschrank.|Kein Plastik, nur die Zeitung von gestern.]',
    'Schreib, ruf an oder komm. [Wir legen es eine Woche weg, ohne Anzahlung.|Kommt etwas kaputt an, genügt ein Foto, und das nächste geht los.]',
  ],
  ways: [
    [
      'Von Hand',
      '[Eine Woche zurückgelegt, mit deinem Namen drauf.|Bis nächsten Samstag hinter der Kasse, ohne Anzahlung.|Mit einem Zettel an der Schnur, eine Woche lang.|Komm, wenn du vorbeigehst. Es wartet bis zum übernächsten Samstag.]',
      0,
    ],
    [
      'Per Rad',
      '[In {place} noch am selben Abend, bis an die Tür.|Vor dem Abendessen, wenn es auf den Träger passt. Nur {place}.|Zwischen sechs und acht, zweimal geläutet, nie geworfen. Nur {place}.|Packtaschen, Ampel für Ampel, überall in {place}.]',
      4.5,
    ],
    [
      'Als Paket',
      '[Zwei bis drei Tage. Großes fährt mit dem Bus.|Mit Schnur, in altem Karton, mit Nummer zum Verfolgen.|Geht um vier hinaus und ist übermorgen da.|Höchstens drei Tage. Glas reist in der Mitte.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['Ich wollte zwei. Sie fragten, wofür, und verkauften mir eins.', 'Stammkundschaft, {district}'],
    [
      'Bei der Lieferung lag die Antwort auf eine Frage, die ich vergessen hatte.',
      'mit dem Rad, donnerstags',
    ],
    ['Eingepackt wie für einen König. Es war für mich.', '{district}'],
    ['Sie haben mir davon abgeraten. Ich habe etwas anderes gekauft.', 'Nachbarschaft'],
    ['Am Paket klebte ein Zettel, welche Seite oben ist. Quer ging auch.', 'per Post'],
    ['Das einzige Geschäft in {place}, in dem mein Vater sich setzt.', 'samstags, nach dem Markt'],
    ['Ich wollte nur etwas fragen und blieb bis Ladenschluss.', 'zwei Straßen weiter'],
    ['Mit Münzen gezahlt, ein Danke mit meinem Namen bekommen.', 'vierte Klasse, Taschengeld'],
  ],
  regular: '{who}, {district}, Kundschaft seit {year}',
  where: [
    '{street}, die Tür mit der Glocke',
    'In {district}, zwei Stufen hinunter',
    'Das Fenster, in dem Licht brennt',
  ],
  faqs: [
    [
      'Wie lange legt ihr etwas zurück?',
      'Eine Woche, ohne Anzahlung. Dann rufen wir an, und dann wandert es zurück.',
    ],
    ['Darf der Hund mit?', 'Ja, an der Tür steht ein Napf. Der Schwanz bleibt bitte weg vom unteren Brett.'],
    [
      'Habt ihr auch einmal länger offen?',
      'Bis neun, wenn du vor Mittag anrufst. Wir sortieren dann meist noch.',
    ],
    [
      'Was kostet der Versand ins Ausland?',
      'Genau das, was die Post verlangt. Es steht unter der Summe, bevor du zahlst.',
    ],
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
