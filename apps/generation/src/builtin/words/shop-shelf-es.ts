import type { TradeWords } from './shop.js';

export const SHELF_ES: Record<'books' | 'flowers', TradeWords> = {
  books: {
    headlines: [
      ['Tercer estante,', 'junto a la escalera.'],
      ['Lee la primera página', 'de pie.'],
      ['Fuera llueve,', 'capítulo dos.'],
      ['Pregunta por', 'el verde.'],
    ],
    subs: [
      'Una librería en {street} con {stock} libros y una silla. Para quien entró por una postal y sale con [una trilogía|dos novelas].',
      '{host} ha leído casi todo y lo dice. Nuevo y usado en {district}, ordenado por [humor|lugar de lectura], que funciona mejor de lo que suena.',
      'Sin mesa de superventas y sin música. {stock} lomos en {place} y una escalera que los niños suben hasta el cuarto peldaño.',
    ],
    art: 'Tres baldas de lomos de libros con sus precios',
    titles: ['Sacados esta semana', 'El lomo dentro, la cara fuera', 'Nueve que recomendamos a todos'],
    notes: [
      'Ordenados por dónde los vas a leer. [De casi todos hay uno|Dos de cada, como mucho]: pregunta antes de cruzar la ciudad.',
      'En los que menos discutimos. [Los de muestra están junto a la caja.|Si la página cincuenta aburre, tráelo.]',
    ],
    filters: [
      ['night', 'En la cama'],
      ['train', 'En el tren'],
      ['look', 'Para mirar'],
      ['aloud', 'En voz alta'],
    ],
    items: [
      [
        'La tienda de lámparas',
        'Una novela en la que nadie corre. [412 páginas.|Tela y cinta.|Se lee bien con mala bombilla.]',
      ],
      [
        'Otra vez andén nueve',
        '[Policiaca, once estaciones, una sospechosa.|Un crimen en la sala de espera y nadie sale.|El revisor sale dos veces.]',
      ],
      [
        'Lo que guardó el barquero',
        '[Cuentos, cada uno dura una travesía.|Once relatos y un río.|Se quedó con más que el pasaje.|Breves, mojados, bien educados.]',
      ],
      [
        'Cartas con marea baja',
        '[Dos hermanas, cuarenta años de correo.|Contada en cartas; una sigue cerrada.|Por orden, o según la marea.]',
      ],
      [
        'Una puerta en marzo',
        '[Tranquila, y luego nada tranquila.|Una casa, un inquilino, una pausa larga.|Nadie da un portazo. Ese es el problema.|Una bisagra, tres generaciones.]',
      ],
      [
        'Cuadros y círculos',
        '[Azulejos de Lisboa, en grande.|Cada página, una pared que querrías.|Lisboa, pared a pared.]',
      ],
      [
        'Ojos de las casas',
        '[Las ventanas de una calle, a tinta.|Dibujadas desde el tranvía, una por una.|De vuelta a casa mirarás hacia arriba.]',
      ],
      [
        'Brújula pequeña',
        '[Ensayos de dos paradas.|Treinta textos breves, ninguno de brújulas.|Cabe en el abrigo, junto al guante.|No señala nada, pero con cariño.]',
      ],
      [
        'La luna me debe una',
        '[Desde cuatro años, y para quien lee.|Corto, divertido, acaba a oscuras adrede.|Dura cuatro bostezos; luego, la luz.]',
      ],
      [
        'Seis olas y un barco',
        '[Rimas. El jueves te las sabes.|Para leer con voz que se mece.|Rimas que sobreviven a un baño.]',
      ],
    ],
    material: {
      title: ['Cosido, para que quede abierto', 'Por qué algunos se abren del todo'],
      paragraphs: [
        [
          'Preferimos los libros cosidos. Quedan abiertos junto al plato y en veinte años las páginas siguen en orden.',
          'Cógelo por el lomo y deja que se abra: si cruje, es cola. Lo decimos antes de cobrar, no después.',
          'Un libro que no se queda abierto preferiría ser ladrillo. Buscamos el hilo antes de mirar la cubierta.',
        ],
        [
          '{host} encuaderna en la trastienda lo que llega suelto, los lunes. La tela es de un cortinero, dos puertas más allá.',
          'Los usados se limpian con miga de pan, cepillo blando y paciencia. Las notas al margen se quedan: a menudo son el mejor texto.',
          'Las hojas sueltas llegan en bici, en bolsas de pan. {host} ordena, prensa, cose y no dice nada de la mermelada.',
        ],
      ],
      rows: [
        [
          'Papel',
          '[sin madera, amarillea despacio|sin ácido, durará más que el estante|trapo y algo de esperanza|crema, amable con la lámpara]',
        ],
        [
          'Hilo',
          '[lino, encerado a mano|lino, cuatro por aguja|nunca plástico, rara vez rojo|encerado en la mesa de la cocina]',
        ],
        [
          'Trastienda',
          '[los lunes, si llamas|cola, prensa y la radio bajita|se puede mirar, si silbas|huele a engrudo y a té]',
        ],
      ],
    },
    careTitle: ['Cómo tratar un lomo', 'Sobrevivirá al estante'],
    care: [
      [
        'Sol',
        '[En el alféizar no. Primero se va el rojo, luego te preguntan el título.|Una cortina ayuda. Una cubierta sosa encima, también.|En agosto, los lomos hacia la pared.]',
      ],
      [
        'Humedad',
        '[Dos dedos de aire detrás de la fila y queda recto.|De pie y sin apretar, como en el tranvía.|Abre la ventana, no el libro.]',
      ],
      [
        'Esquinas',
        '[Se pueden doblar. Es tu esquina.|A lápiz también. Los siguientes agradecen compañía.|Usa el tique, es bastante largo.]',
      ],
      [
        'Bañera',
        '[Si se cae: entre toallas, bajo ladrillos, tres días.|Papel de cocina entre páginas, y ni una palabra.|Una noche en el congelador y luego, despacio, bajo peso.]',
      ],
    ],
    voices: [
      'Estaba envuelto antes de que cambiara de idea. También en eso acertaron.',
      'Pedí algo corto. Me dieron ochocientas páginas y acertaron.',
      'Describí una cubierta de 1994 y una sensación. Bajó de la escalera con ella.',
    ],
    faqs: [
      ['¿Puedo leer antes de comprar?', 'Sí, en la silla, un capítulo. Después la silla se impacienta.'],
      ['¿Pedís lo que no está?', 'Sí, casi todo para mañana a las diez. Te avisamos cuando esté en la caja.'],
      [
        '¿Compráis libros viejos?',
        'Algunos, los miércoles, y decimos que no con cariño. Las enciclopedias no las podemos salvar.',
      ],
    ],
  },
  flowers: {
    headlines: [
      ['Cortadas a las cinco,', 'en agua a las seis.'],
      ['Aquí nada', 'vino en avión.'],
      ['Siete tallos', 'y un perdón.'],
      ['Cerramos con', 'los cubos vacíos.'],
    ],
    subs: [
      'Flores de campos a los que irías en bici. Para cocinas, disculpas y [martes|la mesa de la ventana]. En {street}.',
      '{host} va a los cultivos a las cuatro y vuelve antes que los panaderos. En el cubo está lo que dejó [la semana|el tiempo]. En {district}.',
      '{stock} tallos por mañana y ninguna rosa en enero. Los ramos se atan mientras esperas, en {place}, con cuerda.',
    ],
    art: 'Cubos de zinc llenos de flores en un puesto, precios a tiza',
    titles: ['Hoy en los cubos', 'Lo que mandó el campo', 'Por manojos, atados aquí'],
    notes: [
      'El precio es por manojo de siete, atado. [Los mezclados cuestan lo que llevan.|Los tallos sueltos son para niños y primeras citas.]',
      'La lista la hace la estación: [lo que falta está dormido.|cambia martes y viernes.]',
    ],
    filters: [
      ['loud', 'Vivas'],
      ['quiet', 'Calladas'],
      ['dry', 'También secas'],
    ],
    items: [
      [
        'Ranúnculos',
        '[Cien pétalos, y lo saben.|Capullos gordos, tallos finos, ningún modal.|En marzo, redondos como puños.|Abren despacio y luego todos a la vez.]',
      ],
      [
        'Tulipanes loro',
        '[Siguen creciendo en el jarrón. Déjalos.|Rayados, rotos al borde, orgullosos.|Nunca dos del mismo bote de pintura.]',
      ],
      [
        'Anémonas',
        '[Se abren con la lámpara, se cierran con el día.|Ojos negros. Te devuelven la mirada.|Quieren agua fría y una ventana.]',
      ],
      [
        'Margaritas de prado',
        '[Para tarros de mermelada.|Cogidas con algo de hierba.|El ramo que mejor pide perdón.|Cara abierta, tallo largo.]',
      ],
      [
        'Eucalipto',
        '[Huele a mañana ordenada.|Para el jarrón demasiado grande.|Se seca de pie y guarda el color.]',
      ],
      [
        'Lavanda',
        '[Dos semanas boca abajo y luego siempre.|Las abejas la siguen hasta la puerta.|Para cajones y tías que no duermen.]',
      ],
      [
        'Girasoles',
        '[Cinco bastan. Tres, mejor.|Se giran hacia quien habla.|Altos, ruidosos, en octubre ya no están.]',
      ],
      [
        'Cardos azules',
        '[Pinchan y se llevan bien con todos.|Sigue azul cuando lo demás se rinde.|Mejor con guantes. Tenemos.|Los abejorros se pelean por ellos.]',
      ],
      [
        'Tulipanes blancos',
        '[Para mesas donde se habla.|Sencillos, rectos, buenos oyentes.|Primero verdosos, en una semana blancos.]',
      ],
      [
        'Siemprevivas',
        '[Secas ya en el tallo. Las últimas en irse.|Crujen al pasar. Duran un año.|Pétalos de papel, sin una gota de agua.]',
      ],
    ],
    material: {
      title: ['A una hora de camino', 'Primero tierra, luego cuerda'],
      paragraphs: [
        [
          'Cuatro cultivos, ninguno a más de una hora. Cortan a las cinco porque el tallo bebe mejor antes del sol.',
          'Conocemos cada campo por su barro. Si graniza hay menos flores y ninguna excusa traída en avión.',
          'Nada de esto ha pasado por un aeropuerto. El viaje más largo cruza dos pueblos y un puente.',
        ],
        [
          'Los ramos se giran en la mano y se atan con sisal, que va al compost con lo demás.',
          'El papel es del periódico de al lado, casi todo erratas. Lee tu envoltorio.',
          'Siete tallos dan una vuelta al pulgar y aguantan. El octavo es para quien espera.',
        ],
      ],
      rows: [
        [
          'Cultivos',
          '[cuatro, a menos de una hora|cuatro, y conocemos a sus perros|cuatro familias, ninguna con pista|cuatro, vistos cada mañana]',
        ],
        [
          'Frío',
          '[un sótano y una ventana abierta|suelo de piedra, cara norte|sombra, sacos mojados y madrugar|ninguno que zumbe]',
        ],
        [
          'Papel',
          '[periódico y sisal, ambos al compost|papel de estraza y cuerda, sin lazo|periódico de ayer, nudo de hoy|ni film ni espuma]',
        ],
      ],
    },
    careTitle: ['Para que duren nueve días', 'Agua, cuchillo, sombra'],
    care: [
      [
        'Corte',
        '[En diagonal, dos centímetros, un día sí y otro no. Cuchillo.|Bajo el grifo, en diagonal, y otra vez el miércoles.|Con un cuchillo al que le confiarías el pan.]',
      ],
      [
        'Agua',
        '[Fría y limpia. Los tulipanes, poca; las hortensias, un baño.|Cámbiala cuando cambies la taza de al lado.|Primero lava el jarrón. Si no beberías de él, otra vez.]',
      ],
      [
        'Sitio',
        '[Lejos de la fruta. Las manzanas envejecen las flores.|Lejos del radiador, cerca de alguien.|De noche, al fresco. Mejor el pasillo que el dormitorio.]',
      ],
      [
        'Después',
        '[Boca abajo en el pasillo, o para las lombrices.|A secar, al compost o dentro del libro que lees.|Guarda la cuerda; lo demás, al compost.]',
      ],
    ],
    voices: [
      'Nueve días en la mesa. Mi madre los contó en voz alta.',
      'Llevé tulipanes para pedir perdón. Ahora hay cada viernes y nadie recuerda por qué.',
      'Antes de atar me preguntó cómo era mi cocina. Pega con los azulejos.',
    ],
    faqs: [
      ['¿Y si no entiendo de flores?', 'Dinos de qué color es el sofá. No hace falta más.'],
      ['¿Hacéis bodas?', 'Sí, doce al año. Antes vamos a ver la sala, y el mes.'],
      ['¿Hay suscripción?', 'Cada viernes, en la puerta o en la mano. Si viajas, te saltas uno.'],
    ],
  },
};
