import type { FurtherWords } from './agency-further.js';

export const FURTHER_DE: FurtherWords = {
  faqTitles: ['Kurz [gefragt|geklärt]', 'An der Tür gefragt', 'Was [leise|zuletzt] gefragt wird'],
  answers: 'Antworten',
  contactTexts: [
    'Schreib, wie du redest. Rechtschreibung ist unser Beruf, und deine fällt hier niemandem auf.',
    'Eine halbe Seite, das Foto einer Serviette, ein Ruf von der Straße: Wir haben mit [weniger|Schlimmerem] angefangen.',
  ],
  done: [
    'Es liegt auf dem Tisch. Du hörst von uns, bevor der Tee kalt ist, oder morgen.',
    'Angekommen. Jemand mit Bleistift liest es gerade.',
  ],
  topics: {
    brand: {
      headlines: [
        'Am Dienstag ist die Schublade leer',
        'Ein Tisch, keine Folien',
        'Montag gefragt, Freitag gedruckt',
      ],
      subs: [
        'Leute aus {place} bringen uns, was zu lange liegt. Wir machen es fertig und geben die Schublade zurück.',
        'Wir machen das, was du ständig erklärst: in {district}, an einem Tisch, das Telefon [im Nebenzimmer|in der Schublade].',
      ],
      cases: {
        poster: ['Der Markt zieht auf Donnerstag', 'Ein Wort größer als der Rest, lesbar vom Fahrrad'],
        book: ['Vierzig Rezepte, ein Herd', 'Bleibt offen liegen, abwaschbarer Umschlag. 96 Seiten'],
        sign: ['Offen heißt offen', 'Zwei Seiten, um sechs von Hand gedreht. Drei Wochen'],
        cards: ['Die Nummer steht hinten', 'Vierhundert gedruckt, nach einem Monat noch neun'],
        map: ['Das Viertel auf der Serviette', 'Sechs Straßen, zwei Hunde und der Weg außen herum'],
        box: ['Ein Paket mit Schwänzchen', 'An der Schnur ziehen, und es bleibt offen'],
        form: ['Ja, nein, ruft an', 'Drei Kästchen, wo früher ein Brief nötig war'],
      },
      services: [
        ['Der heikle Brief', 'Wir schreiben, was gesagt werden muss, und du unterschreibst am selben Tag.'],
        ['Ein Morgen vor deiner Tür', 'Wir stehen draußen und zählen, wer vorbeigeht und warum.'],
        ['Schublade sortieren', 'Alles auf den Boden, drei Haufen, bis einer davon Arbeit ist.'],
        ['Der Name', 'Elf hängen eine Woche an der Wand. Den, der dann in aller Munde ist, nehmen wir.'],
        ['Die Generalprobe', 'Wir spielen die erste Kundschaft, mit Kinderwagen und wenig Geduld.'],
        ['Das letzte Zehntel', 'Was seit dem Frühling wartet. Wir machen es fertig und fegen.'],
      ],
      serviceTexts: [
        'Zeig auf eine Zeile. Wir sagen, ob du eine andere meinst.',
        'Zwei davon passen in eine Woche, alle in einen Sommer.',
      ],
      methodTexts: [
        'Wir schreiben die letzte Seite zuerst. Will darauf niemand stehen, sind acht Wochen gespart.',
        'Jede Woche wandert eine Frage von der Wand in den Papierkorb, und alle sehen zu.',
      ],
      steps: [
        ['Ausbreiten', 'Auf dem Boden, und zwar alles, auch das Peinliche.'],
        ['Wählen', 'Eine Sache. Der Rest bekommt ein Datum oder einen Abschied.'],
        ['Bauen', 'Erst von Hand, dann kosten Fehler nur Papier.'],
        ['Gehen', 'Wir nehmen die Tassen mit, du behältst Datei und Bleistift.'],
      ],
      voices: [
        [
          'Unser Plan stand danach auf einer Seite. Sie fragten, wozu die anderen dreißig gut waren.',
          '{p3}, {district}',
        ],
        [
          'Meine Mutter weiß endlich, was ich mache. Die ganze Straßenbahn jetzt auch.',
          '{p4}, Dienstagsgruppe',
        ],
        [
          'Gekommen bin ich wegen eines Schilds, gegangen mit weniger Öffnungszeiten. Beides stimmt.',
          '{p3}, Eckladen',
        ],
        [
          'Die Schachtel kam, die Schnur hielt, und wegen der Schnur musste ich ein bisschen weinen.',
          '{p4}, {place}',
        ],
      ],
      rateTexts: [
        'Eine Zahl auf der ersten Seite, mit Tinte. Der Bleistift ist für die Zeichnungen.',
        'Nach der ersten Stunde kannst du gehen und schuldest uns nichts weiter.',
      ],
      rates: [
        ['An deinem Küchentisch, wenn der näher ist.', 'Zwei Stühle, ein Blatt, keine Mappe.'],
        ['Von neun bis fünf, mit Suppe dazwischen.', 'Eine Sache wird fertig, und zwar ganz.'],
        [
          'Gedacht, gemacht, geliefert und ein Jahr lang betreut.',
          'Mit jeder Änderung, die vor Freitag kommt.',
        ],
      ],
      faq: [
        [
          'Sind wir zu klein für euch?',
          'Nein. Der kleinste Auftrag war [eine Klingel|ein Umschlag], und wir sehen ihn noch gern an.',
        ],
        [
          'Und wenn mir die erste Fassung nicht gefällt?',
          'Dann hat sie getan, was sie soll. [Die zweite|Die nächste] beginnt bei dem, was dich stört.',
        ],
        [
          'Muss ich etwas vorbereiten?',
          'Nein. Bring die Schublade, wie sie ist; [das Sortieren|das Durcheinander] ist die erste Stunde.',
        ],
        [
          'Wer sitzt dann am Tisch?',
          'Die, die es machen, [zu zweit|nie mehr als zwei]. Wir haben sonst niemanden zum Schicken.',
        ],
        [
          'Geht das bis Freitag?',
          'Manchmal, wenn du am Montag fragst und [am Mittwoch entscheidest|ans Telefon gehst].',
        ],
        ['Wem gehört es am Ende?', 'Dir, samt Dateien, Entwürfen und [Schnipseln|der Schnur].'],
        [
          'Verstehe ich, was ihr sagt?',
          'Ja. Für Fremdwörter steht ein Glas da, [es zahlt den Kuchen|es ist fast leer].',
        ],
        [
          'Können wir die Hälfte selbst machen?',
          'Gern. [Eure Hälfte|Euer Teil] wird blau markiert, damit niemand auf niemanden wartet.',
        ],
        [
          'Was ist, wenn bei euch jemand krank wird?',
          'Dann weiß es die zweite Person. Jeder Auftrag wird [zu zweit gehört|für zwei notiert].',
        ],
        [
          'Arbeitet ihr mit unseren Leuten?',
          'Ja, und wir bringen ihnen [Kekse|einen Stuhl] mit. Meist wissen sie, wo es hakt.',
        ],
      ],
    },
    buildings: {
      headlines: ['Ein Fenster, wo man sitzt', 'Erst Papier, dann Ziegel', 'Das Haus fängt an der Tür an'],
      subs: [
        'Wir zeichnen, was man tragen, fegen und flicken kann, für {place} und die Dörfer eine Haltestelle weiter.',
        'Vom ersten Besuch bis zum [zweiten|ersten] Winter: ein Büro in {district}, ein Satz Pläne, keine Überraschung hinterm Putz.',
      ],
      cases: {
        gable: ['Giebel zur Straße', 'Unten Ziegel, oben Lärche, 112 m² für fünf und ein Klavier'],
        row: ['Die schmalen Vier', 'Jedes vier Meter breit, dazu ein Hof zum Streiten'],
        tower: ['Ein Lift für alle', 'Auf jeder Etage ein Podest mit Fenster'],
        hall: ['Boote im Winter', 'Halle ohne Stützen, 24 m von Wand zu Wand'],
        pavilion: [
          'Der Musikpavillon',
          'Fünf Stützen, ein Dach, [Bänke, die schnell trocknen|ein guter Hall]',
        ],
        stairs: ['Hinunter zum Wasser', 'Granit, 31 Stufen, bei Hochwasser weniger'],
        plan: ['Die Küche in der Mitte', 'Grundriss 1:50, vier Zimmer, in denen es nach Suppe riecht'],
        section: ['Halb unterm Hang', 'Schnitt mit Wiese oben und Oberlicht fürs Bad'],
      },
      services: [
        ['Zimmer zählen', 'Du schreibst auf, was du am Tag tust, und wir sehen, wie wenige Zimmer das sind.'],
        ['Ein altes Haus lesen', 'Zwei Tage an Wände klopfen, dann eine Seite darüber, was trägt.'],
        ['Mit den Nachbarn reden', 'Mit dem Modell unterm Arm, bevor der Brief vom Amt kommt.'],
        ['Licht', 'Wir stellen eine Lampe hin, wo die Sonne sein wird, und rücken das Fenster zurecht.'],
        ['Drei Angebote', 'Wir fragen drei Baufirmen dasselbe und legen die Antworten nebeneinander.'],
        ['Die Übergabe', 'Ein Ordner, in dem jedes Rohr steht, und die Farbnummern auf einer Karte.'],
      ],
      serviceTexts: [
        'Fang irgendwo an. Nur das Dach muss nach den Wänden kommen.',
        'Durch alle Zeilen begleitet dich eine Person, die auch deinen Hund kennt.',
      ],
      methodTexts: [
        'Vor dem Zeichnen kommen wir dreimal: morgens, abends und bei Regen. Der Regen entscheidet am meisten.',
        'Am Modell wird geschnitten, bis es in die Hand passt. Drehst du es zum Licht, sind wir fast da.',
      ],
      steps: [
        ['Sitzen', 'In jedem Zimmer eine Stunde, auf dem Boden, ohne Reden.'],
        ['Skizzieren', 'Weicher Stift, dünnes Papier, nichts, was man nicht wegwerfen kann.'],
        ['Festlegen', 'Ein Plan an einer Wand, und alle unterschreiben in der Ecke.'],
        ['Richten', 'Das Dach ist vor dem Winter oben, oder wir warten auf den Frühling.'],
      ],
      voices: [
        ['Ich wollte eine größere Küche. Sie haben den Tisch verrückt, und sie war es.', '{p3}, {district}'],
        ['In der ersten Nacht hat es geregnet, und ich lag da und hörte nichts tropfen.', '{p4}, Giebelhaus'],
        [
          'Die hässliche Wand sollten wir behalten. Sie hält, wie sich zeigte, die halbe Straße.',
          '{p3}, {place}',
        ],
        ['Die Kinder hatten die Bank entdeckt, bevor wir Stühle hatten.', '{p4}, Schulvorstand'],
      ],
      rateTexts: [
        'Was danach kommt, zählt in Prozent vom Bau; was hier steht, in Tagen.',
        'Sagt die Skizze, dass du nicht bauen sollst, hast du ein Haus gespart.',
      ],
      rates: [
        ['Mit Lampe, Leiter und ehrlichem Gesicht.', 'Vom Keller bis zum Dach, und du fragst unterwegs.'],
        ['Zweimal gezeichnet, einmal aus Pappe gebaut.', 'Genug, um es Bank und Nachbarn zu zeigen.'],
        ['Ein Türgriff, ein Brief, ein Streit um die Hecke.', 'In Vierteln gezählt und abgerundet.'],
      ],
      faq: [
        [
          'Wird es am Ende teurer?',
          'Selten. In der Zahl steckt [eine Reserve|ein Zehntel Luft] vom ersten Tag an, und du siehst sie jeden Monat.',
        ],
        [
          'Brauchen wir dafür eine Genehmigung?',
          'Meistens ja. Ein [Anruf|Gang] zum Amt klärt es, und den machen wir.',
        ],
        [
          'Wann können wir einziehen?',
          'Nach etwa [zwei Jahren|anderthalb Jahren], ein Winter ist dabei. Eine Treppe braucht einen Sommer.',
        ],
        [
          'Können wir während des Baus dort wohnen?',
          'Manchmal. Wir [zeichnen|planen] zuerst den Staub und sagen dann ehrlich, ob es geht.',
        ],
        [
          'Und wenn wir es uns anders überlegen?',
          'Auf Papier, so oft ihr wollt. Nach dem [Beton|Schalen] reden wir langsam.',
        ],
        [
          'Nehmt ihr auch alte Häuser?',
          'Ja, [mehr als die Hälfte sind|die meisten sind] alt. Ihre Fehler haben sie schon gemacht.',
        ],
        [
          'Ist unser Grundstück zu klein?',
          'Nein. Das kleinste hatte [vier Meter|Platz für ein Auto] zwischen zwei Mauern, jetzt wohnt dort eine Familie.',
        ],
        [
          'Wer geht auf der Baustelle ans Telefon?',
          'Die Person, die gezeichnet hat. Die [Nummer|Durchwahl] steht auf jedem Plan.',
        ],
        ['Dürfen wir selbst mithelfen?', 'Ja: streichen, pflanzen, [tragen|fegen]. Bei der Treppe nicht.'],
        [
          'Sieht es dann aus wie eure anderen Häuser?',
          'Nein. Gemeinsam haben sie [die Fenster|das Dach] und sonst wenig.',
        ],
      ],
    },
    film: {
      headlines: ['Neun Sekunden vor der Glocke', 'Ein Objektiv, eine Küche', 'Es regnet, also läuft sie'],
      subs: [
        'Fünf Leute aus {place}. Wir kommen früh, stehen still und [fahren|gehen] mit dem, wovon du nicht wusstest, dass du es gesagt hast.',
        'Filme ohne Stimme, die erklärt. Gemacht in {district}, gesehen im Stehen, in Aufzügen und Straßenbahnen.',
      ],
      cases: {
        sea: ['Stauwasser', 'Vierzig Minuten am Kai, auf 2 min geschnitten'],
        roofs: ['Antennen', 'Sechs Dächer vor Mittag, 4 min'],
        stairs: ['Das Paket von nebenan', 'Hinauf, hinunter und wieder hinauf, 75 s'],
        facade: ['Dienstag, acht Fenster', 'Ein Haus isst zu Abend, 6 min, eine Einstellung'],
        road: ['Schulweg', 'Für eine Fahrradwerkstatt, 50 s, vom Anhänger gefilmt'],
        dune: ['Bis Ostern zu', 'Porträt des Kiosks hinter der Düne, 3 min'],
        tree: ['Aus Versehen gepflanzt', 'Ein Nussbaum und die Familie darum, 5 min'],
        pool: ['Luft anhalten', 'Für ein Hörgeräte-Labor, 40 s, fast ohne Ton'],
      },
      services: [
        ['Der Ort', 'Wir suchen ihn zu Fuß, zu der Stunde, in der gedreht wird.'],
        ['Die eine Frage', 'Sie kommt zuletzt, wenn die Lampen schon aus sind.'],
        ['Kurze', 'Fünfzehn Sekunden ohne Ton, für Leute auf Rolltreppen.'],
        ['Hände bei der Arbeit', 'Von nah, in eurem Licht, und niemand muss lächeln.'],
        ['Untertitel', 'Zwei Zeilen, nach Gehör geschrieben, in vier Sprachen.'],
        ['Die Premiere', 'Ein Laken, ein Beamer, Stühle von nebenan, Suppe.'],
      ],
      serviceTexts: [
        'Jede Zeile gibt es für einen Tag, zum Probieren.',
        'Was hier fehlt, macht jemand gut, den wir kennen.',
      ],
      methodTexts: [
        'Der Film wird erzählt, bevor er gezeichnet wird. Wo jemand auf die Uhr sieht, fliegt eine Seite hinaus.',
        'Gedreht wird in der Reihenfolge des Lichts, geschnitten in der des Herzschlags.',
      ],
      steps: [
        ['Fragen', 'Eine Frage, elf Leute, noch keine Kamera.'],
        ['Suchen', 'Drei Räume angesehen, einer davon leise genug.'],
        ['Drehen', 'Kurze Einstellungen, lange Pausen, Mittag um eins.'],
        ['Weglassen', 'Was gut ist und nicht nötig. Das ist die schwere Woche.'],
      ],
      voices: [
        ['Sie haben einen Tag lang unsere Presse gefilmt. Seither höre ich, was sie sagt.', '{p3}, Weberei'],
        ['Im Film lächelt niemand, und alle wollen hier arbeiten.', '{p4}, {district}'],
        ['Ich hatte eine Rede vorbereitet. Genommen haben sie, wie ich sie einstecke.', '{p3}, {place}'],
        ['Er läuft bei uns im Schaufenster, und die Leute verpassen ihre Bahn.', '{p4}, am Platz'],
      ],
      rateTexts: [
        'Ein Tag hat zehn Stunden. Die elfte ist unsere, weil wir uns verschätzt haben.',
        'Der Schnitt ist vor dem Dreh vereinbart, damit niemand an der Geduld spart.',
      ],
      rates: [
        ['Lampen, Optik und jemand, der den Hof kennt.', 'Vom ersten Kaffee bis zum letzten Kabel.'],
        ['Du sitzt dabei oder schläfst aus, beides hilft.', 'Bild bis Mittag, Ton bis Abend.'],
        [
          'Geschrieben, gedreht, geschnitten und einmal am Laken gezeigt.',
          'In drei Längen, mit Untertiteln.',
        ],
      ],
      faq: [
        [
          'Ich mag nicht gefilmt werden. Ist das schlimm?',
          'Nein. Das sind [unsere besten Minuten|die besten Gesichter]. Die Kamera steht vier Meter weg.',
        ],
        [
          'Was, wenn es am Drehtag regnet?',
          'Dann gilt der [zweite Termin|Ersatztermin], und der kostet nichts.',
        ],
        [
          'Seid ihr uns im Weg?',
          'In der [ersten Stunde|ersten Zeit] schon. Dann vergisst man uns; es liegt an den Schuhen.',
        ],
        ['Müssen wir Text lernen?', 'Nein. Ihr [arbeitet|redet], wir hören zu, der Rest ist Schnitt.'],
        [
          'Wer sieht ihn zuerst?',
          'Die darin vorkommen, im Dunkeln, mit [Suppe|Keksen]. Vorher geht nichts hinaus.',
        ],
        [
          'Dürfen wir die Bilder auch anderswo zeigen?',
          'Ja, überall und [für immer|ohne Frist]. Nur die Musik hat ein Datum.',
        ],
        [
          'Wie lange dauert das alles?',
          'Acht Wochen ab der ersten Zeile, davon brauchen wir dich [zwei Tage|etwa zwei Tage].',
        ],
        [
          'Unser Büro ist hässlich. Macht das etwas?',
          'Nein. [Ein Fenster|Ein gutes Fenster] genügt, und das hat jedes Büro.',
        ],
        ['Geht es auch kürzer?', 'Immer. Dass ein Film zu kurz war, haben wir [nie|noch nie] gehört.'],
        [
          'Was geschieht mit dem Rest?',
          'Er liegt [zwei Jahre|zwei Jahre lang] unter eurem Namen im Regal, dann fragen wir.',
        ],
      ],
    },
  },
};
