import type { TopicWords } from './artist.js';

export const PAINT_ES: TopicWords = {
  wall: 'Lienzos grandes en campos de color por la pared de un taller, un bote de pinceles',
  subs: [
    'Cuadros grandes para paredes que [esperan|resuenan]. Pintados con luz de día en {place}.',
    'Color sobre lienzo, casi siempre plano, nunca callado. {place}.',
    'Pinturas y dibujos de una ventana al norte, en {place}, para quien mira dos veces.',
    'Óleo sobre lino, en {place}: grande, seco en primavera y más pesado de lo que parece.',
    'Cuartos, caminos y un lago, empezados fuera y acabados en {place}.',
  ],
  actions: ['Ver los nuevos', 'Ver lo que está seco', 'Recorrer la pared'],
  statements: [
    'Pinto el color de un cuarto cuando alguien acaba de salir. Cuatro capas, dos equivocadas, y una línea que muevo hasta que el hombro dice basta.',
    'Mezclo todo de siete tubos. El verde que te gusta es un error de {since}; desde entonces intento repetirlo.',
    'Un cuadro empieza cuando dejo de reconocerlo. Hasta ahí solo relleno, y se nota, así que esos van detrás de la estufa.',
    'Cada día tomo la misma calle y pinto lo que ha cambiado. Casi siempre es un color, y lleva una semana.',
    'Rasco más de lo que dejo. Lo que cuelga aquí sobrevivió a la espátula; los otros se notan debajo con el pulgar.',
  ],
  asides: [
    'Unos 22 lienzos salen del taller cada año. Los otros miran a la pared, donde algunos mejoran.',
    'Trabajo desde las siete hasta que la luz se pone amarilla. Nada de esto se pintó bajo una lámpara.',
    'Lino, cola de conejo, óleo. Detrás de cada uno está la fecha y el tiempo que hacía.',
    'Unos llevaron dos días, otros cuatro años. El precio va por tamaño, porque no sé cuáles costaron más.',
    'Nada lleva marco. Un listón de fresno recorre el canto para que puedas llevártelo a casa.',
  ],
  galleryTitles: ['Secos [desde el domingo|del todo]', 'Ahora en la pared', 'La luz de este invierno'],
  filters: ['Grandes', 'Cuadrados', 'Pequeños'],
  works: {
    fields: ['Cocina, seis de la mañana', 'Óleo sobre lino, 180 × 145 cm'],
    squares: ['Cuatro intentos de un rojo', 'Óleo sobre tabla, 60 × 60 cm'],
    arcs: ['Por donde iba el camino', 'Óleo sobre lino, 120 × 120 cm'],
    stripes: ['Toda la semana pasada', 'Gouache sobre papel, 50 × 75 cm'],
    horizon: ['Nadar mar adentro', 'Óleo sobre lino, 110 × 145 cm'],
    patches: ['Huertos', 'Gouache sobre cartón, 80 × 60 cm'],
    disc: ['Equinoccio', 'Óleo sobre lino, 150 × 150 cm'],
    steps: ['Cinco pisos', 'Óleo sobre lino, 120 × 180 cm'],
    cut: ['Tarde para el barco', 'Papel recortado, 70 × 50 cm'],
    window: ['La lámpara de enfrente', 'Óleo sobre cartón, 58 × 58 cm'],
  },
  process: {
    titles: ['Seis horas buenas', 'El día que ve la ventana', 'La luz tiene horario'],
    texts: [
      'La ventana da al norte: la luz sube despacio y no miente. Mezclo por la mañana, decido a mediodía y nunca después de las cuatro, cuando todo halaga.',
      'Este es un día de marzo, medido en el caballete. De diez a dos no cambia nada; ahí se puede creer a un azul.',
      'Antes de las nueve tenso, después de las cinco barro. Lo que ves aquí se hizo en la parte llana de arriba.',
      'A las ocho se separan los grises, a las diez se asientan los rojos, después de las cuatro solo miro. En invierno todo eso pasa antes de comer.',
      'Tuve un luxómetro un año en el caballete, por llevar la contraria. Da la razón a mi tía: lo difícil, antes de mediodía.',
    ],
    label:
      'Luz en el caballete durante un día, de las seis de la mañana a las ocho de la tarde, máxima hacia el mediodía',
    points: ['primer color mezclado', 'nada cambia, decido', 'se dejan los pinceles'],
  },
  commissions: {
    titles: ['Para una pared tuya', 'Empezar por la pared', 'A medida, no a juego'],
    texts: [
      'No pinto a juego con sofás. Voy a ver la luz, me dices qué ves desde el sillón y pinto dos; te quedas uno, o ninguno.',
      'Manda la medida de la pared y una foto a mediodía. Contesto con tres estudios pequeños en gouache; son tuyos en todo caso.',
      'Cinco al año, de octubre a marzo. No hay fecha antes de que seque, y el óleo va despacio.',
      'Vive dos semanas con la pared vacía y dime qué echaste en falta. Pinto desde ahí, y lo ves una vez, aún mojado.',
      'El tamaño lo elegimos en tu casa, con periódicos y cinta. Luego no sabes nada de mí, y luego llamo con las manos sucias.',
    ],
    kinds: [
      [
        'Uno grande',
        '[Para la pared hacia la que se camina. Tensado en casa si la escalera es estrecha.|Unos dos metros, para un cuarto donde se habla bajo o debería.|Un lienzo que se ve desde la escalera, desde la mesa y por la mañana.]',
      ],
      [
        'Uno pequeño',
        '[Para una mesa, una cocina, un mal rincón. Sobre tabla, sin marco.|Ancho como un antebrazo. Tiene su clavo y no pide compañía.|Cabe en el tren y está seco para el bolsillo del abrigo, casi.]',
      ],
      [
        'Un préstamo',
        '[Un año colgado; luego te lo quedas, lo cambias o lo devuelves.|Doce meses en tu pared, cada mes un doceavo. Después hablamos.|Quédatelo hasta que la pared se acostumbre y entonces decide.]',
      ],
    ],
  },
  press: [
    'Un minuto ante un cuadro de {brand}, y la pared de detrás parece mal hecha.',
    'Lo colgamos en la entrada. El cartero pregunta por él.',
    'Siete colores, y ninguno está para caer bien.',
    'Desde la puerta es un cuadrado rojo. A dos pasos es la cocina de alguien.',
    'El azul de la sala dos me sigue desde el jueves.',
    'Mi hija preguntó si estaba terminado. En el taller se preguntaban lo mismo, y ahí nos quedamos.',
    'Una exposición para gente a la que le gustan las paredes, y para alguna a la que hasta ahora no.',
  ],
  ask: '[¿Qué pared?|¿Qué hay ahora ahí?|¿Qué tamaño, y qué luz?]',
};
