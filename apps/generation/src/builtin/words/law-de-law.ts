import type { LawTopicWords } from './law.js';

export const LAW_DE_LAW: LawTopicWords = {
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
};
