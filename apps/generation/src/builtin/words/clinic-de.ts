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
          ],
        },
        {
          at: 10,
          title: 'Wir hören zu',
          text: [
            'Was wehtut, was letztes Mal war, was nicht wieder sein soll.',
            'Sagen Sie uns, welches Geräusch Sie hassen. Meist geht es ohne.',
          ],
        },
        {
          at: 20,
          title: 'Wir zählen',
          text: [
            'Zweiunddreißig, laut, mit einem Spiegel auch für Sie.',
            'Zwei kleine Bilder und ein Klopfen an jeden Zahn.',
          ],
        },
        {
          at: 40,
          title: 'Sie sehen es',
          text: [
            'Das Bild auf dem Schirm, in einfachen Worten.',
            'Wir zeigen höchstens drei Stellen. Sie sagen, welche zuerst.',
          ],
        },
        {
          at: 55,
          title: 'Ein Plan',
          text: [
            'Auf einer Seite, mit Minuten und Preisen. Zum Mitnehmen.',
            'Unterschrieben wird nichts. Der nächste Termin liegt bei Ihnen.',
          ],
        },
      ],
      roles: [
        {
          role: 'Füllungen und Angst',
          text: [
            'Zählt von drei herunter und beginnt erst bei null.',
            'Hatte selbst Angst, bis zum Studium.',
          ],
        },
        {
          role: 'Wurzeln',
          text: [
            'Arbeitet unter dem Mikroskop und summt, ohne es zu merken.',
            'Findet den vierten Kanal. Oft gibt es einen vierten.',
          ],
        },
        {
          role: 'Prophylaxe',
          text: ['Sieht dem Zahnfleisch an, wer im Urlaub war.', 'Besitzt ein Modellgebiss mit Namen.'],
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
          ],
        },
        {
          at: 5,
          title: 'Nichts geschieht',
          text: [
            'Wir öffnen den Korb und reden mit Ihnen. Ihr Tier sieht sich um.',
            'Wir sitzen am Boden. Die Neugier macht den Rest.',
          ],
        },
        {
          at: 10,
          title: 'Auf die Waage',
          text: [
            'Ein Punkt auf der Kurve, der erste von vielen.',
            'Sie steckt im Boden. Kaum jemand merkt es.',
          ],
        },
        {
          at: 15,
          title: 'Wir sehen nach',
          text: [
            'In der Reihenfolge, die Ihr Tier mag. Krallen zuletzt.',
            'Erst Hände, dann Geräte, und an jedem darf geschnuppert werden.',
          ],
        },
        {
          at: 25,
          title: 'Sie wissen es',
          text: [
            'Was wir sahen, was es heißt, was es kostet. Auf Papier.',
            'Ein Plan mit zwei Zeilen und eine Nummer für die Nacht.',
          ],
        },
      ],
      roles: [
        {
          role: 'Hunde und Gelenke',
          text: [
            'Wurde zweimal gebissen, beide Male vom eigenen.',
            'Kniet den ganzen Tag und kennt jedes Knie.',
          ],
        },
        {
          role: 'Katzen',
          text: ['Spricht leise und blinzelt zuerst.', 'Hat noch keine Katze gehoben, die nicht wollte.'],
        },
        {
          role: 'Zähne und Nächte',
          text: [
            'Schläft neben der Station, wenn jemand darin liegt.',
            'Merkt sich den Namen Ihres Tiers vor Ihrem.',
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
      treatmentsTitle: ['Wie lange es dauert', 'Nach der Uhr', 'Was Hände und Minuten tun'],
      treatmentsLead: [
        'Der dunkle Teil gehört Ihnen und einem Paar Hände. [Niemand läuft zwischen Kabinen.|Kein Gerät vertritt sie.]',
        'Wir zählen Besuche. [Die meisten Rücken brauchen sechs.|Helfen sechs nicht, sagen wir es.]',
        'Mit Rezept oder ohne. [Wir lesen es und sehen dann selbst nach.|Bringen Sie es mit, falls Sie eines haben.]',
      ],
      treatments: [
        {
          minutes: 40,
          title: 'Physiotherapie',
          text: [
            'Ansehen, prüfen, behandeln, und zwei Übungen, die Sie wirklich machen.',
            'Gelenke, Narben, Kraft. In dieser Folge oder einer anderen.',
          ],
          asked: ['„Auf dem Bild sieht man alles.“', '„Jetzt ist es auf der anderen Seite.“'],
          euros: 64,
        },
        {
          minutes: 60,
          title: 'Osteopathie',
          text: [
            'Eine Stunde für die ganze Linie vom Fuß bis zum Kiefer.',
            'Wo es wehtut, beginnt es selten. Wir suchen tiefer.',
          ],
          asked: ['„Drei haben nichts gefunden.“', '„Seit der Geburt.“'],
          euros: 98,
        },
        {
          minutes: 30,
          title: 'Massage',
          text: ['Fest, warm und ohne Walgesang.', 'Für Nacken, die vor Bildschirmen leben.'],
          asked: ['„Bitte fester.“', '„Ich will nur den Kopf drehen.“'],
          euros: 46,
        },
        {
          minutes: 45,
          title: 'Laufanalyse',
          text: [
            'Von hinten gefilmt, verlangsamt, mit Bleistift erklärt.',
            'Geändert wird eine Sache, nicht der ganze Schritt.',
          ],
          asked: ['„Schon wieder neue Schuhe?“', '„Ab Kilometer sechs.“'],
          euros: 110,
        },
        {
          minutes: 50,
          title: 'Nach der Operation',
          text: [
            'Woche für Woche, mit dem Plan der Klinik an der Wand.',
            'Von Krücken zur Treppe, jede Stufe mit Datum.',
          ],
          asked: ['„Wann darf ich Auto fahren?“', '„Muss das knacken?“'],
          euros: 78,
        },
      ],
      visitTitle: ['Die ersten vierzig Minuten', 'Minute für Minute', 'Womit wir beginnen'],
      visitLead: [
        'Ziehen Sie an, worin Sie [knien|sich rühren] können. Kurze Hosen leihen wir.',
        'Ausziehen müssen Sie sich erst, wenn wir Sie [gehen|sitzen] gesehen haben.',
        'Befunde bringen Sie gern mit. Wir lesen sie, nachdem wir hingesehen haben.',
      ],
      visit: [
        {
          at: 0,
          title: 'Sie gehen',
          text: [
            'Von der Tür zum Fenster, zweimal. Wir sagen noch nichts.',
            'Mit Schuhen, ohne Schuhe. Schon wissen wir etwas.',
          ],
        },
        {
          at: 5,
          title: 'Sie erzählen',
          text: [
            'Seit wann, wonach, und was Sie nicht mehr tun.',
            'Zeigen Sie es mit einem Finger. Brauchen Sie die ganze Hand, hilft das auch.',
          ],
        },
        {
          at: 12,
          title: 'Wir prüfen',
          text: [
            'Winkel, Kraft, und die andere Seite zum Vergleich.',
            'Beugen, strecken, drücken. Die Zahlen kommen aufs Blatt.',
          ],
        },
        {
          at: 20,
          title: 'Hand anlegen',
          text: [
            'Fünfzehn Minuten Behandlung, schon am ersten Tag.',
            'Ob wir richtigliegen, merken Sie gleich.',
          ],
        },
        {
          at: 36,
          title: 'Zwei Übungen',
          text: ['Zwei. Beim Zähneputzen und an der Küchenplatte.', 'Sie zeigen sie uns, nicht wir Ihnen.'],
        },
      ],
      roles: [
        {
          role: 'Knie und Hüften',
          text: ['Spielte Handball, bis das Knie Nein sagte.', 'Schätzt Winkel auf zwei Grad genau.'],
        },
        { role: 'Rücken', text: ['Sitzt schlecht und gibt es zu.', 'Fürchtet nichts außer Sofas.'] },
        {
          role: 'Schultern und Hände',
          text: [
            'Klettert. Klebt die eigenen Finger und die anderer.',
            'Behandelt Pianisten und Maurer, oft wegen derselben Stelle.',
          ],
        },
      ],
      feesLead: [
        'Preise für Selbstzahler. [Mit Rezept zahlt die Kasse das meiste.|Versichert? Bringen Sie das Rezept mit.]',
        'Ein Besuch, ein Preis, am [Ende|Ausgang] mit Karte.',
        'Am Vortag abgesagt kostet nichts. [Am selben Tag die Hälfte.|Danach die Hälfte.]',
      ],
      billNote: [
        'Ein steifer Nacken: zwei Besuche, zwei Arten Hand.',
        'Der erste Monat einer Läuferin mit Schienbein.',
        'Zwei Besuche in einer Woche, dann war es gut.',
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
      ],
      bookingTitle: ['Wo tut es weh?', 'Vierzig Minuten für Sie', 'Termin und kurze Hose'],
      bookingText: [
        'Sagen Sie uns, was Sie nicht mehr tun. {host} findet die passenden Hände und [ruft heute an|schreibt heute].',
        'Früh ist gut für [Rücken|steife Gelenke], spät für Läufer. Sie bekommen möglichst immer dieselben Hände.',
        'Akut? Schreiben Sie es dazu, jeden Morgen ist etwas frei.',
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
          ],
        },
        {
          at: 4,
          title: 'Der Stuhl',
          text: ['Sie sitzen. Wir auch, auf gleicher Höhe.', 'Es ist still. Das Telefon steht nebenan.'],
        },
        {
          at: 8,
          title: 'Sie sagen es',
          text: [
            'Weshalb Sie kommen, in Ihren Worten und Ihrer Reihenfolge.',
            'Wir fragen dreimal nach und schreiben mit der Hand.',
          ],
        },
        {
          at: 18,
          title: 'Wir beginnen',
          text: [
            'Nur mit dem Vereinbarten. Jeder Schritt wird vorher genannt.',
            'Ruhig, mit Spiegel oder Erklärung, wie Sie möchten.',
          ],
        },
        {
          at: 50,
          title: 'Sie wissen mehr',
          text: [
            'Was war, was Sie tun können, wann wir uns sehen.',
            'Auf einer Karte, mit Tinte: der nächste Tag und ein Rat.',
          ],
        },
      ],
      roles: [
        {
          role: 'Leitung',
          text: [
            'Hat es in zwei Städten gelernt und kam des Lichts wegen zurück.',
            'Weiß noch, was Sie im Frühling sagten.',
          ],
        },
        {
          role: 'Vormittags',
          text: ['Ist um sieben da und summt bis neun.', 'Schnelle Hände, langsame Stimme.'],
        },
        {
          role: 'Nachmittags und unterwegs',
          text: ['Kennt jedes Treppenhaus in {district}.', 'Fährt Rad mit einer sehr großen Tasche.'],
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
      ],
      bookingTitle: ['Eine Zeit für Sie', 'Welche Stunde ist Ihre?', 'Nehmen Sie den freien Stuhl'],
      bookingText: [
        'Sagen Sie, wie lange und ungefähr wann. {host} antwortet [heute|bis zum Abend] mit zwei Vorschlägen.',
        'Zum ersten Mal? Nehmen Sie den langen. [Wir reden zuerst.|Das tun die meisten.]',
        'Vormittags ist es ruhig, am langen Abend bis acht offen. [Suchen Sie sich etwas aus.|Wählen Sie.]',
      ],
    },
  },
  book: ['Zeit aussuchen', 'Um einen Termin bitten', 'Ihre Stunde finden'],
  look: ['So läuft der erste Besuch', 'Den ersten Besuch lesen', 'Was zuerst geschieht'],
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
  teamTitle: ['Wen Sie treffen', 'Drei Menschen, mit Namen', 'Hände mit Namen'],
  teamLead: [
    'Sie sehen jedes Mal denselben Menschen, außer Sie wünschen [es anders|Abwechslung].',
    'Wir sind mit Absicht wenige. [Wer mit Ihnen anfängt, bleibt.|So merken wir uns Sie.]',
    'Fragen Sie nach dem, den Sie [mögen|kennen]. Beleidigt ist hier niemand.',
  ],
  feesTitle: ['Was es kostet', 'Preise und eine Rechnung', 'Preise, im Liegen lesbar'],
  column: 'Preis',
  billTitle: ['Ein Beispiel', 'Eine Rechnung, ganz', 'Was jemand gezahlt hat'],
  choice: 'Wofür?',
  daytimes: ['früh, vor zehn', 'am Vormittag', 'am Nachmittag', 'nach fünf'],
  daytime: 'Tageszeit',
  action: ['Um diese Zeit bitten', 'Abschicken', '{first} fragen'],
  done: [
    'Wir rufen heute zurück, mit sichtbarer Nummer.',
    'Sie bekommen heute zwei Zeiten zur Wahl.',
    'Ein Mensch ruft Sie an, noch vor sechs.',
  ],
  whereTitle: ['Die Klingel mit dem Namen', 'So finden Sie die Tür', '{street}, Erdgeschoss'],
  whereNote: [
    'Keine Stufen, eine breite Tür, im Hof Platz für [Kinderwagen|Räder].',
    'Von der Haltestelle {transit} sind es [vier|fünf] Minuten, mit Krücken acht.',
    'Wer zu früh ist, findet eine Bank, [meist|fast immer] in der Sonne.',
  ],
  footer: [
    'Kommen Sie später, rufen Sie an. Kommen wir später, rufen wir an.',
    'Die Uhr im Flur geht richtig. Wir haben nachgesehen.',
    'Bis in einem halben Jahr, oder früher.',
  ],
  after: 'Verantwortlich: {host}',
};
