import type { HotelWords } from './hotel.js';

export const HOTEL_DE: HotelWords = {
  topics: {
    hotel: {
      names: [
        'Hotel {last}',
        'Haus {last}',
        'Hotel Halbmond',
        'Pension {district}',
        'Hotel Zwei Lampen',
        'Zum Schlüsselbrett',
        'Pension {last}',
      ],
      links: {
        rooms: 'Zimmer',
        breakfast: 'Frühstück',
        around: 'Zu Fuß',
        rates: 'Preise',
        booking: 'Anfrage',
        where: 'Anreise',
      },
      headlines: {
        keys: [
          ['Die {key} hängt', 'am Haken.'],
          ['Einmal klingeln.', 'Der Schlüssel liegt bereit.'],
          ['{Rooms} Haken,', 'einer ist Ihrer.'],
        ],
        house: [
          ['In der {key}', 'brennt Licht.'],
          ['{Rooms} Fenster.', 'Ihres ist hell.'],
          ['Die neunte Stufe', 'knarrt.'],
        ],
        view: [
          ['Aufwachen, richtig', 'herum.'],
          ['Erst das linke', 'Fenster öffnen.'],
          ['Vorhang um acht,', 'oder gar nicht.'],
        ],
      },
      subs: [
        '{Rooms} Zimmer, {street}, für Leute, die [auspacken|in der Wanne lesen|mit dem Zug kommen], und ein Klavier, das niemand spielen muss.',
        'Ein kleines Hotel in {district}: {rooms} Zimmer, [echte Schlüssel|Schlüssel aus Messing] und eine Katze, die auf keinem Foto ist.',
        'Für Reisende, die lieber [{first} fragen|gefragt werden] als suchen: {rooms} Zimmer in {place} und für jedes ein [Fahrrad|Schirm].',
      ],
      book: ['Nach Ihren Nächten fragen', 'Ein Zimmer halten', 'Fragen, ob frei ist'],
      look: ['Die Zimmer ansehen', 'Durch die Zimmer gehen', 'Welches Fenster wird Ihres'],
      drawn: {
        keys: 'Zeichnung: das Schlüsselbrett mit {rooms} Haken und Nummern',
        house: 'Zeichnung: das Haus im Schnitt bei Nacht, jedes Zimmer mit Nummer',
        view: 'Zeichnung: ein Fenster von Zimmer {key} und sein Ausblick',
      },
      notes: [
        ['{roomsN}', 'Zimmer'],
        ['{since}', 'erster Gast'],
        ['0', 'Schlüsselkarten'],
      ],
      roomsTitle: ['Für jedes ein Schlüssel', 'Wählen Sie das Fenster', 'Drei Arten Ruhe'],
      roomsLead: [
        'Jedes Zimmer sieht auf etwas. Wir nennen es vorher, [und ein Parkplatz heißt bei uns nicht Garten|damit niemand raten muss].',
        'Der Anhänger hat die Farbe der Aussicht. [Gäste merken sie sich länger als die Nummer.|So finden Sie abends Ihre Tür.]',
        'Keine Sterne an den Türen. [Bett, Stuhl, Fenster und eine Tür, die leise schließt.|Was sich unterscheidet, ist das Fenster.]',
      ],
      mark: 'Zimmer {number}',
      offers: [
        {
          title: ['Das schmale', 'Für einen mit Buch'],
          text: [
            'Ein Bett, ein Tisch, ein Stuhl, den wir [zwei|drei] Jahre gesucht haben.',
            'Klein und stolz darauf: Alles liegt in Reichweite, und die Lampe reicht bis zum Kissen.',
            'Für Leute, die gern allein reisen. Der Tisch steht am Fenster, nicht an der Wand.',
          ],
          guests: 'eine Person',
          bed: '120 cm',
        },
        {
          title: ['Das Doppelte am Eck', 'Für zwei, mit Platz zum Schweigen'],
          text: [
            'Zwei Fenster, zwei Lampen, zwei Decken und eine [lange|tiefe] Wanne.',
            'Der Boden ist von {since} und sagt es auch. Die Matratze ist vom letzten Jahr und schweigt.',
            'Ein Tisch für zwei am Fenster. Tee bringen wir bis zehn.',
          ],
          guests: 'zwei',
          bed: '180 cm',
        },
        {
          title: ['Das lange', 'Ganz oben'],
          text: [
            'Unterm Dach, mit einem Bett hinterm Vorhang und einer Glocke für Pfannkuchen.',
            'Vier Betten, ein Tisch und Spiele, bei denen keine Figur fehlt. {first} zählt montags nach.',
            'Das größte und höchste. Vor dem Balken warnen wir, die beste Ecke ist niedrig.',
          ],
          guests: 'zwei bis vier',
          bed: '160 cm + 2 × 90 cm',
        },
      ],
      breakfastTitle: ['Frühstück, bis Sie fertig sind', 'Ein Ei braucht vier Minuten', 'Der Tisch von oben'],
      breakfastText: [
        [
          'Kein Buffet, keine Zange. Sie setzen sich, und es kommt: Brot, Butter, zwei Marmeladen, ein Ei nach Wunsch.',
          'Wir decken alle Tische gleich und fragen nur, [ob Kaffee oder Tee|wie lange das Ei kochen soll].',
          '{first} holt um sieben das Brot. Was wir nicht selbst machen, hat [einen Namen auf der Karte|weniger Weg als Sie].',
        ],
        [
          'In Eile? Ab halb sechs steht eine Tüte mit Ihrer Nummer auf der Treppe.',
          'Wer vor sechs geht, findet Brot, Apfel und Ei an der Türklinke.',
          'Niemand räumt eine Tasse ab, die noch warm ist.',
        ],
      ],
      breakfastList: [
        ['7:00', ['das Brot ist noch warm', 'der erste Kaffee, leise']],
        ['7:30', ['die Zeitung liegt da, ungelesen', 'die Eier kommen ins Wasser']],
        ['10:30', ['das letzte Ei', 'die letzte Kanne']],
      ],
      breakfastDrawn: 'Zeichnung: ein Frühstückstisch von oben',
      aroundTitle: ['Zu Fuß von der Tür', 'Was wie weit ist', 'Das Auto darf schlafen'],
      aroundLead: [
        'Ein Punkt ist eine Minute in {first}s Schritt, und {first} [rennt nicht|bleibt vor Fenstern stehen].',
        'Wir sind alles selbst gegangen, an einem [Dienstag|Sonntag], mit Uhr. Ein Punkt, eine Minute.',
        'Jeder Punkt eine Minute. [Bei Regen zwei.|Mit Kind das Doppelte.]',
      ],
      stops: [
        {
          name: 'Unser Bäcker',
          note: ['vor acht ist die Schlange kurz', 'sagen Sie, aus welchem Haus Sie kommen'],
        },
        { name: '{transit}', note: ['hier kommen Sie wohl an', 'die letzte fährt nach Mitternacht'] },
        { name: 'Das Wasser', note: ['eine Bank nach Westen', 'nehmen Sie die Decke aus dem Schrank mit'] },
        { name: 'Eine Bar ohne Musik', note: ['man merkt sich Sie', 'die Oliven sind umsonst'] },
        { name: 'Der Markt', note: ['mittwochs und samstags bis eins', 'hungrig hingehen'] },
        { name: 'Das alte Kino', note: ['ein Saal, Originalton', 'Reihe sieben ist die gute'] },
        {
          name: 'Der Park mit dem Teich',
          note: ['eine Runde dauert zwölf Minuten', 'vor neun ist es still'],
        },
      ],
      ratesTitle: ['Was eine Nacht kostet', 'Preise, und zwar alle', 'Drei Zeiten, drei Zimmer'],
      ratesLead: [
        'Je Zimmer und Nacht. [Bettwäsche und Netz kosten nicht extra.|Billiger ist es nirgends.]',
        'Derselbe Preis hier, am Telefon und an der Tür. [Gedruckt wird er einmal im Jahr.|Einen geheimen gibt es nicht.]',
        'Keine Endreinigung, keine Überraschung am [Tresen|Ende].',
      ],
      seasons: ['November – März', 'April – Juni, Herbst', 'Juli – August'],
      bill: {
        nights: '{n} Nächte, {room}, Frühling: {n} × {price}',
        extra: 'Frühstück: {guests} × {n} × {price}',
        tax: 'Ortstaxe: {guests} × {n} × {price}',
        note: [
          'Sie zahlen bei der Abreise. Bis zwei Tage vorher sagen Sie kostenlos ab.',
          'Vor der ersten Nacht ist nichts fällig. Absagen geht bis zwei Tage vorher, ohne Grund.',
          'Das ist die ganze Rechnung. Ändert sich etwas, genügt ein Anruf.',
        ],
      },
      bookingTitle: ['Welche Nächte?', 'Wir halten es einen Tag', 'Sagen Sie wann'],
      bookingText: [
        'Das liest ein Mensch, meist {first}. Antwort noch heute, mit der Nummer Ihres Zimmers.',
        'Wir verkaufen kein Bett zweimal, also sehen wir zuerst nach. Sie hören es vor Mitternacht.',
        'Kein Konto, keine Karte. {first} nennt Zimmer, Aussicht und Preis und hält alles 24 Stunden.',
      ],
      choice: 'Wohin soll das Fenster sehen?',
      whereTitle: ['Die Tür mit der Lampe', 'So finden Sie die Klingel', '{street}, zweite Klingel'],
      whereNote: [
        'Nach zehn? Der Schlüssel liegt im Kasten links der Tür, den Code haben Sie in der E-Mail.',
        'Einen Lift gibt es nicht. Es gibt {first}, bis 23 Kilo.',
        'Ist die Tür zu, klingeln Sie lang. Der Flur ist es auch.',
      ],
      hours: [
        ['Zimmer bereit', 'ab 15:00'],
        ['Abreise bis', '11:00'],
        ['Jemand an der Tür', '7:00 – 22:00'],
        ['Ruhe', '23:00 – 7:00'],
      ],
      footer: [
        '{Rooms} Zimmer, {rooms} Schlüssel und ein Ersatz, den seit {since} niemand gebraucht hat.',
        'Die Lampe über der Tür geht aus, wenn der letzte Gast da ist.',
        'Hängen Sie den Schlüssel an den Haken. Dann wissen wir es.',
      ],
    },
    hut: {
      names: [
        '{last}hütte',
        'Lärchenhütte',
        'Hütte an der Quelle',
        'Rabennest',
        'Obere Hütte',
        'Zur letzten Lärche',
      ],
      links: {
        rooms: 'Lager',
        breakfast: 'Tisch',
        around: 'Wege',
        rates: 'Preise',
        booking: 'Ihre Nacht',
        where: 'Aufstieg',
      },
      headlines: {
        profile: [
          ['Der Weg endet', 'an einem Tisch.'],
          ['{altitude} Meter,', 'ein warmer Ofen.'],
          ['Über dem letzten Baum', 'ein Licht.'],
        ],
        view: [
          ['Schuhe aus.', 'Der Ofen brennt.'],
          ['Wach, bevor es', 'die Sonne ist.'],
          ['Kein Empfang', 'ab halb drei.'],
        ],
      },
      subs: [
        '{Beds} Betten auf {altitude} Metern über {place}, für Wanderer, [Seilschaften|Frühaufsteher] und ein Maultier, das das Mehl trägt.',
        'Eine Hütte mit {beds} Betten, einem [schwarzen Ofen|Kachelofen] und ohne Schlange vor der Dusche, denn [es gibt keine|sie ist kalt].',
        'Für alle, die [bergauf|den ganzen Tag] gehen und um neun schlafen. {Beds} Plätze, von Juni bis Oktober.',
      ],
      book: ['Einen Platz halten', 'Ins Hüttenbuch schreiben', 'Nach einem Bett fragen'],
      look: ['Sehen, wo Sie schlafen', 'Die Lager ansehen', 'Welches Bett wird Ihres'],
      drawn: {
        profile: 'Zeichnung: der Berg, die Hütte und der Weg mit Gehzeiten',
        view: 'Zeichnung: die Berge aus einem Hüttenfenster',
      },
      notes: [
        ['{altitude} m', 'über dem Meer'],
        ['{beds}', 'Betten'],
        ['{climb}', 'zu Fuß'],
      ],
      roomsTitle: ['Drei Arten zu liegen', 'Wo Sie schlafen', 'Wolle, Holz, Fenster'],
      roomsLead: [
        'Bringen Sie einen Hüttenschlafsack mit, Decken haben wir. Um zehn geht das Licht aus.',
        'Alles ist aus Holz, also [knarrt|redet] alles. Ohrstöpsel stehen im Glas am Tresen.',
        'Sie hören den [Bach|Wind] und die Nachbarn. Eins davon hört auf.',
      ],
      mark: 'Bett {number}',
      offers: [
        {
          title: ['Das Lager', 'Schulter an Schulter'],
          text: [
            'Zwölf Plätze, zwei Dachfenster, eine Regel: Wer zuerst wacht, schweigt.',
            'Eine Reihe Matratzen unterm First. Am Morgen kennen Sie die Pläne der Nachbarn.',
            'Der älteste und wärmste Teil, gleich über der [Küche|Stube].',
          ],
          guests: 'ein Platz',
          bed: '80 cm',
        },
        {
          title: ['Das Vierbettzimmer', 'Vier Kojen und eine Tür'],
          text: [
            'Vier Kojen, vier Haken, ein Fenster. Eine [Seilschaft|Familie] passt hinein.',
            'Für alle, die um vier gehen und nicht gehasst werden wollen.',
            'Oben sieht man die Sterne, unten gibt es die Schublade.',
          ],
          guests: 'vier',
          bed: '4 × 90 cm',
        },
        {
          title: ['Die Kammer', 'Das Bett der Tante'],
          text: [
            'Ein echtes Bett, echtes Leinen und die einzige Tür, die schließt.',
            'Hier schlief die Tante des Wirts. Ihre Uhr geht zweimal am Tag richtig.',
            'Für zwei, die etwas zu feiern haben oder auszuschlafen.',
          ],
          guests: 'zwei',
          bed: '160 cm',
        },
      ],
      breakfastTitle: ['Brei ab vier', 'Der lange Tisch', 'Essen, dann gehen'],
      breakfastText: [
        [
          'Alle essen an einem Tisch. Nach der zweiten Tasse kennen Sie das Wetter, den Weg und einen Hund.',
          'Das Brot backen wir nachts hier oben, weil niemand fünfzehn Laibe trägt.',
          'Wer früh geht, findet den Topf auf dem Herd und die Laterne auf dem Tisch.',
        ],
        [
          'Abends: Suppe, ein Gericht, etwas Süßes. Ohne Fleisch? Sagen Sie es vor sechs.',
          'Tee ist frei für alle, die Holz holen.',
          'Eine Karte gibt es nicht. Es gibt einen Topf, und er war noch nie zu klein.',
        ],
      ],
      breakfastList: [
        ['4:00', ['Brei, Lampe, Schweigen', 'für den Grat']],
        ['7:00', ['Brot, Käse, zwei Marmeladen', 'für alle Übrigen']],
        ['18:30', ['Suppe für alle', 'Abendessen, einmal']],
      ],
      breakfastDrawn: 'Zeichnung: ein Hüttenfrühstück von oben',
      aroundTitle: ['Wege ab der Tür', 'Höher, weiter', 'Wohin es geht'],
      aroundLead: [
        'Unsere Zeiten, mit Rucksack und einer Rast. Ein Punkt steht für zehn Minuten.',
        'Ein Punkt, zehn Minuten, gemessen von {first} ohne Eile.',
        'Schilder sind hier zuversichtlich, diese Zeiten nicht. Zehn Minuten je Punkt.',
      ],
      stops: [
        { name: 'Die Quelle', note: ['hier die Flasche füllen', 'kälter als gedacht'] },
        { name: 'Die Hirtenbank', note: ['Abendrot ohne Gesellschaft', 'bitte nichts einritzen'] },
        {
          name: 'Der Bergsee',
          note: ['zwei Minuten schwimmen, vier schreien', 'ein Spiegel, bis der Wind kommt'],
        },
        { name: 'Der Sattel', note: ['Murmeltiere links', 'man sieht das andere Tal'] },
        { name: 'Der Ostgrat', note: ['Stahlseil, schwindelfrei', 'bei Wolken umkehren'] },
        { name: 'Der Gipfel', note: ['ein Buch in der Blechdose', 'um vier los, dann sind Sie allein'] },
      ],
      ratesTitle: ['Was eine Nacht kostet', 'Preise über den Bäumen', 'Betten und Monate'],
      ratesLead: [
        'Je Bett oder Kammer und Nacht, Decken inbegriffen. [Bar, denn auch das Kartengerät hat keinen Empfang.|Karte geht, wenn die Wolken wollen.]',
        'Mitglieder eines Alpenvereins zahlen weniger, [Ausweis genügt|wir glauben Ihnen].',
        'Das Maultier will auch bezahlt sein, darum steckt alles darin. Quellwasser ist frei.',
      ],
      seasons: ['Juni', 'Juli – August', 'September – Oktober'],
      bill: {
        nights: '{n} Nächte, {room}, Sommer: {n} × {price}',
        extra: 'Abendessen und Frühstück: {guests} × {n} × {price}',
        tax: 'Ortstaxe: {guests} × {n} × {price}',
        note: [
          'Gezahlt wird hier oben. Schlägt das Wetter um, genügt ein Anruf bis Mittag.',
          'Nebel, Gewitter, Blasen: bis Mittag anrufen, und wir streichen Sie kostenlos.',
          'Nichts im Voraus. Nur wer weder kommt noch anruft, macht uns Sorgen.',
        ],
      },
      bookingTitle: ['Welche Nacht?', 'Eine Zeile im Hüttenbuch', 'Ein Platz am Ofen'],
      bookingText: [
        'Schreiben Sie, wann und wie viele. {first} antwortet abends, wenn der Strom läuft.',
        'Mehr als {beds} passen nicht, sagt der Boden. Fragen Sie vor dem Aufstieg.',
        'Betten halten wir bis sechs. Wird es später, rufen Sie an, die Suppe bleibt warm.',
      ],
      choice: 'Wo möchten Sie liegen?',
      whereTitle: ['So kommen Sie herauf', 'Vom Tal zur Tür', 'Der Aufstieg'],
      whereNote: [
        'Der letzte Bus fährt um halb fünf. Danach kennt {first} jemanden mit Jeep.',
        'Eine Straße gibt es nicht. Gepäck fährt freitags mit der Seilbahn, bis zehn Kilo.',
        'Bei Nebel den roten Stangen folgen, nicht den Schafen.',
      ],
      hours: [
        ['Offen', 'Juni – Oktober'],
        ['Küche', '11:00 – 18:30'],
        ['Licht aus', '22:00'],
        ['Winterraum', 'immer offen'],
      ],
      footer: [
        'Der Winterraum ist nie versperrt. Verlassen Sie ihn, wie Sie ihn gern fänden.',
        'Wenn Sie das Licht sehen, stimmt der Weg.',
        '{altitude} Meter, {beds} Betten, ein Ofen.',
      ],
    },
    camp: {
      names: [
        'Campingplatz {last}',
        'Camp Lange Wiese',
        'Unterm Erlenbaum',
        'Camp am Wehr',
        'Reiherufer',
        'Camp {last}',
      ],
      links: {
        rooms: 'Plätze',
        breakfast: 'Kiosk',
        around: 'Zu Fuß',
        rates: 'Preise',
        booking: 'Ihr Platz',
        where: 'Anfahrt',
      },
      headlines: {
        plan: [
          ['Platz {key} hat', 'die erste Sonne.'],
          ['Hering rein.', 'Das Wasser ist warm.'],
          ['Nummer {key},', 'unter der Erle.'],
        ],
        view: [
          ['Tau bis neun,', 'dann schwimmen.'],
          ['Reißverschluss auf.', 'Das ist die Aussicht.'],
          ['Vier Heringe,', 'ein langer Abend.'],
        ],
      },
      subs: [
        '{Pitches} Plätze im Gras bei {place}, für Zelte, kleine Busse und Familien, die jeden Tag einen Schuh [verlieren|suchen].',
        'Ein Platz mit Hecken statt [Zäunen|Regeln], warmen Duschen und einem Kiosk, der weiß, wie viele Brötchen Sie essen.',
        'Für alle mit Zelt, [Rad|Kanu] oder sehr altem Bus. {Pitches} Plätze am Wasser, [April bis Oktober|ab zehn ohne Musik].',
      ],
      book: ['Einen Platz halten', 'Nach Nächten fragen', 'Gras aussuchen'],
      look: ['Die Plätze ansehen', 'Über die Wiese gehen', 'Welcher wird Ihrer'],
      drawn: {
        plan: 'Zeichnung: der Plan des Platzes mit Nummern',
        view: 'Zeichnung: der Blick aus einem Zelt auf Platz {key}',
      },
      notes: [
        ['{pitches}', 'Plätze'],
        ['90 m', 'zum Wasser'],
        ['22:00', 'ist Ruhe'],
      ],
      roomsTitle: ['Drei Arten Boden', 'Schatten, Sonne, Ufer', 'Suchen Sie Ihr Gras'],
      roomsLead: [
        'Jeder Platz hat Nummer, Hecke und [Himmelsrichtung|eigene Sonnenstunde]. Wir sagen sie vorher.',
        'Den Schatten haben wir um neun, zwölf und sechs gemessen. Langschläfer liegen westlich.',
        'Kein Platz ist größer als der andere. Manche sind besser.',
      ],
      mark: 'Platz {number}',
      offers: [
        {
          title: ['Fürs Zelt', 'Die Zeltwiese'],
          text: [
            'Weicher Boden, gut für Heringe. Das Auto bleibt am Tor, Sie bekommen einen Karren.',
            'Kurzes Gras, lange Abende, dreißig Schritte zum Hahn.',
            'Bis vier Personen. Die Amsel ist dabei und beginnt um fünf.',
          ],
          guests: 'eine bis vier',
          bed: '80 m²',
        },
        {
          title: ['Für den Bus', 'Kies, Strom, Hecke'],
          text: [
            'Ebener Kies, Strom und ein Hahn zwischen zwei Plätzen. Keile brauchen Sie nicht.',
            'Hecken an drei Seiten, die vierte sieht nach Westen.',
            'Bleiben Sie liegen: Ausgerichtet wurde mit der Wasserwaage.',
          ],
          guests: 'zwei bis fünf',
          bed: '110 m²',
        },
        {
          title: ['Der Schäferwagen', 'Für alle ohne Zelt'],
          text: [
            'Zwei Betten, ein Ofen und eine Tür in zwei Hälften, zum Anlehnen.',
            'Echte Matratzen, echte Tassen, kaum Strom. Streichhölzer liegen bereit.',
            'Für die erste Nacht, für Regen und für Großmütter.',
          ],
          guests: 'zwei',
          bed: '140 cm',
        },
      ],
      breakfastTitle: ['Brötchen am Kiosk', 'Um halb acht geht die Klappe auf', 'Frühstück auf der Stufe'],
      breakfastText: [
        [
          'Schreiben Sie abends auf die Liste. Morgens steht eine Tüte mit Ihrer Nummer da.',
          'Brötchen, Eier, Milch vom Hof und Kaffee, der stark genug für Zelte ist.',
          'Sechs Tische stehen draußen, und ein Hund setzt sich zu Ihnen.',
        ],
        [
          'Um sieben brennt der Ofen. Den Belag bringen Sie mit.',
          'Gas, Hering, Korkenzieher vergessen? Dafür gibt es eine Schublade.',
          'Eis gibt es, bis die Truhe leer ist.',
        ],
      ],
      breakfastList: [
        ['7:30', ['Brötchen in Tüten mit Nummern', 'die Klappe geht hoch']],
        ['12:00', ['der Kiosk schläft', 'Suppe, wenn es regnet']],
        ['19:00', ['Ofen, Glut, Schlange', 'Teig mitbringen']],
      ],
      breakfastDrawn: 'Zeichnung: ein Frühstück auf kariertem Tuch, von oben',
      aroundTitle: ['Barfuß, nach Minuten', 'Was wie weit ist', 'Vom Tor zu Fuß'],
      aroundLead: [
        'Ein Punkt ist eine Minute in Sandalen. Barfuß die Hälfte dazu.',
        'Gegangen von einem Kind mit Eimer, Sie sind also schneller. Ein Punkt, eine Minute.',
        'Jeder Punkt eine Minute. Zurück dauert es länger, da gibt es Eis.',
      ],
      stops: [
        { name: 'Der Steg', note: ['am Ende zwei Meter tief', 'kein Sprung vor dem Kaffee'] },
        { name: 'Das Waschhaus', note: ['ab sieben warm', 'acht Duschen, keine Münzen'] },
        { name: 'Die Spielwiese', note: ['der Ball hängt im Netz', 'Schatten bis elf'] },
        { name: 'Der Hof', note: ['Eier in der Kiste, Geld in die Dose', 'zwei Esel, beide freundlich'] },
        { name: 'Der Kanuschuppen', note: ['ab zehn, Westen in allen Größen', 'bis sechs zurück'] },
        { name: 'Das Dorf', note: ['Bäcker, Apotheke, eine gute Bar', 'durchs Schilf'] },
      ],
      ratesTitle: ['Was das Gras kostet', 'Preise nach Monaten', 'Je Nacht, mit allem'],
      ratesLead: [
        'Je Platz und Nacht für zwei. [Warme Duschen sind frei.|Hunde sind frei, an der Leine.]',
        'Kinder unter sechs kosten nichts, Vorzelte auch nicht.',
        'Keine Münzen für die Dusche. Nur Strom wird gezählt.',
      ],
      seasons: ['April – Mai', 'Juni, September', 'Juli – August'],
      bill: {
        nights: '{n} Nächte, {room}, Juni: {n} × {price}',
        extra: 'Strom: {n} Nächte zu {price}',
        tax: 'Ortstaxe: {guests} × {n} × {price}',
        note: [
          'Sie zahlen am Ende. Regnet es zwei Tage, geben wir den dritten zurück.',
          'Wer früher fährt, zahlt nur Nächte mit Zelt.',
          'Absagen bis zum Vortag. Dem Gras ist es gleich.',
        ],
      },
      bookingTitle: ['Welche Nächte?', 'Ein Band an Ihrem Hering', 'Ein Platz mit Ihrem Namen'],
      bookingText: [
        'Wann, wie viele und worin schlafen Sie? {first} sieht auf den Plan und antwortet heute.',
        'Wünschen Sie sich Nummer, Hecke oder Nachbarn. Zwei von drei gelingen.',
        'Keine Anzahlung. Ein Pflock mit Ihrem Namen steht bis acht.',
      ],
      choice: 'Worin schlafen Sie?',
      whereTitle: ['Hinterm Dorf links', 'Das Tor in der Hecke', 'Wo die Straße Kies wird'],
      whereNote: [
        'Nach zehn ist das Tor zu. Draußen parken, leise aufbauen.',
        'Der letzte Kilometer ist Kies, langsam bitte, hier wohnen Igel.',
        'Mit dem Bus bis zur Linde. Wir holen Sie mit dem Karren.',
      ],
      hours: [
        ['Offen', 'April – Oktober'],
        ['Tor', '8:00 – 22:00'],
        ['Kiosk', '7:30 – 12:00'],
        ['Ruhe', '22:00 – 7:00'],
      ],
      footer: [
        'Die Hecke gehört den Igeln.',
        '{Pitches} Plätze und eine Eule, die nicht zu mieten ist.',
        'Bis das Gras trocken ist.',
      ],
    },
  },
  views: {
    sea: {
      name: 'Meer',
      drawn: 'Zeichnung: ein Fenster zum Meer',
      lines: [
        'Vom Bett sehen Sie den Horizont.',
        'Um sieben fährt die Fähre vorbei, hoch wie eine Straße.',
        'Offen hört man die Leinen schlagen.',
      ],
    },
    river: {
      name: 'Fluss',
      drawn: 'Zeichnung: ein Fenster zum Fluss und seiner Brücke',
      lines: [
        'Die Brücke hat drei Bögen, und Sie werden sie zählen.',
        'Um sechs Ruderer, den ganzen Tag Enten.',
        'Das Wasser macht die Decke hell, bis zehn.',
      ],
    },
    roofs: {
      name: 'Dächer',
      drawn: 'Zeichnung: ein Fenster über den Dächern',
      lines: [
        'Über die Dächer sieht man, wer noch wach ist.',
        'Der Turm sagt die Zeit, also lassen Sie die Uhr liegen.',
        'Giebel, Kamine und ein Nachbar mit Tomaten.',
      ],
    },
    garden: {
      name: 'Garten',
      drawn: 'Zeichnung: ein Fenster zum Garten',
      lines: [
        'Darunter drei Bäume und eine Bank.',
        'Das Lauteste im Garten ist eine Amsel.',
        'Morgens Schatten, abends Sonne auf altem Ziegel.',
      ],
    },
    peaks: {
      name: 'Gipfel',
      drawn: 'Zeichnung: ein Fenster zu den Gipfeln',
      lines: [
        'Die Gipfel werden rosa, bevor jemand auf ist.',
        'Man sieht den Weg von morgen, ganz.',
        'Schnee bleibt dort bis Juli.',
      ],
    },
    forest: {
      name: 'Wald',
      drawn: 'Zeichnung: ein Blick in den Wald',
      lines: [
        'Tannen auf beiden Seiten, Rehe am Abend.',
        'Es riecht nach Harz und manchmal nach Regen.',
        'Nur Bäume, und das genügt.',
      ],
    },
    lake: {
      name: 'See',
      drawn: 'Zeichnung: ein Blick auf See und Steg',
      lines: [
        'Zum Steg sind es vierzig Schritte, barfuß.',
        'Der See ist still, bis um zehn der Wind kommt.',
        'Man hört die Ruder vor dem Boot.',
      ],
    },
    stars: {
      name: 'Himmel',
      drawn: 'Zeichnung: ein Blick in den Nachthimmel',
      lines: [
        'Keine Laterne weit und breit, den Rest macht der Himmel.',
        'In klaren Nächten brauchen Sie keine Lampe.',
        'Legen Sie sich auf den Rücken.',
      ],
    },
  },
  facts: { guests: 'Für', bed: 'Bett', size: 'Größe', view: 'Blick', from: 'Nacht ab' },
  rates: 'Preis je Nacht nach Zimmer und Jahreszeit',
  billTitle: ['Ein Beispiel', 'Sagen wir, Sie bleiben', 'Einmal ausgerechnet'],
  guests: ['1', '2', '3', '4', 'mehr als 4'],
  done: [
    'Sie bekommen heute eine Antwort, von einem Menschen.',
    'Wir schreiben zurück, bevor die Lampe ausgeht.',
    'Antwort in einem Tag, mit einer Nummer darin.',
  ],
  ask: ['Nach diesen Nächten fragen', 'Daten schicken', 'Fragen, ob frei ist'],
  wash: 'Duschen',
  water: 'Das Wasser',
  profileStops: [
    ['Talstation', 'Parkplatz'],
    ['Die Brücke', 'Kapelle im Bogen'],
    ['Der letzte Baum', 'Das Kuhgatter'],
  ],
  afterBrand: 'Gastgeber: {host}',
};
