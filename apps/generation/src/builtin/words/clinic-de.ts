import type { ClinicWords } from './clinic.js';

export const CLINIC_DE: ClinicWords = {
  links: {
    treatments: 'Angebot',
    visit: 'Erster Besuch',
    team: 'Wer',
    fees: 'Preise',
    faq: 'Fragen',
    booking: 'Termin',
    where: 'Anfahrt',
  },
  topics: {
    teeth: {
      names: [
        'Zahnarztpraxis {last}',
        'Zähne {district}',
        'Praxis Dr. {last}',
        'Praxis {last} & {last}',
        'Unten links',
        'Zahnpraxis {street}',
      ],
      headlines: {
        teeth: [
          ['Die {tooth}', 'ist zu retten.'],
          ['Zweiunddreißig,', 'leise gezählt.'],
          ['Wir wissen,', 'welcher wehtut.'],
        ],
        card: [
          ['{time} Uhr,', 'keine Minute später.'],
          ['Heben Sie die Hand.', 'Wir hören auf.'],
          ['Um zehn taub,', 'um halb fertig.'],
        ],
      },
      subs: [
        'Eine Zahnarztpraxis in {district} für [alle, die zuletzt 2019 da waren|ängstliche Erwachsene und mutige Kinder], mit einer Decke, die das Ansehen lohnt.',
        'Zahnärzte, {street}: Wir [erklären zuerst|zeigen Ihnen das Bild] und bohren danach. Für Familien und für [alle, denen flau wird|Empfindliche].',
        'Füllungen, Kronen und saubere Zähne in {place}. Sie bekommen einen Spiegel, einen Plan und [eine Decke|so viele Pausen, wie Sie mögen].',
      ],
      notes: [
        ['32', 'Zähne mit Nummer'],
        ['7 Min.', 'Wartezeit im Schnitt'],
        ['1 Hand', 'gehoben, und wir halten'],
      ],
      treatmentsTitle: ['Wie lange es dauert', 'Nach der Uhr', 'Was wir tun, in Minuten'],
      treatmentsLead: [
        'Der dunkle Teil der Uhr ist Ihre Zeit im Stuhl. [Zehn Minuten planen wir dazu, damit niemand rennt.|Ankommen zählt nicht mit.]',
        'Die Minuten gelten für einen [Zahn|Besuch], wenn die Betäubung [wirkt|sitzt]. Wir sehen auf die Uhr, damit Sie es nicht müssen.',
        'Nichts beginnt, bevor Sie es [auf dem Bild|im Spiegel] gesehen und Ja gesagt haben.',
      ],
      treatments: [
        {
          minutes: 30,
          title: 'Kontrolle',
          text: [
            'Jeder Zahn, jedes Jahr, mit zwei Bildern, falls nötig.',
            'Wir zählen, klopfen, sehen darunter und sagen, was warten kann.',
            'Wir vergleichen mit dem Vorjahr. Das meiste hat sich nicht bewegt.',
          ],
          asked: ['„Es tut nichts weh, wozu also?“', '„Ehrlich, wie schlimm ist es?“'],
          euros: 62,
        },
        {
          minutes: 45,
          title: 'Zahnreinigung',
          text: [
            'Ultraschall, Politur und die Stelle, die alle vergessen: unten vorn, innen.',
            'Sie gehen mit glatten Zähnen und einem Rat, nicht mit zehn.',
            'Wasser, Stahl, Pulver feiner als Mehl. Sie dürfen die Augen schließen.',
          ],
          asked: ['„Ich benutze Zahnseide. Manchmal.“', '„Ist der Kaffee schuld?“'],
          euros: 94,
        },
        {
          minutes: 40,
          title: 'Füllung',
          text: [
            'Ein Besuch, in Zahnfarbe, poliert, bis die Zunge sie vergisst.',
            'Erst taub, dann ein Gummituch, dann Ruhe.',
            'In Schichten, mit blauem Licht gehärtet. Mittags können Sie essen.',
          ],
          asked: ['„Merke ich etwas?“', '„Die alte fiel beim Toast heraus.“'],
          euros: 138,
        },
        {
          minutes: 90,
          title: 'Wurzel\u00adbehandlung',
          text: [
            'Lang, leise, unter dem Mikroskop. Der Schmerz liegt davor, nicht darin.',
            'Zwei Besuche, und der Zahn bleibt, wo er hingehört.',
            'Drei Kanäle, manchmal vier, jeder so weit wie ein Haar.',
          ],
          asked: ['„Können Sie ihn nicht ziehen?“', '„Seit Sonntag schlafe ich nicht.“'],
          euros: 520,
        },
        {
          minutes: 60,
          title: 'Krone',
          text: [
            'Gescannt statt abgedrückt, eine Woche später eingesetzt.',
            'Die Farbe suchen wir bei Tageslicht aus, am Fenster.',
            'Sie beißen auf blaues Papier, bis es passt.',
          ],
          asked: ['„Sieht man das?“', '„Wie lange hält so etwas?“'],
          euros: 760,
        },
      ],
      visitTitle: ['Ihre erste Stunde', 'Minute für Minute', 'Was wann geschieht'],
      visitLead: [
        'Am ersten Tag wird nicht gebohrt. [Versprochen.|So steht es in unseren Regeln.]',
        'Halt sagen dürfen Sie in jeder Minute. [Eine Hand genügt.|Wir meinen es so.]',
        'Bringen Sie alte Bilder mit, falls Sie welche haben, und Ihre [Angst|Fragen].',
      ],
      visit: [
        {
          at: 0,
          title: 'Sie sitzen aufrecht',
          text: [
            'Wir reden in einem Raum ohne Stuhl, der kippt.',
            'Mantel ab, eine Seite ausfüllen, kein Nelkengeruch.',
            'Ein normaler Stuhl, ein Glas Wasser, Ihr Name richtig ausgesprochen.',
          ],
        },
        {
          at: 10,
          title: 'Wir hören zu',
          text: [
            'Was wehtut, was letztes Mal war, was nicht wieder sein soll.',
            'Sagen Sie uns, welches Geräusch Sie hassen. Meist geht es ohne.',
            'Welcher Zahn, seit wann, heiß oder kalt. Ihre Worte genügen.',
          ],
        },
        {
          at: 20,
          title: 'Wir zählen',
          text: [
            'Zweiunddreißig, laut, mit einem Spiegel auch für Sie.',
            'Zwei kleine Bilder und ein Klopfen an jeden Zahn.',
            'Von 18 bis 48, einmal herum. Zählen Sie mit.',
          ],
        },
        {
          at: 40,
          title: 'Sie sehen es',
          text: [
            'Das Bild auf dem Schirm, in einfachen Worten.',
            'Wir zeigen höchstens drei Stellen. Sie sagen, welche zuerst.',
            'Grün ist gut, Gelb kann warten, Rot kommt zuerst.',
          ],
        },
        {
          at: 55,
          title: 'Ein Plan',
          text: [
            'Auf einer Seite, mit Minuten und Preisen. Zum Mitnehmen.',
            'Unterschrieben wird nichts. Der nächste Termin liegt bei Ihnen.',
            'Zwei Spalten: was sein muss, was sein kann. Sie kreuzen an.',
          ],
        },
      ],
      roles: [
        {
          role: 'Füllungen und Angst',
          text: [
            'Zählt von drei herunter und beginnt erst bei null.',
            'Hatte selbst Angst, bis zum Studium.',
            'Erklärt alles zweimal und bohrt einmal.',
            'Hat Sonnenbrillen für alle, die die Lampe nicht mögen.',
          ],
        },
        {
          role: 'Wurzeln',
          text: [
            'Arbeitet unter dem Mikroskop und summt, ohne es zu merken.',
            'Findet den vierten Kanal. Oft gibt es einen vierten.',
            'Rettet Zähne, die andere abgeschrieben hatten. Nicht alle.',
            'Sehr kleines Werkzeug, sehr große Geduld.',
          ],
        },
        {
          role: 'Prophylaxe',
          text: [
            'Sieht dem Zahnfleisch an, wer im Urlaub war.',
            'Besitzt ein Modellgebiss mit Namen.',
            'Poliert auch hinten, als sähe dort jemand hin.',
            'Findet den Kaffee und schweigt.',
          ],
        },
      ],
      feesLead: [
        'Was Sie zahlen, vor der Versicherung. [Fragen Sie dort vorher, den Code drucken wir.|Die Rechnung schicken wir direkt hin.]',
        'Der Preis steht im Plan, bevor etwas beginnt. [Dort bleibt er.|Im Stuhl wird kein Zahn teurer.]',
        'Nach Stück, nicht nach [Schmerz|Minute]. Zahlen dürfen Sie in [drei|vier] Teilen.',
      ],
      billNote: [
        'Zwei Jahre Pause, dann: ansehen, reinigen, heimgehen.',
        'Die ersten zwei Besuche, gefunden wurde nichts.',
        'Kontrolle und Reinigung an einem Dienstagmorgen.',
      ],
      faqs: [
        [
          'Tut es weh?',
          'Die Spritze, ein wenig. Danach warten wir, bis nichts mehr wehtut, und prüfen es vorher.',
        ],
        [
          'Ich war zehn Jahre nicht da. Schimpfen Sie?',
          'Nein. Sie sind gekommen, das war das Schwere. Wir beginnen mit dem Schnellsten.',
        ],
        ['Mein Kind schreit. Trotzdem?', 'Ja. Der erste Besuch ist eine Fahrt im Stuhl, sonst nichts.'],
        [
          'Ich habe jetzt Zahnschmerzen. Was tun?',
          'Rufen Sie vor neun an. Zwei Plätze am Tag sind genau dafür frei.',
        ],
        ['Wollen Sie mir weiße Zähne verkaufen?', 'Nein. Wir sagen, was krank ist und was nur gelb.'],
        ['Und wenn ich umkippe?', 'Dann liegen Sie schon. Es kommt einmal im Monat vor, und niemand lacht.'],
        [
          'Darf ich Musik hören?',
          'Ja, Ihre. Bringen Sie Kopfhörer mit, der Bohrer ist leiser als die meisten Bands.',
        ],
        ['Haben Sie meine alten Bilder?', 'Zehn Jahre lang. Neuere von anderswo fordern wir an.'],
        [
          'Ich knirsche nachts. Stört Sie das?',
          'Uns nicht, nur Ihre Zähne. Eine Schiene kostet weniger als eine Krone.',
        ],
        ['Darf jemand mit hinein?', 'Ja. Am Fenster steht ein Hocker, und eine Hand darf gehalten werden.'],
        ['Wie oft muss ich kommen?', 'Einmal im Jahr, wenn nichts blutet. Sonst zweimal.'],
      ],
      bookingTitle: ['Welcher Zahn, welcher Tag?', 'Ein Platz im Stuhl', 'Sagen Sie, wo es wehtut'],
      bookingText: [
        '{host} ruft am selben Tag zurück. Wenn es pocht, rufen Sie bitte an.',
        'Schreiben Sie, worum es geht: Wir wissen, wie lange es dauert, und [halten|geben Ihnen] die passende Stunde.',
        'Vormittags ist es ruhig, spät kommen [Berufstätige|Schulkinder]. Wählen Sie.',
      ],
    },
    animals: {
      names: [
        'Tierarztpraxis {last}',
        'Tierpraxis {district}',
        'Vier Pfoten & {last}',
        'Die nasse Nase',
        'Praxis {last}',
        'Tierärzte {street}',
      ],
      headlines: {
        curve: [
          ['{pet} hat vierhundert', 'Gramm zugelegt.'],
          ['Gewogen, gestreichelt,', 'dann untersucht.'],
          ['Von neun Wochen', 'bis neunzehn Jahre.'],
        ],
        card: [
          ['{time} Uhr.', 'Decke mitbringen.'],
          ['Dienstag ist', 'Katzentag.'],
          ['Unter der Bank', 'geht es auch.'],
        ],
      },
      subs: [
        'Tierärzte, {street}, für Hunde, Katzen und [alles im Schuhkarton|zwei Schildkröten], mit [zwei Wartezimmern|getrennten Türen], damit sich niemand begegnen muss.',
        'Eine Tierpraxis in {district}, die auf dem [Boden|Schoß] untersucht, wenn Ihr Tier sich dort [sicher fühlt|wohler fühlt].',
        'Für Tiere in {place} und die Menschen, die [sich sorgen|neben ihnen schlafen]. Wir erklären es [beiden|langsam].',
      ],
      notes: [
        ['2', 'Wartezimmer'],
        ['20 Min.', 'für jedes Tier'],
        ['0', 'weiße Kittel'],
      ],
      treatmentsTitle: ['Wie lange es dauert', 'Was wir tun, nach der Uhr', 'Minuten bei uns'],
      treatmentsLead: [
        'Der dunkle Teil ist die Zeit mit Ihrem Tier. [Die unter der Bank zählt nicht.|Locken ist kostenlos.]',
        'Wir planen lang, denn eine Katze [eilt|hetzt] nicht. Niemand wird gehalten, der sich bestechen lässt.',
        'Was auf dem [Boden|Handtuch] geht, machen wir dort.',
      ],
      treatments: [
        {
          minutes: 20,
          title: 'Einmal ansehen',
          text: [
            'Von Nase bis Schwanz, ein Punkt auf der Kurve, ein Keks fürs Stillhalten.',
            'Herz, Zähne, Ohren, Gelenke. Sie hören, was wir hören.',
            'Pfoten, Ohren, Atem. Dann fragen wir nach der Treppe.',
          ],
          asked: ['„Sie frisst, aber anders.“', '„Ist er zu dick? Ehrlich.“'],
          euros: 48,
        },
        {
          minutes: 15,
          title: 'Impfung',
          text: [
            'Was dieses Tier in diesem Leben braucht, nicht die ganze Liste.',
            'Ein Pieks zwischen zwei Keksen. Die meisten merken nichts.',
            'Pass, Stempel, Keks. Der nächste Termin kommt per Post.',
          ],
          asked: ['„Er geht nur auf den Balkon.“', '„Wir fahren ans Meer.“'],
          euros: 56,
        },
        {
          minutes: 45,
          title: 'Zähne',
          text: [
            'Schlafend, sauber, geröntgt. Mittags rufen Sie an, um vier holen Sie ab.',
            'Mundgeruch ist ein Befund, und einer, den man behandeln kann.',
            'Zweiundvierzig beim Hund, dreißig bei der Katze. Was hält, bleibt.',
          ],
          asked: ['„Sie ist vierzehn, geht das noch?“', '„Er beißt. Nur uns.“'],
          euros: 290,
        },
        {
          minutes: 60,
          title: 'Kastration',
          text: [
            'Um acht hinein, um drei heraus, mit Kragen und einer Nummer für die Nacht.',
            'Ein kleiner Schnitt, eine Kontrolle nach zehn Tagen, inbegriffen.',
            'Warme Decke, kurzer Schlaf, abends wieder daheim.',
          ],
          asked: ['„Wird er anders?“', '„Ist sie zu jung?“'],
          euros: 240,
        },
        {
          minutes: 30,
          title: 'Das alte Tier',
          text: [
            'Blut, Augen, Gelenke und was die Treppe leichter macht.',
            'Ein Plan für gute Tage und Worte für den anderen.',
            'Wir wiegen öfter und reden langsamer.',
          ],
          asked: ['„Woran merke ich es?“', '„Er springt nicht mehr.“'],
          euros: 82,
        },
      ],
      visitTitle: ['Der erste Besuch', 'Minute für Minute', 'Was unterm Tisch geschieht'],
      visitLead: [
        'Bringen Sie die Decke vom Schlafplatz mit. [Sie riecht nach Mut.|Wir legen sie auf den Tisch.]',
        'Lassen Sie den Korb [zu|bedeckt]. Wir öffnen ihn, wenn es still ist.',
        'Hungrig ist gut: [Wir zahlen in Keksen.|Dann wirken Leckerbissen.]',
      ],
      visit: [
        {
          at: 0,
          title: 'Sie kommen an',
          text: [
            'Links Hunde, rechts Katzen, geradeaus Federn.',
            'Wer zittert, darf gleich ins Zimmer. Sie auch.',
            'Ein Napf, eine ruhige Ecke, niemand bellt zuerst.',
          ],
        },
        {
          at: 5,
          title: 'Nichts geschieht',
          text: [
            'Wir öffnen den Korb und reden mit Ihnen. Ihr Tier sieht sich um.',
            'Wir sitzen am Boden. Die Neugier macht den Rest.',
            'Erst wird das Regal beschnuppert. Wir warten.',
          ],
        },
        {
          at: 10,
          title: 'Auf die Waage',
          text: [
            'Ein Punkt auf der Kurve, der erste von vielen.',
            'Sie steckt im Boden. Kaum jemand merkt es.',
            'Gramm für die Kleinen, Kilo für die Großen.',
          ],
        },
        {
          at: 15,
          title: 'Wir sehen nach',
          text: [
            'In der Reihenfolge, die Ihr Tier mag. Krallen zuletzt.',
            'Erst Hände, dann Geräte, und an jedem darf geschnuppert werden.',
            'Ohren, Zähne, Bauch, und eine Pause auf Wunsch.',
          ],
        },
        {
          at: 25,
          title: 'Sie wissen es',
          text: [
            'Was wir sahen, was es heißt, was es kostet. Auf Papier.',
            'Ein Plan mit zwei Zeilen und eine Nummer für die Nacht.',
            'Ein Blatt: was es ist, was hilft, wann Sie anrufen.',
          ],
        },
      ],
      roles: [
        {
          role: 'Hunde und Gelenke',
          text: [
            'Wurde zweimal gebissen, beide Male vom eigenen.',
            'Kniet den ganzen Tag und kennt jedes Knie.',
            'Wirft den Ball mit links, um zu sehen, wie er läuft.',
            'Hat Käse in der linken Tasche. Jeder Hund weiß es.',
          ],
        },
        {
          role: 'Katzen',
          text: [
            'Spricht leise und blinzelt zuerst.',
            'Hat noch keine Katze gehoben, die nicht wollte.',
            'Wartet. Das ist das meiste daran.',
            'Lebt mit drei Katzen, alle von anderen zurückgegeben.',
          ],
        },
        {
          role: 'Zähne und Nächte',
          text: [
            'Schläft neben der Station, wenn jemand darin liegt.',
            'Merkt sich den Namen Ihres Tiers vor Ihrem.',
            'Schneidet zwanzig Krallen, ehe es jemand merkt.',
            'Schreibt auf, was gefressen wurde, bis zur letzten Erbse.',
          ],
        },
      ],
      feesLead: [
        'Mit Nachkontrolle. Medikamente kommen dazu, und wir sagen wie viel.',
        'Nach der amtlichen Ordnung, im unteren [Drittel|Teil]. Vor allem Längeren bekommen Sie eine Summe.',
        'Sie zahlen am selben Tag oder in Teilen. [Kein Tier wartet auf eine Bank.|Zweimal gefragt haben wir noch nie.]',
      ],
      billNote: [
        'Eine junge Katze, neu im Haus: angesehen und geimpft.',
        'Der erste Besuch mit neun Wochen, beides an einem Nachmittag.',
        'Ein ruhiger Dienstag mit einem Tier und ohne Überraschung.',
      ],
      faqs: [
        [
          'Meine Katze geht nicht in den Korb. Und nun?',
          'Stellen Sie ihn eine Woche ins Wohnzimmer, mit dem Abendessen darin. Oder rufen Sie an, wir kommen.',
        ],
        ['Ist die Narkose gefährlich?', 'Selten, und wir prüfen vorher. Jemand achtet nur auf die Atmung.'],
        ['Was, wenn nachts etwas ist?', 'Dieselbe Nummer. Wir wechseln uns ab, und wer wach ist, hebt ab.'],
        ['Behandeln Sie Kaninchen?', 'Ja, mittwochs, wenn kein Hund im Haus ist.'],
        ['Darf ich dabeibleiben?', 'Immer. Auch am Ende, und dann so lange Sie wollen.'],
        ['Muss ich alles auf einmal zahlen?', 'Nein. Drei Teile, keine Zinsen, eine Unterschrift.'],
        [
          'Muss mein Hund auf den Tisch?',
          'Nein. Stehend, sitzend, halb im Ärmel: Wir haben schon alles untersucht.',
        ],
        [
          'Er hasst Tierärzte. Sie auch?',
          'Anfangs wohl. Wir beginnen im Hof, mit Käse, und hören auf, wenn er genug hat.',
        ],
        ['Was kostet eine Operation?', 'Zwei Tage vorher steht die Summe auf Papier, mit dem höchsten Fall.'],
        ['Nehmen Sie Schildkröten?', 'Ja, und ihren Winter. Bringen Sie die Kiste mit dem Thermometer.'],
        ['Muss sie nüchtern sein?', 'Nur vor der Narkose. Sonst gern hungrig.'],
      ],
      bookingTitle: ['Wer kommt?', 'Eine ruhige halbe Stunde', 'Name, Art, Sorge'],
      bookingText: [
        'Nennen Sie den Namen und was anders ist. {host} ruft [heute|bis zum Abend] zurück.',
        'Wenn es blutet oder schlecht atmet, kommen Sie sofort. Alles andere bekommt hier eine gute Zeit.',
        'Katzen kommen zu Katzen, Hunde zu Hunden. Sagen Sie uns also, wer es ist.',
      ],
    },
    movement: {
      names: [
        'Physiotherapie {last}',
        'Praxis für Knie',
        '{district} in Bewegung',
        'Praxis {last}',
        'Aufrecht',
        'Schritt für Schritt',
      ],
      headlines: {
        steps: [
          ['Bis Donnerstag', 'wieder Treppen.'],
          ['Das linke Knie', 'macht die Arbeit.'],
          ['Gehen Sie.', 'Wir sehen zu.'],
        ],
        card: [
          ['{time} Uhr.', 'Kurze Hose.'],
          ['Vierzig Minuten', 'für eine Schulter.'],
          ['Seit März.', 'Bis Mai besser.'],
        ],
      },
      subs: [
        'Physiotherapie, {street}, für Knie, Rücken und [alle, die im Sitzen arbeiten|Sonntagskicker]. Zwei Übungen für daheim, nie [elf|zehn].',
        'Eine Praxis in {district}, die Ihnen erst beim [Gehen|Treppensteigen] zusieht, dann Hand anlegt, [dann erklärt|in dieser Reihenfolge].',
        'Für alle in {place}, die [nicht mehr laufen|sich beim Rückwärtsfahren ganz umdrehen]. Vierzig Minuten, ein Paar Hände, kein [Gerät|Fernseher].',
      ],
      notes: [
        ['40 Min.', 'nur Sie'],
        ['2', 'Übungen, nie zehn'],
        ['6', 'Besuche, meistens'],
      ],
      treatmentsTitle: [
        'Wie lange es dauert',
        'Nach der Uhr',
        'Was Hände und Minuten tun',
        'Zeit auf der Liege',
        'Wofür wie viele Minuten',
      ],
      treatmentsLead: [
        'Der dunkle Teil gehört Ihnen und einem Paar Hände. [Niemand läuft zwischen Kabinen.|Kein Gerät vertritt sie.]',
        'Wir zählen Besuche. [Die meisten Rücken brauchen sechs.|Helfen sechs nicht, sagen wir es.]',
        'Mit Rezept oder ohne. [Wir lesen es und sehen dann selbst nach.|Bringen Sie es mit, falls Sie eines haben.]',
        'Jede Uhr ist ein Besuch. [Schneller wird es nicht, nur kürzer.|Umziehen zählt nicht mit.]',
        'Sie zahlen für Hände, nicht für [Strom|Geräte]. Ein Gerät haben wir: die Waage.',
      ],
      treatments: [
        {
          minutes: 40,
          title: 'Physiotherapie',
          text: [
            'Ansehen, prüfen, behandeln, und zwei Übungen, die Sie wirklich machen.',
            'Gelenke, Narben, Kraft. In dieser Folge oder einer anderen.',
            'Zwanzig Minuten Hände, zwanzig Minuten selbst.',
            'Wir beginnen, wo es sich nicht bewegt, nicht, wo es wehtut.',
            'Erst die gesunde Seite, dann die andere.',
          ],
          asked: [
            '„Auf dem Bild sieht man alles.“',
            '„Jetzt ist es auf der anderen Seite.“',
            '„Nachts ist es schlimmer.“',
            '„Beim Husten sticht es.“',
          ],
          euros: 64,
        },
        {
          minutes: 60,
          title: 'Osteopathie',
          text: [
            'Eine Stunde für die ganze Linie vom Fuß bis zum Kiefer.',
            'Wo es wehtut, beginnt es selten. Wir suchen tiefer.',
            'Angefangen wird beim Knöchel, weshalb auch immer Sie kommen.',
            'Sie liegen, wir hören mit den Händen. Es dauert.',
          ],
          asked: ['„Drei haben nichts gefunden.“', '„Seit der Geburt.“', '„Überall war ich schon.“'],
          euros: 98,
        },
        {
          minutes: 30,
          title: 'Massage',
          text: [
            'Fest, warm und ohne Walgesang.',
            'Für Nacken, die vor Bildschirmen leben.',
            'Öl, eine warme Liege, Gespräch nur auf Wunsch.',
            'Dreißig Minuten für das, was der Bürostuhl in acht Stunden schafft.',
          ],
          asked: ['„Bitte fester.“', '„Ich will nur den Kopf drehen.“', '„Zehn Stunden Bildschirm.“'],
          euros: 46,
        },
        {
          minutes: 45,
          title: 'Laufanalyse',
          text: [
            'Von hinten gefilmt, verlangsamt, mit Bleistift erklärt.',
            'Geändert wird eine Sache, nicht der ganze Schritt.',
            'Sechs Minuten auf dem Band, dann sehen wir Bild 114 gemeinsam an.',
            'Barfuß, im alten Schuh, im neuen. Der alte gewinnt oft.',
          ],
          asked: [
            '„Schon wieder neue Schuhe?“',
            '„Ab Kilometer sechs.“',
            '„Links läuft sich der Schuh schief.“',
          ],
          euros: 110,
        },
        {
          minutes: 50,
          title: 'Nach der Operation',
          text: [
            'Woche für Woche, mit dem Plan der Klinik an der Wand.',
            'Von Krücken zur Treppe, jede Stufe mit Datum.',
            'Erst die Narbe, dann das Gelenk, dann die Treppe.',
            'Wir messen jede Woche dasselbe Knie und schreiben es an.',
          ],
          asked: ['„Wann darf ich Auto fahren?“', '„Muss das knacken?“', '„Wann die Krücken weg?“'],
          euros: 78,
        },
      ],
      visitTitle: ['Die ersten vierzig Minuten', 'Minute für Minute', 'Womit wir beginnen'],
      visitLead: [
        'Ziehen Sie an, worin Sie [knien|sich rühren] können. Kurze Hosen leihen wir.',
        'Ausziehen müssen Sie sich erst, wenn wir Sie [gehen|sitzen] gesehen haben.',
        'Befunde bringen Sie gern mit. Wir lesen sie, nachdem wir hingesehen haben.',
        'Die ersten zehn Minuten sehen wir nur zu. [Das ist schon Arbeit.|Reden dürfen Sie trotzdem.]',
        'Kommen Sie, wie Sie sind, auch [mit Krücken|direkt von der Arbeit].',
      ],
      visit: [
        {
          at: 0,
          title: 'Sie gehen',
          text: [
            'Von der Tür zum Fenster, zweimal. Wir sagen noch nichts.',
            'Mit Schuhen, ohne Schuhe. Schon wissen wir etwas.',
            'Zehn Schritte mit Tasche, zehn ohne.',
            'Wir sehen den Schuhsohlen an, wie Sie stehen.',
          ],
        },
        {
          at: 5,
          title: 'Sie erzählen',
          text: [
            'Seit wann, wonach, und was Sie nicht mehr tun.',
            'Zeigen Sie es mit einem Finger. Brauchen Sie die ganze Hand, hilft das auch.',
            'Was wehtut, und was Ihnen deswegen fehlt.',
            'Drei Fragen. Die dritte ist, was Sie davon halten.',
          ],
        },
        {
          at: 12,
          title: 'Wir prüfen',
          text: [
            'Winkel, Kraft, und die andere Seite zum Vergleich.',
            'Beugen, strecken, drücken. Die Zahlen kommen aufs Blatt.',
            'Auf einem Bein, Augen zu. Das kann niemand gut.',
            'Wie weit, wie stark, wie lange. Mehr messen wir nicht.',
          ],
        },
        {
          at: 20,
          title: 'Hand anlegen',
          text: [
            'Fünfzehn Minuten Behandlung, schon am ersten Tag.',
            'Ob wir richtigliegen, merken Sie gleich.',
            'Langsam, und etwas weniger, als Sie aushalten.',
            'Eine warme Hand, eine Liege, ein Handtuch, das kratzt.',
          ],
        },
        {
          at: 36,
          title: 'Zwei Übungen',
          text: [
            'Zwei. Beim Zähneputzen und an der Küchenplatte.',
            'Sie zeigen sie uns, nicht wir Ihnen.',
            'Auf eine Karte gezeichnet, mit den Tagen dazu.',
            'Die eine im Stehen, die andere im Bett.',
          ],
        },
      ],
      roles: [
        {
          role: 'Knie und Hüften',
          text: [
            'Spielte Handball, bis das Knie Nein sagte.',
            'Schätzt Winkel auf zwei Grad genau.',
            'Geht hinter Ihnen die Treppe hinauf und hört zu.',
            'Besitzt vier Skelette. Eines ist vollständig.',
            'Kennt drei Arten, sich die Schuhe zu binden.',
          ],
        },
        {
          role: 'Rücken',
          text: [
            'Sitzt schlecht und gibt es zu.',
            'Fürchtet nichts außer Sofas.',
            'Wechselt jede Stunde den Stuhl und rät Ihnen dasselbe.',
            'Findet die Stelle, bevor Sie zeigen.',
            'Kam mit einem Hexenschuss in den Beruf.',
          ],
        },
        {
          role: 'Schultern und Hände',
          text: [
            'Klettert. Klebt die eigenen Finger und die anderer.',
            'Behandelt Pianisten und Maurer, oft wegen derselben Stelle.',
            'Öffnet im ganzen Haus die Gurkengläser.',
            'Spielt schlecht Cello und weiß, warum es wehtut.',
            'Merkt am Händedruck, welche Seite.',
          ],
        },
      ],
      feesLead: [
        'Preise für Selbstzahler. [Mit Rezept zahlt die Kasse das meiste.|Versichert? Bringen Sie das Rezept mit.]',
        'Ein Besuch, ein Preis, am [Ende|Ausgang] mit Karte.',
        'Am Vortag abgesagt kostet nichts. [Am selben Tag die Hälfte.|Danach die Hälfte.]',
        'Rezept, Zusatzversicherung oder bar: [Wir rechnen vor, was bleibt.|Fragen Sie, bevor Sie liegen.]',
        'Kein Abo, keine Zehnerkarte. [Sie kommen, so oft es hilft.|Gezahlt wird, was war.]',
      ],
      billNote: [
        'Ein steifer Nacken: zwei Besuche, zwei Arten Hand.',
        'Der erste Monat einer Läuferin mit Schienbein.',
        'Zwei Besuche in einer Woche, dann war es gut.',
        'Eine Schulter aus dem Umzug: einmal lang, einmal kurz.',
        'Ein Knie nach dem Skiurlaub, die ersten zwei Besuche.',
      ],
      faqs: [
        ['Knackt es?', 'Nur wenn Sie wollen. Fast immer geht es auch ohne.'],
        ['Brauche ich ein Rezept?', 'Nein, aber mit einem zahlt meist die Kasse. Wir helfen beim Fragen.'],
        [
          'Ich mache meine Übungen nie. Hoffnungslos?',
          'Nein, darum sind es nur zwei. Wir hängen sie an Dinge, die Sie ohnehin tun.',
        ],
        [
          'Seit gestern tut es mehr weh. Haben Sie etwas kaputt gemacht?',
          'Kaum. Ein Tag Muskelkater ist üblich, drei sind es nicht: Dann rufen Sie an.',
        ],
        ['Darf ich weiterlaufen?', 'Meistens ja, aber weniger. Wie viel, sagen wir in Minuten.'],
        ['Bin ich zu alt dafür?', 'Unsere Älteste ist 94 und macht mehr Kniebeugen als wir.'],
        ['Muss ich mich ausziehen?', 'Nein. Kurze Hose und Hemd genügen, beides haben wir da.'],
        [
          'Bekomme ich einen Stapel Zettel?',
          'Eine Karte mit zwei Zeichnungen. Sie passt an den Kühlschrank.',
        ],
        ['Wie schnell geht ein Termin?', 'Noch diese Woche. Zwei Vormittage halten wir für Eiliges frei.'],
        [
          'Liegt es an meiner Haltung?',
          'Selten. Meist liegt es an den sieben Stunden, in denen sich nichts bewegt.',
        ],
        ['Darf jemand mitkommen?', 'Gern. Wer zusieht, zählt später die Wiederholungen.'],
        [
          'Behandeln Sie gleich nach der Operation?',
          'Ab dem Tag, den die Klinik erlaubt. Den Bericht lesen wir, bevor Sie kommen.',
        ],
        ['Hilft Wärme oder Kälte?', 'Was Ihnen guttut. Wir haben beides und streiten nicht darüber.'],
      ],
      bookingTitle: [
        'Wo tut es weh?',
        'Vierzig Minuten für Sie',
        'Termin und kurze Hose',
        'Ein Platz auf der Liege',
        'Sagen Sie uns, welche Seite',
      ],
      bookingText: [
        'Sagen Sie uns, was Sie nicht mehr tun. {host} findet die passenden Hände und [ruft heute an|schreibt heute].',
        'Früh ist gut für [Rücken|steife Gelenke], spät für Läufer. Sie bekommen möglichst immer dieselben Hände.',
        'Akut? Schreiben Sie es dazu, jeden Morgen ist etwas frei.',
        'Welche Seite, seit wann, und wann Sie Zeit haben. {host} schlägt [heute|bis zum Abend] zwei Termine vor.',
        'Schreiben Sie dazu, ob Sie Treppen [steigen können|meiden]. Wir sind im Erdgeschoss.',
      ],
    },
    care: {
      names: [
        'Praxis {last}',
        '{last} & {last}',
        'Haus {last}',
        'Nach Vereinbarung',
        'Das Zimmer in {district}',
        '{district}, erster Stock',
      ],
      headlines: {
        card: [
          ['{time} heißt', '{time}.'],
          ['Diese Stunde', 'gehört Ihnen.'],
          ['Setzen Sie sich.', 'Wir haben Zeit.'],
          ['Ein freier Stuhl', 'um {time}.'],
        ],
        ladder: [
          ['Lesen Sie', 'ohne Eile.'],
          ['Näher, bitte.', 'Wir hören zu.'],
          ['Von oben,', 'Zeile für Zeile.'],
        ],
      },
      subs: [
        '{street}, {district}: ein Stuhl, ein [Mensch|Paar Hände] und eine Uhr, [die auf Ihrer Seite ist|auf die niemand sieht]. Nach Vereinbarung, pünktlich.',
        'Für alle in {place}, die [Wartezimmer hassen|schon einmal gehetzt wurden]. Sie bekommen die ganze Zeit, die Sie gebucht haben, [auf die Minute|mit Tee].',
        'Ein kleines Haus, {transit}. Niemand steht zwischen Ihnen und dem Menschen, zu dem Sie [wollten|kommen].',
      ],
      notes: [
        ['4 Min.', 'Wartezeit im Schnitt'],
        ['1', 'Mensch zur selben Zeit'],
        ['0', 'Bildschirme im Raum'],
      ],
      treatmentsTitle: ['Wählen Sie die Länge', 'Nach Minuten', 'Wie viel Zeit darf es sein?'],
      treatmentsLead: [
        'Wir geben Zeit, Sie wählen wie viel. [Was darin geschieht, vereinbaren wir am Anfang.|Der dunkle Teil der Uhr gehört Ihnen.]',
        'Die Uhr zeigt, was Sie buchen. [Zwischen zwei Menschen liegen zehn Minuten.|Die Pause dazwischen geht auf uns.]',
        'Unsicher? [Nehmen Sie die kürzere.|Beginnen Sie kurz.] Sie kann wachsen, schrumpfen nie.',
      ],
      treatments: [
        {
          minutes: 15,
          title: 'Der kurze',
          text: [
            'Für eine Frage, einen Blick, eine kleine Sache.',
            'Hinein, erledigt, hinaus. Der Mantel bleibt am Haken.',
            'Zehn Minuten Arbeit, fünf fürs Erzählen.',
          ],
          asked: ['„Es ist nur eine Kleinigkeit.“', '„Könnten Sie kurz nachsehen?“'],
          euros: 28,
        },
        {
          minutes: 30,
          title: 'Der übliche',
          text: [
            'Wofür die meisten kommen, ohne Hast.',
            'Lang genug, um es gut zu machen und zu sagen, was folgt.',
            'Eine halbe Stunde, in der das Telefon ohne uns läutet.',
          ],
          asked: ['„Wie beim letzten Mal, bitte.“', '„Ist es besser geworden?“'],
          euros: 52,
        },
        {
          minutes: 60,
          title: 'Der lange',
          text: [
            'Eine Stunde für das erste Mal oder für das, was schon länger wartet.',
            'Wir beginnen mit einem Gespräch und enden, wenn es stimmt.',
            'Erst Tee. Dann haben wir fünfzig Minuten und nutzen sie.',
          ],
          asked: ['„Wo fange ich an?“', '„Ich möchte etwas ändern.“'],
          euros: 96,
        },
        {
          minutes: 45,
          title: 'Zu zweit',
          text: [
            'Mutter und Kind, ein Paar, zwei Freundinnen: nebeneinander.',
            'Zwei Menschen, ein Termin, nur einmal erzählen.',
            'Zwei Stühle, eine Kanne, keine Eile dazwischen.',
          ],
          asked: ['„Allein kommt er nicht.“', '„Darf sie zusehen?“'],
          euros: 84,
        },
        {
          minutes: 40,
          title: 'Bei Ihnen daheim',
          text: [
            'Wir kommen mit einer Tasche, im Umkreis von vier Kilometern.',
            'Für alle, die nicht die Treppe hinunterkommen.',
            'Wir brauchen einen Tisch, eine Lampe und jemanden, der öffnet.',
          ],
          asked: ['„Sie geht nicht mehr aus dem Haus.“', '„Dritter Stock, ohne Lift.“'],
          euros: 90,
        },
      ],
      visitTitle: ['Das erste Mal', 'Minute für Minute', 'Was nach der Klingel kommt'],
      visitLead: [
        'Mitbringen müssen Sie nur [sich|Zeit]. Alte Unterlagen sind willkommen.',
        'Klingeln Sie einmal. [Es kommt ein Mensch, keine Stimme.|Wir öffnen selbst.]',
        'Umentscheiden dürfen Sie sich in jeder Minute, [auch in der letzten|ohne Grund].',
      ],
      visit: [
        {
          at: 0,
          title: 'Die Tür',
          text: [
            'Jemand sagt Ihren Namen und nimmt den Mantel.',
            'Ein Haken, ein Glas Wasser, kein Klemmbrett.',
            'Die Klingel ist laut, der Rest nicht.',
          ],
        },
        {
          at: 4,
          title: 'Der Stuhl',
          text: [
            'Sie sitzen. Wir auch, auf gleicher Höhe.',
            'Es ist still. Das Telefon steht nebenan.',
            'Sie wählen: Fenster oder Wand.',
          ],
        },
        {
          at: 8,
          title: 'Sie sagen es',
          text: [
            'Weshalb Sie kommen, in Ihren Worten und Ihrer Reihenfolge.',
            'Wir fragen dreimal nach und schreiben mit der Hand.',
            'Beginnen Sie am Ende, wenn das leichter ist.',
          ],
        },
        {
          at: 18,
          title: 'Wir beginnen',
          text: [
            'Nur mit dem Vereinbarten. Jeder Schritt wird vorher genannt.',
            'Ruhig, mit Spiegel oder Erklärung, wie Sie möchten.',
            'Hände gewaschen, Ärmel hoch, vor jedem Schritt ein Wort.',
          ],
        },
        {
          at: 50,
          title: 'Sie wissen mehr',
          text: [
            'Was war, was Sie tun können, wann wir uns sehen.',
            'Auf einer Karte, mit Tinte: der nächste Tag und ein Rat.',
            'Wir schreiben es auf, Sie nehmen es mit.',
          ],
        },
      ],
      roles: [
        {
          role: 'Leitung',
          text: [
            'Hat es in zwei Städten gelernt und kam des Lichts wegen zurück.',
            'Weiß noch, was Sie im Frühling sagten.',
            'Hat halb so viele Termine, seit der zweite Stuhl fort ist.',
            'Bewahrt Ihre Karte in einem Holzkasten auf, nicht in einer Wolke.',
          ],
        },
        {
          role: 'Vormittags',
          text: [
            'Ist um sieben da und summt bis neun.',
            'Schnelle Hände, langsame Stimme.',
            'Öffnet zwischen zwei Menschen immer das Fenster.',
            'Heizt zuerst, dann sind Sie dran.',
          ],
        },
        {
          role: 'Nachmittags und unterwegs',
          text: [
            'Kennt jedes Treppenhaus in {district}.',
            'Fährt Rad mit einer sehr großen Tasche.',
            'Klingelt zweimal und wartet, so lange es dauert.',
            'Trägt die Tasche vier Stockwerke und grüßt trotzdem.',
          ],
        },
      ],
      feesLead: [
        'Sie zahlen Minuten. [Was darin gebraucht wird, ist dabei.|An der Tür kommt nichts hinzu.]',
        'Ein fester Preis für feste Zeit. Dauert es länger, geht das [auf uns|zu unseren Lasten].',
        'Mit Karte oder bar, danach, nicht davor. [Belege gibt es gern.|Manche Kassen zahlen mit, fragen Sie uns.]',
      ],
      billNote: [
        'Jemand kam mit einer kleinen Frage und blieb dafür.',
        'Eine erste Woche: ein kurzer Blick, ein ruhiger Besuch.',
        'Zwei Besuche in einem Monat, der erste kurz.',
      ],
      faqs: [
        ['Muss ich warten?', 'Vier Minuten, im Schnitt. Werden es zehn, melden wir uns, bevor Sie losgehen.'],
        [
          'Und wenn es mir nicht gefällt?',
          'Sagen Sie es, gleich oder am Tag danach. Wir bringen es in Ordnung, kostenlos.',
        ],
        ['Muss ich reden?', 'Nein. Sagen Sie „bitte still“, dann sagen wir nur das Nötige.'],
        [
          'Darf mein Kind mit?',
          'Ja. Es gibt einen niedrigen Tisch, Papier und eine Schublade zum Ausräumen.',
        ],
        ['Ich muss absagen. Ist das teuer?', 'Bis zum Vortag nicht. Am selben Tag die Hälfte.'],
        ['Hört jemand mit?', 'Niemand. Die Wände sind dick, unsere Hefte auch.'],
        ['Geht das in der Mittagspause?', 'Ja, mit dem kurzen. Zwanzig Minuten samt Mantel.'],
        ['Ist es ruhig?', 'Zwei Türen, dicke Vorhänge, eine Uhr. Die hört man.'],
        ['Was ziehe ich an?', 'Was Sie anhaben. Dauert es länger, gibt es einen Kittel.'],
        ['Kann ich eine Stunde verschenken?', 'Ja, auf einer Karte im Umschlag. Sie gilt drei Jahre.'],
        ['Darf ich in Teilen zahlen?', 'In zwei. Ohne Formular, wir schreiben es auf die Karte.'],
      ],
      bookingTitle: ['Eine Zeit für Sie', 'Welche Stunde ist Ihre?', 'Nehmen Sie den freien Stuhl'],
      bookingText: [
        'Sagen Sie, wie lange und ungefähr wann. {host} antwortet [heute|bis zum Abend] mit zwei Vorschlägen.',
        'Zum ersten Mal? Nehmen Sie den langen. [Wir reden zuerst.|Das tun die meisten.]',
        'Vormittags ist es ruhig, am langen Abend bis acht offen. [Suchen Sie sich etwas aus.|Wählen Sie.]',
      ],
    },
  },
  book: [
    'Zeit aussuchen',
    'Um einen Termin bitten',
    'Ihre Stunde finden',
    'Einen Tag wählen',
    'Nach einer Stunde fragen',
  ],
  look: [
    'So läuft der erste Besuch',
    'Den ersten Besuch lesen',
    'Was zuerst geschieht',
    'Die erste Stunde ansehen',
    'Beim ersten Mal dabei sein',
  ],
  drawn: {
    teeth: 'Zeichnung: das Zahnschema, zweiunddreißig Zähne mit Nummern, die {tooth} ist markiert',
    curve: 'Zeichnung: die Gewichtskurve von {pet}, Woche für Woche',
    steps: 'Zeichnung: ein Gang in elf Augenblicken, mit Gelenken und Winkeln',
    card: 'Zeichnung: eine Terminkarte vor einer Uhr, die {time} zeigt',
    ladder: 'Zeichnung: eine Sehtafel, deren Zeilen einen Satz ergeben',
  },
  joints: { hip: 'Hüfte', knee: 'Knie' },
  pets: ['Miso', 'Bruno', 'Wanda', 'Pirat', 'Flocke', 'Krümel'],
  weeks: 'Alter in Wochen',
  weight: 'kg',
  ladders: [
    ['E', 'IN', 'STUHL', 'UND EINE', 'STUNDE DIE', 'NUR IHNEN', 'GEHÖRT BIS ZUM ENDE'],
    ['W', 'IR', 'SIND', 'PÜNKTLICH', 'UND SIE', 'WAREN ES', 'SCHON IMMER EIN WENIG'],
    ['N', 'UN', 'SETZEN', 'SIE SICH', 'UND SAGEN', 'SIE UNS', 'WOMIT WIR ANFANGEN'],
  ],
  teamTitle: [
    'Wen Sie treffen',
    'Drei Menschen, mit Namen',
    'Hände mit Namen',
    'Wer dienstags da ist',
    'Die Menschen hinter der Uhr',
  ],
  teamLead: [
    'Sie sehen jedes Mal denselben Menschen, außer Sie wünschen [es anders|Abwechslung].',
    'Wir sind mit Absicht wenige. [Wer mit Ihnen anfängt, bleibt.|So merken wir uns Sie.]',
    'Fragen Sie nach dem Namen, den Sie [mögen|kennen]. Beleidigt ist hier niemand.',
    'Die Namen stehen an der Tür, [die Vornamen auf dem Kittel|in derselben Reihenfolge].',
    'Alle drei sind fast immer da [und essen mittags zusammen|und lesen dieselbe Kartei].',
  ],
  feesTitle: [
    'Was es kostet',
    'Preise und eine Rechnung',
    'Preise, im Liegen lesbar',
    'Bevor Sie sich setzen',
    'Die Summe, vorher',
  ],
  column: 'Preis',
  billTitle: ['Ein Beispiel', 'Eine Rechnung, ganz', 'Was jemand gezahlt hat'],
  choice: 'Wofür?',
  daytimes: ['früh, vor zehn', 'am Vormittag', 'am Nachmittag', 'nach fünf'],
  daytime: 'Tageszeit',
  action: [
    'Um diese Zeit bitten',
    'Abschicken',
    '{first} fragen',
    'Um Rückruf bitten',
    'Diese Zeit anfragen',
  ],
  done: [
    'Wir rufen heute zurück, mit sichtbarer Nummer.',
    'Sie bekommen heute zwei Zeiten zur Wahl.',
    'Ein Mensch ruft Sie an, noch vor sechs.',
    'In der nächsten Stunde liest das jemand und ruft heute an.',
    'Sie hören von uns, bevor um sechs die Tür zugeht.',
  ],
  whereTitle: [
    'Die Klingel mit dem Namen',
    'So finden Sie die Tür',
    '{street}, Erdgeschoss',
    'Wo die Klingel ist',
    'Die Straße hinunter, einmal klingeln',
  ],
  whereNote: [
    'Keine Stufen, eine breite Tür, im Hof Platz für [Kinderwagen|Räder].',
    'Von der Haltestelle {transit} sind es [vier|fünf] Minuten, mit Krücken acht.',
    'Wer zu früh ist, findet eine Bank, [meist|fast immer] in der Sonne.',
    'Die zweite Tür links, [unter der Uhr|die mit der Klingel, die geht].',
    'Ein Parkplatz ist da, [schmal|meist besetzt]. Nehmen Sie lieber den Bus.',
    'Klingeln, drücken, auf das Summen warten. Die Tür ist schwer, [wir helfen|rufen Sie ruhig].',
  ],
  footer: [
    'Wird es bei Ihnen später, rufen Sie an. Wird es bei uns später, rufen wir an.',
    'Die Uhr im Flur geht richtig. Wir haben nachgesehen.',
    'Bis in einem halben Jahr, oder früher.',
    'Karte verlegt? Wir wissen, wann Sie kommen.',
    'Länger als ein Kapitel hat hier noch niemand gewartet.',
    'Bringen Sie die Karte mit oder nur den Namen.',
  ],
  after: 'Verantwortlich: {host}',
};
