import type { LawTopicWords } from './law.js';

export const LAW_DE_NOTARY: LawTopicWords = {
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
    ['Darf meine Cousine übersetzen?', 'Zuhören gern. Übersetzen muss jemand mit Eid, und den bringen wir.'],
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
};
