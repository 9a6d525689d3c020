import { GYM_TOPICS_DE } from './gym-topics-de.js';
import type { GymWords } from './gym.js';

export const GYM_DE: GymWords = {
  topics: GYM_TOPICS_DE,
  nav: { timetable: 'Kursplan', pricing: 'Preise', team: 'Team', where: 'Anfahrt', faq: 'Fragen' },
  openUntil: 'Offen bis {time} Uhr',
  hours: '{a} – {b} Uhr',
  actions: {
    trial: ['Gratis probieren', 'Probestunde holen', 'Erste Stunde sichern'],
    trialShort: 'Probestunde',
    timetable: 'Kursplan',
  },
  titles: { stats: 'In Zahlen', voices: 'Stimmen' },
  timetable: ['Kursplan', 'Die Woche', '{classes} Mal die Woche', 'Wann es losgeht'],
  pricing: ['Kein Klein&shy;gedrucktes', 'Drei Preise, fertig', 'Was es kostet', 'Steht alles da'],
  pricingActions: ['Anfangen', 'Alles nehmen', 'Block holen'],
  perBlock: 'einmalig, {each} pro Besuch',
  pricingNotes: [
    'Monatlich kündbar, per E-Mail, [ohne Begründung|in einem Satz]. Keine Einschreibgebühr. Mit Studienausweis, Lehre oder Pension zahlst du {percent} Prozent weniger.',
    'Kündigen kannst du [jeden Monat|bis zum Monatsletzten], eine Zeile genügt. In Ausbildung oder Pension wird es {percent} Prozent günstiger, [der Ausweis reicht|ein Foto vom Ausweis reicht].',
    'Keine Bindung, keine Anmeldegebühr, kein Anruf, wenn du gehst. Wer studiert, lernt oder in Pension ist, zieht {percent} Prozent ab.',
  ],
  trialHeads: [
    'Eine Stunde, ein Coach, kein Vertrag',
    'Komm einmal, entscheide daheim',
    'Die erste geht auf uns',
    'Einmal mitmachen, dann reden',
  ],
  trialSteps: [
    [
      'Sag uns, wann | Wir rufen nicht an. Du bekommst [eine Nachricht|eine Mail] mit zwei Terminen.',
      'Schreib zwei Zeilen | Was du kannst, was wehtut. [Mehr brauchen wir nicht|Den Rest sehen wir].',
      'Such dir einen Tag | [Am selben Abend|Noch am selben Tag] hast du zwei Vorschläge im Postfach.',
    ],
    [
      'Komm, wie du bist | {bring} Handtuch und Wasser haben wir.',
      'Bring dich mit | {bring} Den Rest leihen wir dir, ohne Pfand.',
      'Sei zehn Minuten früher da | {bring} Wir zeigen dir erst, wo der Tee steht.',
    ],
    [
      'Entscheide zu Hause | Am Tresen wird bei uns nichts unterschrieben.',
      'Schlaf drüber | Es gibt keinen Rabatt, der um Mitternacht verfällt.',
      'Dann erst rechnen | Den Vertrag kannst du dir [mitnehmen|ausdrucken]. Eine Seite, große Schrift.',
    ],
  ],
  form: {
    goal: 'Was willst du können?',
    when: 'Wann passt es?',
    whens: ['In der Früh', 'Zu Mittag', 'Am Abend', 'Am Wochenende'],
    action: ['Termin vorschlagen', 'Zwei Termine bekommen', 'Probestunde anfragen'],
    done: [
      'Antwort am selben Tag, außer sonntags.',
      'Wir antworten bis {closes} Uhr, von einem Menschen getippt.',
      'Du hörst von {first}, nicht von einem Automaten.',
    ],
  },
  faqs: [
    'Wie kündige ich? | Mit einer Zeile per E-Mail bis zum Monatsletzten. Du bekommst am selben Tag eine Bestätigung.',
    'Kann ich pausieren? | Ja, bis zu drei Monate im Jahr, ab dem nächsten Ersten. Kinder, Knie und Prüfungen sind Gründe genug.',
    'Gibt es Umkleiden für alle? | Ja: zwei große und drei einzelne mit eigener Dusche und einer Tür, die wirklich schließt.',
    'Wo stelle ich das Rad ab? | Im Hof, überdacht und vor unserem Fenster. Eine Pumpe hängt daneben.',
    'Ist es abends voll? | Zwischen 18 und 19 Uhr ja, sonst nicht. Mehr als {max} Leute kommen in keinen Kurs.',
    'Muss ich mich anmelden? | Für Kurse ja, bis eine Stunde vorher. Für alles andere kommst du einfach.',
    'Kann ich jemanden mitbringen? | Ja, einmal im Monat gratis. Die zweite Person braucht nur eigene Schuhe.',
    'Was, wenn ich einen Kurs verpasse? | Nichts. Sag bis eine Stunde vorher ab, dann rückt jemand von der Liste nach.',
    'Läuft Musik? | Leise, und wer zuerst kommt, sucht aus. Kopfhörer sind auch in Ordnung.',
    'Gibt es einen Spind? | Ja, mit einem Pfand von einer Münze. Sie kommt zurück, auch wenn du sie vergisst.',
    'Kann ich vorher nur schauen? | Ja, jederzeit. Ein Hocker steht neben der Tür, Tee auch.',
  ],
  where: [
    '{street}, Tor offen',
    'Erst rechts, dann hinten',
    'In {district}, im Hof',
    'Die Tür mit dem Licht',
  ],
  week: 'Montag bis Freitag',
  saturday: 'Samstag',
  sunday: 'Sonn- und Feiertag',
  member: ['Mitglied seit {year}', 'dabei seit {year}', 'kommt seit {year}'],
  footer: ['seit {since} in {district}', '{street}', 'gegründet {since}'],
};
