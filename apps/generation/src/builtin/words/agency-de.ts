import type { AgencyWords } from './agency.js';

export const AGENCY_DE: AgencyWords = {
  names: ['{last} & {other}', 'Studio {last}', 'Büro {last}', 'Leerer Tisch', 'Links von {other}'],
  nav: { cases: 'Arbeiten', services: 'Was wir tun', method: 'Ablauf', rates: 'Preise', contact: 'Reden' },
  week: 'Woche {n}',
  voiceTitle: 'Was gesagt wurde',
  contact: {
    titles: ['Frag [uns|ruhig]', 'Ein Satz [genügt|reicht]', 'Erzähl es bei [Kaffee|Suppe]'],
    texts: [
      'Ein Satz genügt für den Anfang. Sind wir die Falschen, sagen wir es bis Donnerstag und kennen meistens die Richtigen.',
      'Du erreichst uns werktags ab neun: {street}, per Klingel, Brief oder Mail. Die Klingel ist am schnellsten.',
      'Komm vorbei: {transit}, zweiter Stock, die Tür mit den Bleistiftstrichen. Irgendwer ist immer da, Kaffee gibt es bis vier.',
    ],
    action: ['Frage abschicken', 'Antwort bis Donnerstag', 'Damit anfangen'],
    done: [
      'Wir antworten in zwei Werktagen, mit Namen darunter.',
      'Heute liest es jemand, morgen kommt die Antwort.',
      'Vor dem Wochenende hörst du von uns.',
    ],
  },
  footer: ['{street}, zweiter Stock.', 'In {place} seit {since}.', 'Klingel {last}, zweimal läuten.'],
  about: {
    cases: 'fertige Arbeiten',
    services: 'Angebot',
    method: 'Ablauf der Arbeit',
    voice: 'Stimmen',
    rates: 'Preise',
    address: 'Adresse und Telefon',
  },
  topics: {
    brand: {
      art: [
        'Ein Wort in Buchstaben, die mit Zirkel und Lineal gebaut sind',
        'Ein ungeschnittener Druckbogen mit Farbbalken und Passkreuzen',
      ],
      headlines: [
        'Zwei Wochen vom Knäuel zum Plan',
        'Bis Freitag auf einer Seite',
        'Jemand muss ja anfangen',
        'Erst denken, dann fertig',
        'Passt auf diesen Tisch',
      ],
      subs: [
        'Wir denken Dinge zu Ende und machen sie dann: für Leute in {place} mit einer Idee, einem Termin und einer Schublade zu viel.',
        'Ein kleines Team für alles, was [Nachdenken|einen klaren Kopf] braucht, zwei Hände und einen Anruf. {place}, seit {since}.',
        'Du bringst die losen Enden, wir die Schnur. [Kleine|Schräge] Vorhaben gern, große nach Absprache.',
      ],
      actions: ['Fertiges ansehen', 'Zeig mir die Sachen', 'Sehen, was hält'],
      caseTitles: [
        'Zuletzt [fertig geworden|erledigt]',
        'Fertig und [noch da|in Gebrauch]',
        'Sachen, die gehen',
      ],
      cases: {
        poster: ['Tag der offenen Tür', 'Ein Datum, ein Plakat, vierzig geliehene Stühle. Frühling'],
        book: ['Das Handbuch, das fehlte', '64 Seiten, an einem Abend gelesen. Zwei Monate'],
        sign: ['Eine Tür, die man findet', 'Ein Schild, ein Pfeil, keine Anrufe mehr. Neun Tage'],
        cards: ['Für die ersten hundert', 'Eine Karte, die man behält, mit einer Nummer, die abhebt'],
        map: ['Vom Bahnhof zu Fuß', 'Sieben Minuten, auf fünf gefaltet. Sommer'],
        box: ['Passt in den Briefkasten', 'Eine Schachtel, 24 mm hoch, und was darin liegt'],
        form: ['Eine Liste statt fünf', 'Alles auf einem Blatt, bis Mittag abgehakt'],
      },
      serviceTitles: ['Was wir [tun|anpacken]', 'Vier Arten anzufangen', 'Bring uns [das|eins davon]'],
      serviceTexts: [
        'Nichts davon ist ein Paket. Nimm eine Zeile oder alle.',
        'Fehlt deines, ist es vermutlich das zweite.',
        'In der Reihenfolge, in der es die meisten brauchen.',
      ],
      services: [
        ['Eine erste Stunde', 'Du redest, wir zeichnen. Du gehst mit einem Blatt, was immer daraus wird.'],
        ['Ein Plan, der hält', 'Wer was bis wann macht, und was es kostet, wenn es regnet.'],
        ['Das Machen', 'Wir machen es oder stehen daneben, bis es da ist.'],
        ['Eine zweite Meinung', 'Du hast einen Entwurf. Wir lesen ihn mit Bleistift und ohne Höflichkeit.'],
        ['Am Leben halten', 'Zweimal im Jahr sehen wir nach, ziehen Lockeres fest und gehen wieder.'],
        ['Klar sagen', 'Was du anbietest, in Worten, die dein Nachbar weitersagt.'],
      ],
      methodTitles: [
        'Vier Schritte, alle [abwärts|kurz]',
        'Erst Knäuel, dann [Faden|Ordnung]',
        'So läuft es',
      ],
      methodTexts: [
        'Am Anfang weiß niemand, was es wird, wir auch nicht. Wir sagen laut, was noch offen ist, und jede Woche ist es weniger.',
        'Es gibt kein Geheimnis und keine Folien. Wir treffen uns viermal am selben Tisch, und jedes Mal liegt danach weniger Papier darauf.',
        'Das meiste ist Zuhören. Zeichnen dauert einen Tag; wissen, was zu zeichnen ist, die anderen neun.',
      ],
      steps: [
        ['Zuhören', 'Neunzig Minuten ohne Bildschirm. Wir fragen dreimal dasselbe, mit Absicht.'],
        ['Streichen', 'Die Hälfte geht. Du bekommst sie in einer Schachtel zurück, für alle Fälle.'],
        ['Machen', 'Eine Fassung, und zwar ganz, damit du dagegen sein kannst.'],
        ['Übergeben', 'Es läuft ohne uns. Daran merkt man, dass es fertig ist.'],
      ],
      curve: {
        label: 'Was noch offen ist, in Prozent, über acht Wochen: am Anfang alles, dann immer weniger',
        points: ['zugehört', 'die Hälfte gestrichen', 'läuft ohne uns'],
      },
      voices: [
        [
          'Wir kamen mit elf Ideen und einem Kuchen. Gegangen sind wir mit einer Idee, und die hat seither zweimal die Woche offen.',
          '{p3}, Dienstagsgruppe',
        ],
        [
          'Drei Jahre lang habe ich erklärt, was wir machen. Jetzt gibt es eine Seite, und ich gehe schwimmen.',
          '{p4}, {place}',
        ],
        [
          'Zum Ersten, was wir wollten, haben sie Nein gesagt. Es war die beste Sitzung des Frühlings.',
          '{p3}, zwei Straßen weiter',
        ],
        ['Alles kam einen Tag zu früh. Ich musste nachsehen, ob es wirklich unseres war.', '{p4}, per Brief'],
      ],
      rateTitles: ['Was es kostet', 'Drei [Preise|Zahlen], keine Tabelle', 'Vorher gesagt, nicht nachher'],
      rateTexts: [
        'Der Preis fällt am ersten Tag und bleibt. Haben wir uns verschätzt, ist das unser Abend.',
        'Die Fragen danach sind dabei. Es gibt immer Fragen danach.',
        'Die Hälfte, wenn wir anfangen, die Hälfte, wenn du froh bist.',
      ],
      rates: [
        ['Eine erste Stunde', 'Mit einem Blatt zum Mitnehmen.', 'einmal'],
        ['Ein Tag', 'Zu zweit, an deinem Tisch oder an unserem.', 'pro Tag'],
        ['Ein ganzes Ding', 'Von der ersten Frage bis zur letzten Schachtel.', 'ab, insgesamt'],
      ],
      ask: 'Worum geht es?',
    },
    buildings: {
      art: ['Grundriss und Schnitt eines kleinen Hauses mit Achsen, Maßen und der Wintersonne'],
      headlines: [
        'Gezeichnet eins zu fünfzig',
        'Morgensonne in der Küche',
        'Erst die Treppe, dann der Rest',
        'Wände mit Grund',
        'Regen bleibt draußen seit {since}',
      ],
      subs: [
        'Häuser, Schulen und Treppen in {place}, für die, die [darin|damit] leben. Wir messen noch mit dem Stab.',
        'Neu bauen wir, wo es sein muss; lieber zu Ende, was schon steht. {district}, {place}.',
        'Architektur für {place}: wenige Wände, gute Fenster und eine Bank, auf der man [wartet|die Stiefel auszieht].',
      ],
      actions: ['Sehen, was steht', 'Zu den Häusern', 'Durch die Pläne gehen'],
      caseTitles: ['Steht', 'Was [steht|ein Dach hat]', 'Gebaut und bewohnt'],
      cases: {
        gable: [
          'Ein Fenster im Giebel',
          'Holz, 96 m², für [eine Lehrerin und ein|zwei Menschen und ein] Cello',
        ],
        row: ['Vier von einer Sorte', 'Reihe, ein Garten, ein Streit um die Hecke'],
        tower: ['Neunzehn Küchen', 'Wohnungen, Treppe nach Norden, Sonne von Süden'],
        hall: ['Licht von oben', 'Werkstatt mit Sheddach, keine Lampe vor vier'],
        pavilion: ['Zimmer am See', 'Stahl und Vorhang, offen ab Mai'],
        stairs: ['Die Stufen', 'Öffentliche Treppe mit Sitzplätzen, 42 Steigungen'],
        plan: ['Fünf Zimmer, kein Gang', 'Grundriss 1:50, siebte Fassung'],
        section: ['Wintersonne', 'Schnitt, 21. Dezember, Mittag'],
      },
      serviceTitles: ['Was wir zeichnen', 'Vom Regal bis zur Schule', 'Wo wir [helfen|dazukommen]'],
      serviceTexts: [
        'Nach jeder Zeile kannst du aufhören und die Pläne behalten.',
        'Die meisten Häuser brauchen drei davon. Manche nur die erste.',
        'Die Reihenfolge ist die der Baustelle.',
      ],
      services: [
        ['Erst ansehen', 'Wir gehen mit dir durch und sagen, was wir stehen ließen.'],
        ['Skizze mit Preis', 'Zwei Grundrisse, ein Modell, eine Zahl, zu der wir stehen.'],
        ['Die Genehmigung', 'Wir kennen den Schalter, das Formular und den ruhigen Tag.'],
        ['Jede Schraube', 'Eins zu zehn, damit auf der Baustelle niemand etwas erfindet.'],
        ['Die Baustelle', 'Jeden Mittwoch um sieben, in Stiefeln, bis zum Schlüssel.'],
        ['Nach dem ersten Winter', 'Wir kommen wieder, suchen Risse und stellen die Türen nach.'],
      ],
      methodTitles: [
        'Sieben Pläne, ein Haus',
        'Papier ist [billiger|weicher] als Ziegel',
        'Wie ein Haus entsteht',
      ],
      methodTexts: [
        'Jeden Grundriss zeichnen wir siebenmal von Hand. Die ersten drei sind für uns, der vierte hat eine Treppe, und der siebte ist meistens wieder der zweite.',
        'Alles, was schiefgehen kann, geht zuerst auf Papier schief. Das dauert acht Wochen und spart ein Jahr.',
        'Bevor du im Haus wohnst, wohnst du in der Zeichnung: auf den Boden der Turnhalle geklebt, in echter Größe, mit deinen Stühlen.',
      ],
      steps: [
        ['Messen', 'Zwei Tage mit Stab und Laser. Deine Wände sind nicht gerade, keine ist es.'],
        ['Zeichnen', 'Sieben Pläne in acht Wochen und ein Modell, das man zerschneiden darf.'],
        ['Fragen', 'Amt, Nachbarn, drei Angebote. Die Ordner tragen wir.'],
        ['Bauen', 'Jede Woche jemand von uns vor Ort, immer dieselbe Person.'],
      ],
      curve: {
        label: 'Was noch offen ist, in Prozent, über acht Wochen Zeichnen',
        points: ['vermessen', 'die Treppe steht fest', 'reif fürs Amt'],
      },
      voices: [
        [
          'Das Haus ist kleiner als das alte, und wir verlieren uns dauernd darin. Auf die gute Art.',
          '{p3}, Giebelhaus',
        ],
        [
          'Das zweite Bad haben sie uns ausgeredet. Aus dem Geld wurde ein Fenster, und da sitze ich jetzt.',
          '{p4}, {district}',
        ],
        ['Meine Mutter ist achtzig und sagt, es sei die erste Treppe, die sie mag.', '{p3}, Viererreihe'],
        [
          'Wir haben den Plan in die Turnhalle geklebt und die Küche in einer Stunde verschoben. Am Bau hätte das ein Auto gekostet.',
          '{p4}, Schulvorstand',
        ],
      ],
      rateTitles: ['Was Pläne kosten', 'Vor dem ersten [Strich|Stein]', 'Drei Zahlen'],
      rateTexts: [
        'Was später kommt, folgt der Honorarordnung; diese drei kommen davor und bleiben, wie sie gesagt sind.',
        'Die Skizze gehört dir, auch wenn jemand anders baut.',
        'Baustellenbesuche sind dabei. Der Regen auch.',
      ],
      rates: [
        ['Der Rundgang', 'Zwei Stunden, eine Seite Notizen.', 'einmal'],
        ['Die Skizze', 'Zwei Grundrisse, ein Modell, eine Zahl fürs Ganze.', 'fest'],
        ['Eine Stunde', 'Für alles, was keinen Namen hat.', 'pro Stunde'],
      ],
      ask: 'Was steht dort jetzt?',
    },
    film: {
      art: ['Ein Storyboard: Bilder mit Pfeilen für die Kamera und ein Lineal der Sekunden'],
      headlines: [
        'Donnerstag bitte Ruhe',
        'Ab sechs wird gedreht',
        'Neunzig Sekunden, nichts extra',
        'Geschnitten auf den Atem',
        'Um vier ist das Licht weg',
      ],
      subs: [
        'Kurze Filme aus {place} für Leute, die etwas zu zeigen haben und [keine|wenig] Zeit. Wir schneiden im Stehen.',
        'Wir filmen Arbeit, Orte und Menschen, die lieber nicht wollen. {district}, {place}.',
        'Aus drei Sätzen neunzig Sekunden: Buch, Kamera, Schnitt und [der Ton|die Stille] dazwischen.',
      ],
      actions: ['Standbilder ansehen', 'Die Bilder durchgehen', 'Zur letzten Rolle'],
      caseTitles: ['Standbilder', 'Bilder, die [blieben|wir verteidigt haben]', 'Von jedem ein Bild'],
      cases: {
        sea: ['Nachsaison', 'Porträt einer Fähre, 4 min. Kein Dialog'],
        roofs: ['Nachtschicht', 'Drei Bäcker, eine Straße, 90 s'],
        stairs: ['Aufwärts', 'Film für eine Aufzugfirma, gedreht im Treppenhaus, 60 s'],
        facade: ['Fenster 31', 'Doku über ein Licht, das anbleibt, 11 min'],
        road: ['Postweg 9', 'Zwei Tage im Lieferwagen, 6 min'],
        dune: ['Was Wind macht', 'Für eine Weberei, 45 s, 16 mm'],
        tree: ['Ein Jahr, ein Bild am Tag', '365 Bilder, 24 s'],
        pool: ['Bahn zwei, 6:40', 'Schwimmen vor der Arbeit, 3 min'],
      },
      serviceTitles: ['Was wir drehen', 'Teile eines Films', 'Vom Wort zum [Bild|Film]'],
      serviceTexts: [
        'Nimm das Ganze oder nur, was dir fehlt.',
        'Zu jeder Zeile gehört eine Person mit Namen.',
        'Die Kamera ist unsere, der Kran gemietet.',
      ],
      services: [
        ['Das Buch', 'Eine Seite die Minute. Wir lesen laut und streichen, was stolpert.'],
        ['Das Board', 'Jede Einstellung gezeichnet, bevor jemand eine Lampe trägt.'],
        ['Der Drehtag', 'Fünf Leute, ein Bus, Beginn um sechs, warmes Mittagessen.'],
        ['Der Schnitt', 'Drei Fassungen: die lange, die richtige und die für die Straßenbahn.'],
        ['Der Ton', 'Dort aufgenommen, nicht gekauft. Euer Boden knarrt wie kein anderer.'],
        ['Gesichter, die nicht wollen', 'Wir haben Zeit, Kekse und ein langes Objektiv.'],
      ],
      methodTitles: ['Ein Tag Licht', 'Zeichnen, drehen, schneiden', 'Acht Wochen bis neunzig Sekunden'],
      methodTexts: [
        'Von einer Stunde auf der Karte bleibt etwa eine Minute. Das meiste entscheiden wir vorher mit dem Bleistift, der ist billiger als Mittagessen für neun.',
        'Das Board hängt eine Woche an der Wand. Was niemandem fehlt, kommt herunter. Was am Freitag noch hängt, ist der Film.',
        'Den Rohschnitt zeigen wir mit der falschen Musik, absichtlich. Trägt er so, dann trägt er.',
      ],
      steps: [
        ['Schreiben', 'Drei Sätze, dann eine Seite. Du streichst, wir bedanken uns.'],
        ['Zeichnen', 'Zwölf Bilder, eine Woche an der Wand.'],
        ['Drehen', 'Ein Tag, ein Licht, ein zweites nur bei Regen.'],
        ['Schneiden', 'Zwei Runden mit dir. Die dritte gehört dem Ton.'],
      ],
      curve: {
        label:
          'Was noch offen ist, in Prozent, über acht Wochen von der ersten Zeile bis zum letzten Schnitt',
        points: ['Seite eins gelesen', 'das Board hängt', 'Bildschnitt fertig'],
      },
      voices: [
        [
          'Mein Vater ist sechs Sekunden darin. Er hat ihn vierzigmal gesehen, das macht vier Minuten.',
          '{p3}, Postweg 9',
        ],
        [
          'Sie wollten einen Tag und brauchten neun Stunden. In der zehnten haben wir gegessen.',
          '{p4}, {place}',
        ],
        ['Ich wollte nie gefilmt werden. Jetzt habe ich eine Schokoladenseite.', '{p3}, Nachtschicht'],
        [
          'Bestellt waren drei Minuten, gekommen sind neunzig Sekunden. Niemand hat gemerkt, dass etwas fehlt.',
          '{p4}, {district}',
        ],
      ],
      rateTitles: ['Was ein Tag kostet', 'Drei [Zeilen|Zahlen] auf der Dispo', 'Bevor es läuft'],
      rateTexts: [
        'Fahrten in {place} kosten nichts, Kräne schon. Die Zahl kommt vor dem Termin.',
        'Ein Preis für Bild und Ton. Musik kostet extra, wenn sie berühmt ist.',
        'Regnet es, kommen wir wieder, und du zahlst einmal.',
      ],
      rates: [
        ['Ein Drehtag', 'Fünf Leute, Kamera, Mittagessen.', 'pro Tag'],
        ['Ein Tag im Schnitt', 'Mit Kaffee und einem zweiten Stuhl für dich.', 'pro Tag'],
        ['Neunzig Sekunden, ganz', 'Von Seite eins bis zum letzten Ton.', 'ab, insgesamt'],
      ],
      ask: 'Was soll man sehen?',
    },
  },
};
