import type { LawWords } from './law.js';

export const LAW_DE: LawWords = {
  links: {
    fields: 'Gebiete',
    people: 'Personen',
    method: 'Ablauf',
    fees: 'Honorar',
    faq: 'Fragen',
    contact: 'Schreiben',
  },
  topics: {
    law: {
      names: [
        'Kanzlei {last}',
        '{last} & Töchter',
        'Kanzlei {district}',
        '{last} Rechtsanwälte',
        'Kanzlei Klartext',
        'Kanzlei am Eck',
      ],
      headlines: {
        files: [
          ['Bringen Sie den Brief.', 'Auch ungeöffnet.'],
          ['Ihr Fall hat mittags', 'eine Mappe.'],
          ['Eine Akte,', 'ein Name darauf.'],
        ],
        contract: [
          ['Erst § 7 lesen,', 'dann unterschreiben.'],
          ['Was auf Seite neun', 'wirklich steht.'],
          ['Das Kleingedruckte,', 'laut gelesen.'],
        ],
        balance: [
          ['Montag abgewogen,', 'Mittwoch beantwortet.'],
          ['Lohnt es sich?', 'Erst wiegen.'],
          ['Beide Seiten,', 'dann Ihre.'],
        ],
      },
      subs: [
        'Anwältinnen und Anwälte in {place} für [Mieter, Erben und Leute mit neuem Chef|alle, die lieber etwas anderes täten], und für Briefe mit [Fenster|rotem Stempel].',
        'Eine kleine Kanzlei, {street}. Arbeit, Miete, Familie und Erbe, erklärt [mit Bleistift|auf einem Blatt].',
        'Drei Fachleute für [gewöhnlichen Ärger|den Ärger, den die meisten haben], von der Kündigung bis zum Nachlass. Lohnt sich ein Streit nicht, sagen wir es [zuerst|gleich].',
      ],
      notes: [
        ['3', 'Fachleute'],
        ['48 Std.', 'bis zur ersten Antwort'],
        ['1 Seite', 'je Gutachten'],
      ],
      fieldsTitle: ['Wie die Akten heißen', 'Vier Schubladen', 'Womit man zu uns kommt'],
      fieldsLead: [
        'Wir machen wenig und kennen [jemanden|die Richtigen] für den Rest. Was hier fehlt, geben wir [am selben Tag|kostenlos] weiter.',
        'Für jedes Gebiet steht eine Person gerade. [Kein Pool, keine Ticketnummer.|Ihr Name steht auf der Mappe.]',
        'Suchen Sie den Satz, der nach [Ihnen|Ihrer Lage] klingt. Die Akte dahinter ist [unsere|schon angelegt].',
        'Nicht sicher, welche? [Schicken Sie es, wir sortieren.|Der Brief weiß es meist.]',
      ],
      fields: [
        {
          tab: 'Arbeit',
          title: 'Kündigung, Abmahnung, Zeugnis',
          text: [
            'Drei Wochen laufen ab Zugang. Wir prüfen erst das Datum, dann den Grund.',
            'Die meisten Kündigungen enden mit einem Vergleich. Wie hoch Ihrer sein sollte, rechnen wir vorher aus.',
            'Zeugnisse haben eine eigene Sprache. Wir übersetzen und lassen ändern.',
          ],
          asked: ['„Ich soll heute noch unterschreiben.“', '„Die Kündigung kam per SMS.“'],
        },
        {
          tab: 'Miete',
          title: 'Vertrag, Erhöhung, Kaution',
          text: [
            'Eine Mieterhöhung hat eine Form, und jede dritte verfehlt sie. Wir lesen Ihre zweimal.',
            'Für Mieter und für Vermieter mit einer einzigen Wohnung, nie für beide in einem Haus.',
            'Nebenkosten rechnen wir nach, von Hand und mit dem Zähler.',
          ],
          asked: ['„Der Schimmel sei meine Schuld.“', '„Wo bleibt seit März die Kaution?“'],
        },
        {
          tab: 'Familie',
          title: 'Trennen, und wem was gehört',
          text: [
            'Eine Einigung am Tisch kostet ein Zehntel von der vor Gericht. Den Tisch stellen wir.',
            'Erst die Kinder, dann die Wohnung, dann das Auto. In dieser Reihenfolge geht es schneller.',
            'Zwei Menschen, ein Blatt, vier Überschriften. Drei füllen die meisten allein.',
          ],
          asked: ['„Wir verstehen uns noch. Meistens.“', '„Wer bekommt den Hund?“'],
        },
        {
          tab: 'Erbe',
          title: 'Etwas hinterlassen, etwas erben',
          text: [
            'Ein Testament passt auf eine Seite, wenn jemand vorher die richtigen neun Fragen stellt.',
            'Wir ordnen Nachlässe: wer erbt, wem etwas zusteht, wer den Schlüssel hat.',
            'Sechs Wochen, um Schulden auszuschlagen. Wir tragen sie ein.',
          ],
          asked: ['„Mein Bruder hat die Wohnung geräumt.“', '„Es ist nur ein kleines Haus.“'],
        },
        {
          tab: 'Verträge',
          title: 'Bestellt, bezahlt, nie geliefert',
          text: [
            'Handwerker, Versicherung, Gebrauchtwagen: Wir schreiben den einen Brief, der gelesen wird.',
            'Was vereinbart war, zählt mehr als das Gedruckte. Wir finden heraus, was was ist.',
            'Wir zählen die Tage seit der Lieferung. Dann schreiben wir.',
          ],
          asked: ['„Die Versicherung sagt, Seite neun.“', '„Beim Kauf lief er noch.“'],
        },
      ],
      roles: [
        {
          role: 'Arbeit und Verträge',
          text: [
            'Saß sechs Jahre auf der anderen Seite und weiß, welche Klausel man dort gern überlesen sähe.',
            'Liest Fahrpläne zum Vergnügen und Fristen von Berufs wegen.',
            'Hat mehr Zeugnisse gelesen als Romane.',
            'Führt einen Kalender fremder Fristen und hat keine versäumt.',
          ],
        },
        {
          role: 'Familie und Erbe',
          text: [
            'Vermittelt auch. Hat einen Tisch ohne Kopfende und gute Bleistifte.',
            'Zeichnet Stammbäume auf den Aktendeckel. Sie stimmen fast immer.',
            'Fragt erst nach den Kindern, dann nach dem Geld.',
            'Kann eine ganze Minute schweigen. Es hilft.',
          ],
        },
        {
          role: 'Miete und Bau',
          text: [
            'Misst Wohnungen selbst, mit Laser und Feuchtemesser.',
            'War vorher auf Baustellen. Glaubt an Fotos mit Zollstock.',
            'Fotografiert die Feuchte von drei Seiten, mit Datum.',
            'Zählt Heizkörper, dann die Seiten des Vertrags.',
          ],
        },
      ],
      steps: [
        {
          when: 'Tag 1',
          title: 'Sie schicken es',
          text: [
            'Fotografieren Sie jede Seite, auch die leeren. Wir sagen Ihnen, ob eine Frist läuft.',
            'Ein Handyfoto genügt. Wir suchen zuerst das Datum.',
            'Per Post, per E-Mail, in die Hand. Wir kopieren und geben zurück.',
          ],
        },
        {
          when: 'Tag 2',
          title: 'Wir rufen an',
          text: [
            'Fünfzehn Minuten, kostenlos. Danach wissen Sie, ob Sie uns brauchen.',
            'Eine Viertelstunde am Telefon, ohne Uhr. Oft ist die Sache damit erledigt.',
            'Neun Fragen. Sie müssen nicht jede beantworten können.',
          ],
        },
        {
          when: 'Woche 1',
          title: 'Eine Seite',
          text: [
            'Was wir täten, was es kostet, wie gut es steht. Ohne Latein.',
            'Unsere Meinung auf einem Blatt, mit einer Summe und einer Chance in Prozent.',
            'Drei Wege mit Preis. Einer heißt immer: nichts tun.',
          ],
        },
        {
          when: 'Danach',
          title: 'Sie entscheiden',
          text: [
            'Brief, Tisch oder Gericht: Sie wählen, wir gehen.',
            'Nichts verlässt das Haus, was Sie nicht gelesen haben.',
            'Schlafen Sie darüber. Über Nacht wird hier nichts schlimmer.',
          ],
        },
      ],
      fees: [
        { name: 'Erstgespräch', note: 'eine Stunde, wird angerechnet', euros: 120 },
        { name: 'Ein Brief', note: 'gelesen, geschrieben, verschickt', euros: 240 },
        { name: 'Eine Stunde', note: 'im Takt von sechs Minuten', euros: 190 },
        { name: 'Ein Testament', note: 'Entwurf und eine Änderung', euros: 480 },
      ],
      feesLead: [
        'Was eine Stunde kostet und wie viele es werden, [steht vorher fest|erfahren Sie schriftlich].',
        'Wird es länger als gesagt, [rufen wir vorher an|fragen wir zuerst]. Niemand öffnet gern überraschende Umschläge.',
        'Netto, dann brutto. [Rechtsschutz? Wir fragen für Sie an.|Wer gewinnt, bekommt oft vieles zurück.]',
        'Ein Brief hat einen Festpreis. [Alles andere hat eine Obergrenze.|Ein Nein kostet nichts.]',
      ],
      billNote: [
        'Eine Kündigung, per Brief erledigt. Drei Wochen, ein Termin.',
        'Eine Mieterhöhung, die zurückging. Zwei Briefe, dann war Ruhe.',
        'Eine Kaution vom März, ausgezahlt im Juni. Vor Gericht war niemand.',
        'Eine Wohnung mit Schimmel. Jemand kam messen, die Miete sank.',
      ],
      faqs: [
        [
          'Bin ich zu spät dran?',
          'Wahrscheinlich nicht, aber nennen Sie uns noch heute das Datum. Die meisten Fristen dauern zwei bis vier Wochen.',
        ],
        [
          'Landet das vor Gericht?',
          'In vier von fünf Fällen nicht. Ein guter Brief ist billiger als ein schlechter Vormittag im Gericht.',
        ],
        [
          'Kann ich mir das leisten?',
          'Die Summe kennen Sie, bevor wir anfangen. Und es gibt Beratungshilfe: Das Formular füllen wir mit Ihnen aus.',
        ],
        [
          'Vertreten Sie schon meinen Vermieter?',
          'Das prüfen wir, bevor Sie etwas erzählen. Wenn ja, bekommen Sie drei andere Namen.',
        ],
        [
          'Erfährt jemand davon?',
          'Nein. Weder Ihr Chef noch Ihr Bruder, nicht einmal, dass Sie angerufen haben.',
        ],
        ['Muss ich mich fein machen?', 'Nur fürs Gericht, und auch da schlicht. Zu uns darf der Hund mit.'],
        [
          'Kann ich nur reden, ohne Auftrag?',
          'Ja, fünfzehn Minuten. Danach sagen wir, was hilft. Manchmal nichts.',
        ],
        [
          'Die andere Seite hat schon jemanden. Bin ich im Nachteil?',
          'Nein. Dort kennt man eine Fassung. Wir lesen beide.',
        ],
        [
          'Ich habe unterschrieben. Ist es vorbei?',
          'Oft nicht. Manches lässt sich zwei Wochen lang zurücknehmen, manches ein Jahr.',
        ],
        ['Was brauchen Sie von mir?', 'Den Brief, den Umschlag und den Tag, an dem Sie ihn geöffnet haben.'],
        [
          'Wie lange dauert so etwas?',
          'Ein Brief: neun Tage. Ein Vergleich: zwei Monate. Ein Gericht: länger, als man sagt.',
        ],
      ],
      contactTitle: ['Schicken Sie die erste Seite', 'Vier Sätze genügen', 'Was ist passiert?'],
      contactText: [
        'Schreiben Sie, was war, nicht, was das Gesetz dazu sagt. {host} liest es [heute|bis heute Abend] und antwortet bis morgen.',
        'Wer, was, seit wann, und was Sie [wollen|befürchten]: mehr braucht es nicht.',
        'Steht ein Datum im Brief, beginnen Sie damit. [Der Rest hat Zeit.|Alles andere kann warten.]',
        'Schicken Sie, was da ist, in beliebiger Folge. {host} sortiert und [ruft an|schreibt] bis morgen Abend.',
      ],
    },
    tax: {
      names: [
        'Steuerkanzlei {last}',
        '{last} Steuerberatung',
        'Kontor {district}',
        'Büro für Zahlen',
        'Soll & {last}',
        '{last} & Haben',
      ],
      headlines: {
        ledger: [
          ['Zwei Striche', 'unter jedes Jahr.'],
          ['Es bleibt mehr', 'als im Vorjahr.'],
          ['Am Fünften', 'stimmt der Monat.'],
        ],
        files: [
          ['Bringen Sie', 'den Schuhkarton.'],
          ['Jeder Beleg findet', 'seine Schublade.'],
          ['Im Mai ist früh.', 'Im Juli nicht.'],
        ],
      },
      subs: [
        'Steuerberatung in {place} für [Läden, Praxen und Leute mit drei Berufen|Selbständige und Familien], und für Schuhkartons [jeder Größe|jeden Alters].',
        'Buchhaltung, Löhne und Erklärungen, {street}. Für Menschen, die lieber [backen|bauen|unterrichten] als rechnen.',
        'Ein kleines Büro mit [langem|großem] Tisch. Wir buchen [jeden Monat|laufend], damit der Frühling nur eine Jahreszeit ist.',
        'Steuerberatung, {street}. Drei Menschen, neun Programme und [ein Kaffee|ein Tisch], an dem schon mancher Bescheid kleiner wurde.',
      ],
      notes: [
        ['5.', 'jedes Monats: Zahlen'],
        ['3', 'Fachleute'],
        ['0', 'verspätete Erklärungen'],
      ],
      fieldsTitle: [
        'Was in welche Schublade kommt',
        'Vier Schubladen',
        'Was wir für Sie führen',
        'Vier Fächer, vier Namen',
        'Was bei Ihnen anfällt',
      ],
      fieldsLead: [
        'Nehmen Sie eine Schublade oder alle. [Aufhören können Sie zu jedem Monatsende.|Die meisten beginnen mit einer.]',
        'An jeder steht ein Name, und dieser Mensch [hebt ab|geht ans Telefon].',
        'Wir sortieren, Sie unterschreiben. Dazwischen sagen wir, was die Zahlen [bedeuten|vorhaben].',
        'Papier ist willkommen. [Hinaus geht es als Datei.|Servietten mit Zahlen auch.]',
        'Was nicht hineinpasst, [fragen Sie trotzdem|legen wir daneben]. Eine Schublade ist immer leer.',
      ],
      fields: [
        {
          tab: 'Bücher',
          title: 'Der Monat, fertig am Fünften',
          text: [
            'Belege kommen als Foto, die Bank von selbst. Am Fünften sehen Sie, was bleibt.',
            'Wir buchen jeden Monat, damit niemand mehr wissen muss, was das Essen im März war.',
            'Kasse, Kartengerät und Schublade stimmen am Abend des Vierten.',
            'Fehlt ein Beleg, fragen wir nach drei Tagen, nicht nach drei Monaten.',
          ],
          asked: [
            '„Es ist alles da. Irgendwo.“',
            '„Ist das überhaupt mein Konto?“',
            '„Der Kontoauszug fehlt nur einmal.“',
            '„Ich fotografiere alles. Später.“',
          ],
        },
        {
          tab: 'Löhne',
          title: 'Für zwei oder für vierzig',
          text: [
            'Pünktlich, auch wenn jemand am Dritten geht und jemand am Neunten anfängt.',
            'Krankheit, Trinkgeld, Dienstrad: Wir wissen, wohin damit.',
            'Wer neu anfängt, braucht fünf Nummern. Wir fragen vor dem ersten Morgen danach.',
            'Minijob, Elternzeit, Überstunden: Sie melden es, wir rechnen es.',
          ],
          asked: [
            '„Sie fängt am Montag an.“',
            '„Was kostet ein Lehrling?“',
            '„Darf er auch samstags?“',
            '„Was ist eine Umlage?“',
          ],
        },
        {
          tab: 'Erklärung',
          title: 'Ein Abend im Jahr, nicht zwölf',
          text: [
            'Sie beantworten achtzehn Fragen. Wir füllen aus und lesen, was zurückkommt.',
            'Jeden Bescheid rechnen wir nach. Jeder sechste ist falsch.',
            'Wir wissen, was andere in Ihrem Gewerbe absetzen und was daraus wurde.',
            'Handwerker, Pendeln, Kinder: drei Zeilen, die oft fehlen.',
          ],
          asked: [
            '„Bis Freitag wollen sie es haben.“',
            '„Die Erstattung ist zu klein. Glaube ich.“',
            '„Zählt das Arbeitszimmer?“',
            '„Letztes Jahr gab es mehr.“',
          ],
        },
        {
          tab: 'Gründung',
          title: 'Von der Idee zur Steuernummer',
          text: [
            'Allein, zu zweit, als Gesellschaft: Wir zeigen drei Rechnungen, Sie wählen eine.',
            'Die erste Rechnung schreiben fast alle falsch. Wir sehen sie uns vorher an.',
            'Anmeldung, Konto, Nummer, erste Rechnung: neunzehn Tage, wenn niemand trödelt.',
            'Was Sie zurücklegen müssen, steht am ersten Tag fest.',
          ],
          asked: [
            '„Ich habe gestern gekündigt.“',
            '„Brauche ich eine GmbH?“',
            '„Wir sind zu dritt und befreundet.“',
            '„Darf ich das nebenher?“',
          ],
        },
        {
          tab: 'Haus',
          title: 'Vermieten, erben, weitergeben',
          text: [
            'Was ein Dach heute kostet und später spart, auf einem Blatt.',
            'Ein Haus verschenkt man über Jahre. Kommen Sie früh.',
            'Miete herein, Reparatur hinaus, der Kessel über zwölf Jahre.',
            'Ein Nießbrauch hat ein komisches Wort und einen guten Sinn.',
          ],
          asked: [
            '„Wir möchten es den Kindern geben.“',
            '„Das Dachzimmer zahlt Miete.“',
            '„Das Dach muss neu.“',
            '„Meine Mutter wohnt noch darin.“',
          ],
        },
      ],
      roles: [
        {
          role: 'Bücher und Löhne',
          text: [
            'Sieht einen Zahlendreher vom anderen Ende des Raums.',
            'Hat früher Hotelnächte abgerechnet. Schließt jeden Tag ab, als wäre es der letzte.',
            'Erkennt Ihre Lieferanten an der Schrift.',
            'Hat noch keinen Monat am Sechsten geschlossen.',
            'Findet elf Cent. Immer.',
          ],
        },
        {
          role: 'Erklärungen und Prüfungen',
          text: [
            'Neun Jahre im Finanzamt. Man grüßt sich noch.',
            'Sammelt falsche Bescheide. Es sind vier Ordner.',
            'Liest Bescheide von hinten, weil der Fehler am Ende steht.',
            'Kennt im Amt die Durchwahlen auswendig.',
            'Schreibt Einsprüche in vier Sätzen.',
          ],
        },
        {
          role: 'Gründungen und Häuser',
          text: [
            'Hat selbst zwei Läden eröffnet und einen ordentlich geschlossen.',
            'Erklärt die Abschreibung mit einem Apfel.',
            'Fragt, was Sie täten, wenn es gut geht.',
            'Zeichnet Häuser mit der Abschreibung darin.',
            'Rechnet jede Idee dreimal, das letzte Mal mit Regen.',
          ],
        },
      ],
      steps: [
        {
          when: 'Zuerst',
          title: 'Wir sehen nach',
          text: [
            'Bringen Sie das letzte Jahr mit. Nach vierzig Minuten wissen Sie, was wir ändern würden.',
            'Ein Gespräch über Ihren letzten Bescheid. Es kostet nichts und lohnt sich oft.',
            'Wir öffnen drei Schubladen und Ihre letzten zwei Briefe.',
            'Ein Blick in den Ordner, zwei in die Bank.',
          ],
        },
        {
          when: 'Woche 2',
          title: 'Wir richten ein',
          text: [
            'Eine App für Belege, eine Leitung zur Bank, eine kurze Liste.',
            'Alte Programme ziehen an einem ruhigen Tag um.',
            'Ein Nachmittag, zwei Passwörter und ein Foto vom ersten Beleg.',
            'Wer was schickt und bis wann, steht auf einer Karte am Bildschirm.',
          ],
        },
        {
          when: 'Monatlich',
          title: 'Der Fünfte',
          text: [
            'Drei Zahlen per E-Mail: herein, hinaus, fürs Finanzamt.',
            'Eine Seite. Ist etwas seltsam, rufen wir vorher an.',
            'Sie öffnen eine E-Mail. Das dauert vier Minuten.',
            'Was übrig ist, was weg muss, was wartet.',
          ],
        },
        {
          when: 'Jährlich',
          title: 'Zwei Striche',
          text: [
            'Im Juni ist der Abschluss fertig. Dann gibt es Kaffee.',
            'Das Jahr endet mit einem Doppelstrich und einem Gespräch über das nächste.',
            'Inventur, Rücklage, Stichtag. Sie zählen Regale, wir den Rest.',
            'Der Jahresabschluss hat neun Seiten. Zwei davon lesen wir mit Ihnen.',
          ],
        },
      ],
      fees: [
        { name: 'Buchhaltung im Monat', note: 'bis 60 Belege', euros: 140 },
        { name: 'Eine Lohnabrechnung', note: 'je Person und Monat', euros: 16 },
        { name: 'Jahresabschluss', note: 'Einzelfirma, vollständig', euros: 960 },
        { name: 'Steuererklärung', note: 'ein Haushalt', euros: 320 },
      ],
      feesLead: [
        'Ein fester Betrag im Monat, für ein Jahr. [Anrufe kosten nichts, also rufen Sie an.|Beim Fragen läuft keine Uhr.]',
        'Wenig Belege, kleine Rechnung. [Im März zählen wir nach.|Es geht auch nach unten.]',
        'Netto, denn als Firma holen Sie die Steuer zurück. [Im Beispiel steht beides.|Privat zahlen Sie, was unter dem Doppelstrich steht.]',
        'Im Januar kennen Sie die Summe fürs Jahr. [Sie hält zwölf Monate.|Anrufe sind darin.]',
      ],
      billNote: [
        'Ein kleiner Laden mit zwei Angestellten, ein Monat.',
        'Ein Café, ein Monat. Die Belege kamen als Foto.',
        'Ein Monat wie jeder: Bücher und zwei Löhne, fertig am Fünften.',
        'Ein Friseursalon mit zwei vermieteten Stühlen, ein Monat im Herbst.',
      ],
      faqs: [
        [
          'Ich bin drei Jahre im Rückstand. War’s das?',
          'Nein. Sie bringen die Kartons, wir schreiben zuerst dem Amt. Zu spät ist ein Betrag, kein Verbrechen.',
        ],
        [
          'Eine Prüfung ist angekündigt. Und jetzt?',
          'Erst einmal nichts. Wir sitzen neben Ihnen und beantworten, was gefragt wird, nicht mehr.',
        ],
        ['Kann ich mein Programm behalten?', 'Meistens ja. Wir lesen neun und schimpfen über zwei.'],
        [
          'Und wenn ich Zahlen hasse?',
          'Dann sind Sie in guter Gesellschaft. Sie bekommen drei im Monat, in Worten.',
        ],
        ['Komme ich wieder weg?', 'Zu jedem Monatsende. Ihre Daten gehen mit, sortiert.'],
        ['Ist mein Fehler der erste dieser Art?', 'Sicher nicht. Jemand hat einmal ein Pferd abgesetzt.'],
        ['Geht das mit meiner Kasse?', 'Macht sie eine Datei, ja. Macht sie Papier, auch, nur langsamer.'],
        [
          'Reden Sie für mich mit dem Finanzamt?',
          'Das ist das meiste, was wir tun. Sie unterschreiben nur die Vollmacht.',
        ],
        ['Gilt ein Beleg ohne Datum?', 'Kaum. Mit einem Foto vom selben Tag geht er oft durch.'],
        ['Was zahle ich nächstes Jahr?', 'Das sagen wir im Herbst, solange sich noch etwas ändern lässt.'],
        ['Darf ich kleine Fragen stellen?', 'Jeden Tag. Sie sind billiger als kleine Fehler.'],
        ['Muss ich alles digital machen?', 'Nein. Papier kommt in den Korb, wir machen die Datei.'],
        ['Wer sieht meine Zahlen?', 'Zwei Menschen mit Namen. Sonst niemand, auch nicht Ihr Schwager.'],
      ],
      contactTitle: [
        'Schicken Sie den letzten Bescheid',
        'Beginnen Sie mit einem Beleg',
        'Was ist in Ihrem Karton?',
        'Zeigen Sie uns einen Ordner',
        'Zwei Zeilen und eine Frage',
      ],
      contactText: [
        'Sagen Sie uns, was Sie tun, mit wie vielen und was Sie am meisten stört. {host} antwortet bis morgen.',
        'Beginnen Sie ruhig mit der peinlichsten Frage. [Wir kennen sie.|Es ist meist die beste.]',
        'Zwei Zeilen genügen. Wir schlagen einen Tag für vierzig Minuten vor, [hier oder am Telefon|mit Kaffee].',
        'Wie viele Belege, wie viele Leute, seit wann. {host} nennt [bis morgen|in einem Tag] eine Summe.',
        'Ein Foto vom letzten Brief genügt. [Wir lesen, Sie warten.|Den Rest fragen wir.]',
        'Schreiben Sie, was dieses Jahr neu ist. [Ein Kind, ein Laden, ein Dach.|Das ist meist der Anfang.]',
      ],
    },
    notary: {
      names: ['Notariat {last}', 'Notariat {host}', 'Notariat {district}', 'Notariat {last} & {last}'],
      headlines: {
        seal: [
          ['Laut gelesen,', 'dann gesiegelt.'],
          ['Um elf unterschrieben.', 'Für immer gültig.'],
          ['Schnur, Siegel,', 'Ihr Name.'],
        ],
        contract: [
          ['Fragen Sie bei § 3,', 'nicht danach.'],
          ['Jeder Satz,', 'einmal laut.'],
        ],
      },
      subs: [
        'Ein Notariat in {place} für [Häuser, Ehen und letzte Wünsche|Schlüssel, Ringe und Testamente], das langsam liest und [Fragen mag|auf Fragen wartet].',
        'Urkunden, Testamente, Unterschriften, {street}. Wir gehören beiden Seiten, und [darum hält es|das ist der Sinn].',
        'Für alle, die einmal im Leben [kaufen|bauen|heiraten|gründen] und [alles|auch Seite vier] verstehen möchten.',
      ],
      notes: [
        ['35 Min.', 'dauert das Vorlesen'],
        ['{since}', 'älteste Urkunde'],
        ['2', 'Seiten, immer'],
      ],
      fieldsTitle: ['Was ein Siegel braucht', 'Vier Arten Urkunde', 'Was hier verbunden wird'],
      fieldsLead: [
        'Weniges braucht ein Notariat. Dies schon, und [hier steht, warum|es hält].',
        'Wir stehen auf niemandes Seite. [Das ist der Dienst.|Oder auf beiden.]',
        'Zwei Wochen vorher kommt ein Entwurf. [Kritzeln Sie hinein.|Bringen Sie ihn bemalt zurück.]',
        'Was hier gesiegelt wird, ist in [achtzig|hundert] Jahren noch lesbar.',
      ],
      fields: [
        {
          tab: 'Häuser',
          title: 'Gekauft, verkauft, weitergegeben',
          text: [
            'Wir prüfen das Grundbuch, sichern das Geld und sagen, wann die Schlüssel wechseln.',
            'Zwischen Handschlag und Schlüssel liegen neun Schritte. Wir gehen jeden mit.',
            'Wegerechte, alte Hypotheken, ein Brunnen: Wir finden sie, bevor Sie zahlen.',
          ],
          asked: ['„Wann muss ich zahlen?“', '„Liegt eine Schuld darauf?“'],
        },
        {
          tab: 'Testament',
          title: 'In Ihren Worten, und gültig',
          text: [
            'Sie sagen es, wir schreiben es so, dass es Ihre Vettern überlebt.',
            'Im Register verwahrt, gefunden, wenn es gebraucht wird.',
            'Den meisten genügen neun Zeilen. Wir fragen nach der zehnten.',
          ],
          asked: ['„Genügt Handschrift nicht?“', '„Einen möchte ich weglassen.“'],
        },
        {
          tab: 'Ehe',
          title: 'Davor, dabei, danach',
          text: [
            'Ein Ehevertrag ist ein Gespräch mit Zeugin. Die meisten gehen Arm in Arm.',
            'Meins, deins, unsers: drei Spalten, bei Tageslicht ausgefüllt.',
            'Im März vereinbart, im April gelesen, dann in der Schublade: der beste Fall.',
          ],
          asked: ['„Sie hat die Firma, ich die Wohnung.“', '„Ist das nicht unromantisch?“'],
        },
        {
          tab: 'Vorsorge',
          title: 'Jemand, der entscheiden darf',
          text: [
            'Eine Vollmacht dauert eine halbe Stunde. Fehlt sie, fehlt sie jahrelang.',
            'Bank, Arzt, Post: Sie bestimmen, wer darf und was nicht.',
            'Zurücknehmen können Sie sie jederzeit, in einem Satz.',
          ],
          asked: ['„Mein Vater ist gestürzt.“', '„Wir sind nicht verheiratet.“'],
        },
        {
          tab: 'Firmen',
          title: 'Gegründet, geändert, geschlossen',
          text: [
            'Vom Vertrag ins Register in zehn Tagen, wenn die Anteile feststehen.',
            'Neuer Partner, neuer Sitz, neues Kapital: ein Termin.',
            'Wer entscheidet, wenn zwei Ja sagen und einer Nein: Das kommt zuerst hinein.',
          ],
          asked: ['„Wir sind drei, und befreundet.“', '„Im Juni will er heraus.“'],
        },
      ],
      roles: [
        {
          role: 'Notarielle Leitung',
          text: [
            'Liest jede Urkunde laut und hält dort an, wo niemand mehr atmet.',
            'Hat vier Generationen eines Hofs gesiegelt. Kennt jeden Graben.',
            'Hat einen Stift für Unterschriften und leiht ihn allen.',
            'Liest im Tempo eines Bummelzugs.',
          ],
        },
        {
          role: 'Häuser und Register',
          text: [
            'Findet ein Wegerecht von 1911 noch vor dem Mittag.',
            'Spricht fließend Grundbuch.',
            'Weiß, welche Mauer wem gehört.',
            'Bewahrt alte Pläne flach unter den Tassen auf.',
          ],
        },
        {
          role: 'Familie und Testamente',
          text: [
            'Stellt die Frage, die niemand aufgeschrieben hat.',
            'Hat Taschentücher, Bleistifte und einen sehr langen Stammbaum.',
            'Schreibt „dem Patenkind die Uhr“ und meint genau diese.',
            'Lässt mit Absicht lange Pausen.',
          ],
        },
      ],
      steps: [
        {
          when: 'Tag 1',
          title: 'Sie erzählen',
          text: [
            'Namen, was vereinbart ist und was nicht. Ein Anruf genügt.',
            'Sechs Fragen, per Post oder E-Mail.',
            'Welches Haus, welche Menschen, welcher Tag passt.',
          ],
        },
        {
          when: 'Tag 5',
          title: 'Der Entwurf',
          text: [
            'An beide am selben Tag, mit Zeichen, wo es unklar ist.',
            'Schriftlich, mit Anmerkungen am Rand.',
            'Zwölf Seiten, vier davon dürfen Sie ändern.',
          ],
        },
        {
          when: 'Tag 19',
          title: 'Wir lesen',
          text: [
            'Laut, alles, mit Pausen. Dann unterschreiben beide.',
            'Fünfunddreißig Minuten, drei Ausfertigungen, eine Schnur.',
            'Jeder Name, jede Summe, jedes Komma, das zählt.',
          ],
        },
        {
          when: 'Danach',
          title: 'Wir sorgen dafür',
          text: [
            'Register, Amt, Bank. Sie bekommen einen Brief, wenn alles erledigt ist.',
            'Wir schreiben elf Briefe, damit Sie keinen schreiben.',
            'Die Urkunde geht per Boten zum Register, Ihre per Post.',
          ],
        },
      ],
      fees: [
        { name: 'Eine Unterschrift', note: 'beglaubigt, Sie warten kurz', euros: 40 },
        { name: 'Vollmacht', note: 'entworfen, gelesen, eingetragen', euros: 190 },
        { name: 'Testament', note: 'für eine Person', euros: 260 },
        { name: 'Kauf einer Wohnung', note: 'Urkunde und Vollzug', euros: 1480 },
      ],
      feesLead: [
        'Die Gebühren stehen im Gesetz, hier wie überall: Rat und Entwurf sind [darin|dabei]. Dies sind typische.',
        'Sie folgen dem Wert der Sache, nicht der Länge des Gesprächs. [Also fragen Sie.|Fragen Sie, so lange Sie mögen.]',
        'Kein Notariat ist billiger als das andere. [Wählen Sie das, das erklärt.|So will es das Gesetz.]',
        'Die Tabelle ist öffentlich. [Wir zeigen Ihnen Ihre Zeile.|Ihre Zeile suchen wir gemeinsam.]',
      ],
      billNote: [
        'Ein Paar, zwei Vollmachten und eine Beglaubigung, ein Vormittag.',
        'Was zwei im Mai zahlten, die füreinander entscheiden wollten.',
        'Ein Termin am Donnerstag, beide da, Kaffee inbegriffen.',
        'Zwei Schwestern, je eine Vollmacht und eine beglaubigte Abschrift.',
      ],
      faqs: [
        [
          'Und wenn ich etwas nicht verstehe?',
          'Dann wird nicht unterschrieben. Wir lesen den Satz noch einmal, anders, bis beide nicken.',
        ],
        [
          'Auf wessen Seite stehen Sie?',
          'Auf keiner, und das schützt beide. Wird jemand überredet, hören wir auf.',
        ],
        ['Muss ich alles mitbringen?', 'Nur den Ausweis und sich selbst. Die Register holen wir.'],
        ['Ist das Geld sicher?', 'Ja. Niemand zahlt, bevor der Kauf im Grundbuch vorgemerkt ist.'],
        ['Kommen Sie auch zu uns?', 'Ins Krankenhaus und in den vierten Stock, ja. Das Siegel kommt mit.'],
        ['Kann ich ein Testament ändern?', 'So oft Sie es sich anders überlegen. Das neueste gilt.'],
        ['Müssen beide zugleich kommen?', 'Nicht immer. Auf dem zweiten Stuhl kann eine Vollmacht sitzen.'],
        [
          'Bindet uns schon der Entwurf?',
          'Nein. Ein Entwurf ist Papier. Urkunde wird er durch Lesen und Unterschrift.',
        ],
        [
          'Darf meine Cousine übersetzen?',
          'Zuhören gern. Übersetzen muss jemand mit Eid, und den bringen wir.',
        ],
        ['Wie lange wird es aufbewahrt?', 'Hundert Jahre, in einem Raum ohne Fenster.'],
        ['Was kostet ein Fehler?', 'Nichts, wenn er vor der Unterschrift auffällt. Darum lesen wir langsam.'],
      ],
      contactTitle: ['Bitten Sie um einen Entwurf', 'Welche Urkunde ist es?', 'Ein Termin für beide'],
      contactText: [
        'Sagen Sie, worum es geht und wer beteiligt ist. {host} schickt [morgen|in einem Tag] eine Liste der Papiere.',
        'Namen braucht es noch nicht. Sagen Sie was und ungefähr wann, [wir nennen die Gebühr|die Summe kommt zurück].',
        'Sie müssen das Wort dafür nicht kennen. [Beschreiben genügt.|Wir kennen es.]',
        'Haus, Testament, Firma? {host} antwortet mit [drei Fragen|einer Liste aus drei Papieren].',
      ],
    },
  },
  contact: [
    'Sagen, was passiert ist',
    'Erstgespräch anfragen',
    'Frage schicken',
    'Brief schicken',
    'In einer Zeile schildern',
  ],
  look: [
    'Ansehen, was wir machen',
    'Welche Schublade passt',
    'So arbeiten wir',
    'Welche Akte ist Ihre',
    'Die vier Gebiete',
  ],
  drawn: {
    files: 'Zeichnung: Mappen hintereinander, jede mit ihrem Reiter',
    contract: 'Eine Vertragsseite mit Anmerkungen am Rand',
    balance: 'Zeichnung: eine Waage, Gewichte links, ein gesiegelter Brief rechts',
    seal: 'Zeichnung: eine Urkunde mit Schnur und Siegel',
    ledger: 'Eine Seite im Kontobuch, die aufgeht',
  },
  fileNote: 'seit {since}',
  contract: {
    heading: 'So lag es letzte Woche hier',
    clauses: [
      {
        title: 'Laufzeit',
        text: 'Der Vertrag verlängert sich um ein weiteres Jahr, sofern er nicht drei Monate vor Ablauf schriftlich gekündigt wird.',
        note: 'Heißt: 30. September in den Kalender.',
      },
      {
        title: 'Kosten',
        text: 'Der Kunde trägt sämtliche in diesem Zusammenhang entstehenden Kosten, insbesondere die in Anlage B genannten.',
        note: 'Anlage B fehlt. Danach fragen.',
      },
      {
        title: 'Sonstiges',
        text: 'Änderungen bedürfen der Schriftform. Dies gilt auch für den Verzicht auf die Schriftform selbst.',
        note: 'An der Tür Gesagtes zählt nicht.',
      },
      { title: 'Ort', text: 'Ausschließlicher Gerichtsstand ist, soweit zulässig, der Sitz des Anbieters.' },
    ],
  },
  ledger: {
    heading: 'Ein Jahr eines kleinen Ladens',
    columns: ['Was', 'Betrag'],
    rows: ['Einnahmen', 'Waren', 'Miete', 'Löhne', 'Alles Übrige'],
    result: 'Gewinn',
    after: ['Steuern', 'Vorsorge'],
    left: 'Es bleibt',
  },
  deed: 'Vorgelesen, genehmigt',
  peopleTitle: [
    'Wessen Name daraufsteht',
    'Mit wem Sie sprechen',
    'Drei, die abheben',
    'Drei Tische, drei Namen',
    'Wer Ihre Post liest',
  ],
  peopleLead: [
    'Sie sprechen mit dem Menschen, der die Arbeit macht. [Dazwischen ist niemand.|Vom ersten Anruf bis zum letzten Brief.]',
    'Wer Ihre Akte öffnet, [schließt|beendet] sie auch. Urlaub wird mit Namen vertreten.',
    'Sie sind mit Absicht verschieden. [Jemand passt zu Ihnen.|Suchen Sie sich jemanden aus.]',
    'Hier unterschreibt niemand, was andere schrieben. [Drei Tische, drei Namen.|Sie lernen alle kennen.]',
    'Jede Akte wird von zwei Augenpaaren gelesen, [eines davon ist ausgeruht|immer].',
  ],
  methodTitle: [
    'Wie es weitergeht',
    'Vom ersten Anruf an',
    'Vier Schritte mit Datum',
    'Was an welchem Tag geschieht',
    'Der Weg hindurch',
  ],
  methodLead: [
    'Sie wissen immer, was als Nächstes kommt und [wer am Zug ist|wer den Stift hat].',
    'Kein Schritt ohne Ihr Ja. [Das steht in unserem Kleingedruckten.|Auf Wunsch schriftlich.]',
    'Das meiste ist Warten. Wir sagen, [wie lange|worauf].',
    'Am nächsten Schritt steht immer ein Datum. [Verstreicht es, rufen wir an.|Sie bekommen es schriftlich.]',
    'Wir tun nichts hinter Ihrem Rücken und [nichts zweimal|wenig in Eile].',
    'Jeder Schritt hat ein Ende. [Dort dürfen Sie aussteigen.|Wir sagen, wann es kommt.]',
  ],
  feesTitle: [
    'Was es kostet',
    'Honorar, mit Beispiel',
    'Die Rechnung vor der Arbeit',
    'Die Summe, bevor es losgeht',
    'Preise und eine echte Rechnung',
  ],
  column: 'Netto',
  billTitle: [
    'Eine Rechnung, ganz',
    'Ein Beispiel aus dem Mai',
    'Was jemand gezahlt hat',
    'Von Anfang bis Ende',
    'Eine Rechnung vom Frühjahr',
  ],
  times: '{n} × {what}',
  net: 'Netto',
  vat: 'Umsatzsteuer, {rate} %',
  noVat: 'Umsatzsteuer fällt nicht an',
  choice: 'Worum geht es?',
  action: [
    'An {first} schicken',
    'Frage abschicken',
    '{first} fragen',
    'Vertraulich senden',
    '{first} übergeben',
  ],
  done: [
    'Sie hören bis morgen Abend von uns. Bis dahin: nichts unterschreiben.',
    'Antwort in einem Werktag. Fragen kostet nichts.',
    'Ein Mensch liest das und schreibt in einem Tag zurück.',
    'Es liegt jetzt auf dem Tisch. Antwort kommt in einem Werktag.',
    'Danke. Legen Sie den Brief an einen trockenen Ort, wir rufen morgen an.',
  ],
  footer: [
    'Heute nichts unterschreiben. Erst anrufen.',
    'Akten bewahren wir zehn Jahre auf, Geheimnisse länger.',
    'Im Zweifel den Umschlag fotografieren.',
    'Jede Akte hat ein Ende. Wir sagen, wann es nah ist.',
    'Schreiben Sie das Datum auf den Umschlag. Immer.',
    'Wir gehen selbst ans Telefon, [meist beim zweiten Läuten|mit Namen].',
  ],
  after: 'Verantwortlich: {host}',
};
