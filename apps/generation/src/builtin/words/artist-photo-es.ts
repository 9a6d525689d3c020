import type { TopicWords } from './artist.js';

export const PHOTO_ES: TopicWords = {
  wall: 'Una tira de negativos con casas, colinas, mar y cielo, un fotograma rodeado a lápiz graso',
  subs: [
    'Fotografías de sitios justo antes de que entre alguien. Copiadas a mano en {place}.',
    'Imágenes para paredes, páginas y familias que [parpadean|no paran quietas]. {place}, en película.',
    'Calles, cuartos y tiempo que hace en {place}, en negro, blanco y un color.',
    'Retratos, casas y aparcamientos vacíos de {place}, en una película más vieja que tu teléfono.',
    'Negro, blanco y paciencia. Fotografías de {place}, copiadas una a una.',
  ],
  actions: ['Ver la hoja de contactos', 'Ver las copias', 'Mirar el fotograma ocho'],
  statements: [
    'Espero el momento de después. La calle se vacía, la luz aguanta un segundo, y suele ser esa la foto.',
    'Doce fotogramas por carrete, un carrete por paseo. Miro más, disparo más tarde y vuelvo a casa con imágenes en vez de pruebas.',
    'Fotografío lo que la gente deja en paz: escaleras, aparcamientos, el mar un día laborable. Luego copio a oscuras hasta que se parece a lo que fue.',
    'Salgo cuando la gente entra: tras el partido, tras la lluvia, tras el último tranvía. Lo que queda en pie tiene su retrato.',
    'Una cámara es una caja que no me deja hablar. La pongo, cuento hasta treinta, y para entonces nadie recuerda qué cara iba a poner.',
  ],
  asides: [
    'Unos 90 carretes al año, 1080 fotogramas y una treintena de copias que colgaría en casa. Están abajo.',
    'Guardo todos los negativos desde {since}, en orden. Encontrar uno lleva cuatro minutos; perdonar algunos, más.',
    'Tiradas de nueve, en papel baritado, firmadas detrás a lápiz. La décima es mía.',
    'Dos cámaras, un objetivo cada una, las dos anteriores a {since}. El fotómetro es mi mano izquierda.',
    'El laboratorio era la despensa. Caben tres cubetas, una luz roja y yo, de pie.',
  ],
  galleryTitles: ['Recién [descolgadas|secas]', 'Nueve de cada', 'Los que se quedaron'],
  filters: ['Fuera', 'Ciudad', 'Agua'],
  works: {
    sea: ['[Martes|Jueves], pleamar', 'Copia en plata, 30 × 40 cm, tirada de 9'],
    roofs: ['Todos duermen', 'Copia en plata, virada, 40 × 60 cm'],
    stairs: ['Camino de nada', 'Copia en plata, 60 × 40 cm, tirada de 9'],
    facade: ['Una ventana despierta', 'Copia en plata, 40 × 30 cm'],
    road: ['Once postes', 'Copia lith, 40 × 60 cm, tirada de 9'],
    dune: ['Antes del viento', 'Copia en plata, 50 × 40 cm'],
    tree: ['La única vertical', 'Copia virada, 90 × 60 cm, tirada de 5'],
    pool: ['Calle dos', 'Copia lith, 40 × 60 cm'],
  },
  process: {
    titles: ['Donde empieza el negro', 'Nueve pasos en una hoja', 'Primero las sombras'],
    texts: [
      'El papel contesta a la luz con una curva, nunca con una recta. Expongo para el pie, donde la sombra aún guarda un abrigo, y copio hasta que al cielo le queda un poco de papel.',
      'Cada caja que compro la mido así una vez. Sé dónde un gris deja de serlo y tiro cuarenta copias menos al año.',
      'El medio es fácil, lo tiene cualquiera. Una copia vive en los extremos: en el negro que no lo es del todo y en el blanco que aún se toca.',
      'Repito esta curva cuando cambia el papel. Cuesta una hoja y una hora, y después dejo de adivinar dónde acaba el abrigo y empieza la noche.',
      'Primero nada, luego todo de golpe, luego nada. Paso las tardes en los dos extremos, con un trozo de cartón y un reloj.',
    ],
    label: 'Densidad del papel según la exposición en pasos: pie bajo, tramo recto, hombro cerca de 2,1',
    points: ['aguantan las sombras', 'piel y piedra', 'aquí acaba el blanco'],
  },
  commissions: {
    titles: ['Trae a [tu|la] gente', 'Retratos, casas, paredes', 'Con cita, en película'],
    texts: [
      'Una sesión son dos horas y una tetera. Recibes los contactos, elegimos con lápiz rojo y copio lo rodeado.',
      'Voy dos veces, una sin cámara. Casi todo pasa en la primera, cuando nadie contiene la respiración.',
      'Diez encargos al año. Quito el polvo y nada más; el lunar se queda, y en diez años lo agradecerás.',
      'Dime a qué hora está mejor el cuarto. Voy entonces, me quito los zapatos y trabajo hasta que la luz se va de la silla.',
      'Quedamos una vez sin motivo. Si nos aburrimos igual, la segunda llevo la cámara, y con doce fotogramas basta.',
    ],
    kinds: [
      [
        'Un retrato',
        '[Un carrete, una tarde, dos copias. Los perros pueden venir y suelen salir mejor.|Tú, en la mesa donde te sientas siempre. Dos copias, una para tu madre.|Una hora junto a la ventana, el teléfono en otro cuarto. Luego llegan dos copias.]',
      ],
      [
        'Una casa',
        '[Los cuartos como los dejas una mañana normal, en ocho copias.|Ocho copias, del sótano al tejado, antes de la mudanza o después.|Cada cuarto una vez, también el que ibas a ordenar.]',
      ],
      [
        'Una pared',
        '[Una copia a su medida, en marco de fresno, colgada por mí.|Tú das ancho y alto, yo encuentro la foto que los aguanta.|Una copia grande a la altura de los ojos. El nivel lo llevo yo.]',
      ],
    ],
  },
  press: [
    '{brand} fotografía escaleras vacías y se oye quién acaba de subir.',
    'Le dimos la pared frente a la puerta. Ahora los invitados chocan con el perchero.',
    'Pasa más en uno de estos aparcamientos que en muchas novelas de la primavera.',
    'El mar de estas copias no hace nada, y no se puede dejar de mirar cómo.',
    'Reconocí la escalera. Vivo al lado desde hace años y no nos habíamos visto.',
    'Gris no es la palabra. Conté once, y entonces alguien dio la luz.',
    'Al salir volví a casa despacio, por la otra acera.',
  ],
  ask: '[¿Quién o qué debe estarse quieto?|¿Qué tiene que salir en la foto?|¿Qué cuarto, y a qué hora?]',
};
