/** Other works and other steps than those of the first list, so that two studios seldom show the same. */
import type { Lang } from '../kinds/kind-names.js';
import type { AgencyTopic } from './agency.js';

type Pair = readonly [string, string];

export interface MoreWords {
  cases: Readonly<Record<string, Pair>>;
  steps: readonly [Pair, Pair, Pair, Pair];
}

export const MORE: Record<Lang, Record<AgencyTopic, MoreWords>> = {
  en: {
    brand: {
      cases: {
        poster: ['Wednesday, all welcome', 'One sheet, folded to fit a coat pocket. Four days'],
        book: ['A year in one volume', 'Everything that was decided, and why. 48 pages'],
        sign: ['Second door, not the first', 'Seen from across the road, also in rain'],
        cards: ['Instead of a speech', 'Five lines, stiff paper, a name you can read'],
        map: ['Where everything is', 'Drawn after three walks with a pram'],
        box: ['Sent on Monday', 'Opens without a knife, closes without tape'],
        form: ['What to bring', 'Nine lines. It used to be four pages'],
      },
      steps: [
        ['Come in', 'You sit, we make tea, somebody writes along.'],
        ['Sort', 'Three piles: now, later, never.'],
        ['Try', 'In small, on a Tuesday, with people who say what they think.'],
        ['Let go', 'You have the keys and our number. Mostly you need the keys.'],
      ],
    },
    buildings: {
      cases: {
        gable: ['The aunt’s house', 'Kept the walls, moved the sun. 88 m²'],
        row: ['Four doors', 'One roof, four tempers, a shared bench'],
        tower: ['Nine floors of washing', 'Each flat has one window to the west'],
        hall: ['The carpenters’ hall', 'Long beams, short ways, doors for lorries'],
        pavilion: ['Tea house', 'Five posts, a roof, and a lot of outside'],
        stairs: ['Forty-two steps', 'From the station to the church, with a rail to slide on'],
        plan: ['A flat for three generations', 'Plan, everybody has a door'],
        section: ['Under the roof', 'Section with a bed where the beam is'],
      },
      steps: [
        ['Walk', 'Round the house, at three times of the day.'],
        ['Model', 'Cardboard, a knife, and your hand in it.'],
        ['Price', 'Before the permit, because afterwards is too late.'],
        ['Watch', 'Every week we are there, and every crack has a date.'],
      ],
    },
    film: {
      cases: {
        sea: ['The pilot boat', 'One shift, no music, 7 min'],
        roofs: ['Chimneys', 'A sweep and her town, 3 min'],
        stairs: ['Fourth floor, no lift', 'A piano goes up, 5 min'],
        facade: ['Who is still awake', 'A house at 3 a.m., 90 s'],
        road: ['Last bus', 'Eleven passengers, one take, 8 min'],
        dune: ['Sand', 'For a glassworks, 60 s'],
        tree: ['The pear', 'Seen from one kitchen, a year, 2 min'],
        pool: ['Before the children', 'A pool attendant at six, 4 min'],
      },
      steps: [
        ['Listen', 'A day without a camera, with your people.'],
        ['Find', 'The one sentence that nobody planned to say.'],
        ['Roll', 'Two cameras, nobody looks into either.'],
        ['Show', 'In a dark room, to those who are in it, first.'],
      ],
    },
  },
  de: {
    brand: {
      cases: {
        poster: ['Mittwoch, alle willkommen', 'Ein Bogen, gefaltet für die Manteltasche. Vier Tage'],
        book: ['Ein Jahr in einem Band', 'Alles, was beschlossen wurde, und warum. 48 Seiten'],
        sign: ['Zweite Tür, nicht die erste', 'Von gegenüber zu sehen, auch bei Regen'],
        cards: ['Statt einer Rede', 'Fünf Zeilen, fester Karton, ein lesbarer Name'],
        map: ['Wo alles ist', 'Gezeichnet nach drei Runden mit Kinderwagen'],
        box: ['Am Montag verschickt', 'Geht ohne Messer auf und ohne Klebeband zu'],
        form: ['Was mitzubringen ist', 'Neun Zeilen. Früher waren es vier Seiten'],
      },
      steps: [
        ['Hereinkommen', 'Du sitzt, wir kochen Tee, jemand schreibt mit.'],
        ['Sortieren', 'Drei Haufen: jetzt, später, nie.'],
        ['Probieren', 'Im Kleinen, an einem Dienstag, mit Leuten, die es sagen.'],
        ['Loslassen', 'Du hast die Schlüssel und unsere Nummer. Meist genügen die Schlüssel.'],
      ],
    },
    buildings: {
      cases: {
        gable: ['Das Haus der Tante', 'Die Wände blieben, die Sonne zog um. 88 m²'],
        row: ['Vier Türen', 'Ein Dach, vier Gemüter, eine Bank'],
        tower: ['Neun Etagen Wäsche', 'Jede Wohnung hat ein Fenster nach Westen'],
        hall: ['Die Zimmererhalle', 'Lange Balken, kurze Wege, Tore für Lastwagen'],
        pavilion: ['Teehaus', 'Fünf Stützen, ein Dach und viel Draußen'],
        stairs: ['Zweiundvierzig Stufen', 'Vom Bahnhof zur Kirche, mit Geländer zum Rutschen'],
        plan: ['Wohnung für drei Generationen', 'Grundriss, jeder hat eine Tür'],
        section: ['Unterm Dach', 'Schnitt mit Bett, wo der Balken ist'],
      },
      steps: [
        ['Gehen', 'Ums Haus, zu drei Tageszeiten.'],
        ['Bauen', 'Aus Pappe, mit Messer und deiner Hand darin.'],
        ['Rechnen', 'Vor der Genehmigung, denn danach ist es zu spät.'],
        ['Schauen', 'Jede Woche sind wir da, jeder Riss hat ein Datum.'],
      ],
    },
    film: {
      cases: {
        sea: ['Das Lotsenboot', 'Eine Schicht, keine Musik, 7 min'],
        roofs: ['Schornsteine', 'Eine Kehrerin und ihre Stadt, 3 min'],
        stairs: ['Vierter Stock ohne Lift', 'Ein Klavier kommt hinauf, 5 min'],
        facade: ['Wer noch wach ist', 'Ein Haus um drei Uhr früh, 90 s'],
        road: ['Letzter Bus', 'Elf Fahrgäste, eine Einstellung, 8 min'],
        dune: ['Sand', 'Für eine Glashütte, 60 s'],
        tree: ['Der Birnbaum', 'Aus einer Küche gesehen, ein Jahr, 2 min'],
        pool: ['Bevor die Kinder kommen', 'Ein Bademeister um sechs, 4 min'],
      },
      steps: [
        ['Zuhören', 'Ein Tag ohne Kamera, mit deinen Leuten.'],
        ['Finden', 'Den einen Satz, den niemand sagen wollte.'],
        ['Drehen', 'Zwei Kameras, und keiner schaut hinein.'],
        ['Zeigen', 'Im Dunkeln, zuerst denen, die vorkommen.'],
      ],
    },
  },
  fr: {
    brand: {
      cases: {
        poster: [
          'Mercredi, venez tous',
          'Une feuille, pliée pour une poche [de manteau|d’imperméable]. [Quatre|Six] jours',
        ],
        book: ['Une année en un volume', 'Tout ce qui fut décidé, et [pourquoi|par qui]. 48 pages'],
        sign: ['La deuxième porte', 'Visible d’en face, même [sous la pluie|de nuit]'],
        cards: ['Au lieu d’un discours', 'Cinq lignes, papier fort, un nom lisible'],
        map: ['Où tout se trouve', 'Dessiné après trois tours en poussette'],
        box: ['Parti lundi', 'S’ouvre sans couteau, se ferme sans ruban'],
        form: ['Ce qu’il faut apporter', 'Neuf lignes. Avant, [il y avait|c’étaient] quatre pages'],
      },
      steps: [
        ['Entrer', 'Vous vous asseyez, on fait du thé, quelqu’un note.'],
        ['Trier', 'Trois tas : maintenant, plus tard, jamais.'],
        ['Essayer', 'En petit, un mardi, avec des gens qui disent ce qu’ils pensent.'],
        ['Lâcher', 'Vous avez les clés et notre numéro. Les clés suffisent souvent.'],
      ],
    },
    buildings: {
      cases: {
        gable: ['La maison de la tante', 'Les murs sont restés, le soleil a changé de côté. 88 m²'],
        row: ['Quatre portes', 'Un toit, quatre humeurs, un banc commun'],
        tower: ['Neuf étages de linge', 'Chaque logement a une fenêtre à l’ouest'],
        hall: ['La halle des charpentiers', 'Longues poutres, courts chemins, portes à camions'],
        pavilion: ['Maison de thé', 'Cinq poteaux, un toit et beaucoup de dehors'],
        stairs: ['Quarante-deux marches', 'De la gare à l’église, une rampe pour glisser'],
        plan: ['Trois générations', 'Plan, chacun a une porte'],
        section: ['Sous le toit', 'Coupe avec un lit là où passe la poutre'],
      },
      steps: [
        ['Marcher', 'Autour de la maison, à trois heures du jour.'],
        ['Découper', 'Du carton, un couteau, et votre main dedans.'],
        ['Chiffrer', 'Avant le permis, après c’est trop tard.'],
        ['Veiller', 'On y est chaque semaine, chaque fissure a sa date.'],
      ],
    },
    film: {
      cases: {
        sea: ['La pilotine', 'Un quart, sans musique, 7 min'],
        roofs: ['Cheminées', 'Une ramoneuse et sa ville, 3 min'],
        stairs: ['Quatrième sans ascenseur', 'Un piano monte, 5 min'],
        facade: ['Qui veille encore', 'Un immeuble à trois heures du matin, 90 s'],
        road: ['Le dernier car', 'Onze passagers, une prise, 8 min'],
        dune: ['Sable', 'Pour une verrerie, 60 s'],
        tree: ['Le poirier', 'Vu d’une cuisine, un an, 2 min'],
        pool: ['Avant les enfants', 'Un maître-nageur à six heures, 4 min'],
      },
      steps: [
        ['Écouter', 'Un jour sans caméra, avec les vôtres.'],
        ['Trouver', 'La phrase que personne n’avait prévue.'],
        ['Filmer', 'Deux caméras, personne ne les regarde.'],
        ['Montrer', 'Dans le noir, d’abord à ceux qui y sont.'],
      ],
    },
  },
  es: {
    brand: {
      cases: {
        poster: ['Miércoles, venid todos', 'Una hoja, doblada para el bolsillo del abrigo. Cuatro días'],
        book: ['Un año en un tomo', 'Todo lo que se decidió, y por qué. 48 páginas'],
        sign: ['La segunda puerta', 'Se ve desde enfrente, también con lluvia'],
        cards: ['En vez de un discurso', 'Cinco líneas, papel fuerte, un nombre legible'],
        map: ['Dónde está todo', 'Dibujado tras tres vueltas con cochecito'],
        box: ['Enviado el lunes', 'Se abre sin cuchillo y se cierra sin cinta'],
        form: ['Qué hay que traer', 'Nueve líneas. Antes eran cuatro páginas'],
      },
      steps: [
        ['Entrar', 'Te sientas, hacemos té, alguien apunta.'],
        ['Ordenar', 'Tres montones: ahora, luego, nunca.'],
        ['Probar', 'En pequeño, un martes, con gente que dice lo que piensa.'],
        ['Soltar', 'Tienes las llaves y nuestro número. Casi siempre bastan las llaves.'],
      ],
    },
    buildings: {
      cases: {
        gable: ['La casa de la tía', 'Las paredes se quedaron, el sol se mudó. 88 m²'],
        row: ['Cuatro puertas', 'Un tejado, cuatro caracteres, un banco común'],
        tower: ['Nueve pisos de ropa tendida', 'Cada vivienda tiene una ventana al oeste'],
        hall: ['La nave de los carpinteros', 'Vigas largas, caminos cortos, puertas para camiones'],
        pavilion: ['Casa de té', 'Cinco pilares, un techo y mucho fuera'],
        stairs: ['Cuarenta y dos peldaños', 'De la estación a la iglesia, con barandilla para deslizarse'],
        plan: ['Tres generaciones', 'Planta, cada uno tiene su puerta'],
        section: ['Bajo el tejado', 'Sección con cama donde va la viga'],
      },
      steps: [
        ['Andar', 'Alrededor de la casa, a tres horas del día.'],
        ['Cortar', 'Cartón, un cúter y tu mano dentro.'],
        ['Contar', 'Antes de la licencia; después es tarde.'],
        ['Vigilar', 'Vamos cada semana y cada grieta tiene fecha.'],
      ],
    },
    film: {
      cases: {
        sea: ['La lancha del práctico', 'Un turno, sin música, 7 min'],
        roofs: ['Chimeneas', 'Una deshollinadora y su ciudad, 3 min'],
        stairs: ['Cuarto sin ascensor', 'Sube un piano, 5 min'],
        facade: ['Quién sigue despierto', 'Una casa a las tres de la mañana, 90 s'],
        road: ['El último autobús', 'Once pasajeros, una toma, 8 min'],
        dune: ['Arena', 'Para una fábrica de vidrio, 60 s'],
        tree: ['El peral', 'Visto desde una cocina, un año, 2 min'],
        pool: ['Antes de los niños', 'Un socorrista a las seis, 4 min'],
      },
      steps: [
        ['Oír', 'Un día sin cámara, con tu gente.'],
        ['Encontrar', 'La frase que nadie pensaba decir.'],
        ['Filmar', 'Dos cámaras y nadie las mira.'],
        ['Enseñar', 'A oscuras, primero a quienes salen.'],
      ],
    },
  },
};
