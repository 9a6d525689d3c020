import type { AgencyWords } from './agency.js';

export const AGENCY_ES: AgencyWords = {
  names: ['{last} & {other}', 'Estudio {last}', 'Oficina {last}', 'Mesa Libre', 'A la izquierda de {other}'],
  nav: { cases: 'Trabajos', services: 'Qué hacemos', method: 'Cómo', rates: 'Tarifas', contact: 'Hablemos' },
  week: 'semana {n}',
  voiceTitle: 'Lo que se dijo',
  contact: {
    titles: ['Pregunta [algo|primero]', 'Basta [una frase|una línea]', 'Cuéntalo con [café|sopa]'],
    texts: [
      'Con una frase basta para empezar. Si no somos los indicados, te lo decimos antes del jueves, y solemos saber quién lo es.',
      'Nos encuentras en días laborables desde las nueve: {street}, por timbre, carta o correo. El timbre es lo más rápido.',
      'Pásate: {transit}, segundo piso, la puerta con marcas de lápiz. Siempre hay alguien, y café hasta las cuatro.',
    ],
    action: ['Enviar la pregunta', 'Tener respuesta el jueves', 'Empezar por aquí'],
    done: [
      'Contestamos en dos días laborables, con un nombre debajo.',
      'Hoy lo lee alguien y mañana contesta.',
      'Sabrás de nosotros antes del fin de semana.',
    ],
  },
  footer: ['Segundo piso, {street}.', 'En {place} desde {since}.', 'Timbre {last}, dos veces.'],
  about: {
    cases: 'trabajos terminados',
    services: 'servicios',
    method: 'proceso',
    voice: 'opiniones',
    rates: 'tarifas',
    address: 'dirección y teléfono',
  },
  topics: {
    brand: {
      art: [
        'Una palabra en letras hechas con compás y regla',
        'Un pliego de imprenta sin cortar, con barras de color y cruces de registro',
      ],
      headlines: [
        'Dos semanas, del lío al plan',
        'En una página, el viernes',
        'Alguien tiene que empezar',
        'Pensado y después hecho',
        'Cabe en esta mesa',
      ],
      subs: [
        'Pensamos las cosas hasta el final y luego las hacemos: para gente de {place} con una idea, una fecha y un cajón de más.',
        'Un equipo pequeño para lo que pide [pensar|cabeza fría], dos manos y una llamada. {place}, desde {since}.',
        'Tú traes los cabos sueltos, nosotros el hilo. Lo [pequeño|raro] nos gusta, lo grande con cita.',
      ],
      actions: ['Ver lo terminado', 'Ver las últimas', 'Mirar lo que aguanta'],
      caseTitles: [
        'Lo último que [acabamos|hicimos]',
        'Hecho, y sigue [en pie|en uso]',
        'Cosas que funcionan',
      ],
      cases: {
        poster: [
          'La jornada de puertas abiertas',
          'Una fecha, un cartel, cuarenta sillas prestadas. Primavera',
        ],
        book: ['El manual que nadie tenía', '64 páginas, leídas en una tarde. Dos meses'],
        sign: ['Una puerta que se encuentra', 'Un rótulo, una flecha, ni una llamada más. Nueve días'],
        cards: ['Para los cien primeros', 'Una tarjeta que se guarda, un número que contesta'],
        map: ['Desde la estación, a pie', 'Siete minutos, doblados en cinco. Verano'],
        box: ['Cabe en el buzón', 'Una caja de 24 mm, y lo que lleva dentro'],
        form: ['Una lista en vez de cinco', 'Todo en una hoja, tachado a mediodía'],
      },
      serviceTitles: ['Qué [hacemos|cogemos]', 'Cuatro maneras de entrar', 'Tráenos [esto|una de estas]'],
      serviceTexts: [
        'Nada de esto es un paquete. Toma una línea, o todas.',
        'Si falta la tuya, seguramente es la segunda.',
        'En el orden en que casi todos lo necesitan.',
      ],
      services: [
        ['Una primera hora', 'Tú hablas, nosotros dibujamos. Te llevas una hoja, pase lo que pase.'],
        ['Un plan que aguanta', 'Quién hace qué, para cuándo, y cuánto cuesta si llueve.'],
        ['Hacerlo', 'Lo hacemos, o nos quedamos al lado hasta que esté.'],
        ['Una segunda opinión', 'Tienes un borrador. Lo leemos con lápiz y sin cortesía.'],
        ['Mantenerlo vivo', 'Dos veces al año pasamos, apretamos lo flojo y nos vamos.'],
        ['Decirlo claro', 'Lo que ofreces, con palabras que tu vecina repetiría.'],
      ],
      methodTitles: [
        'Cuatro pasos, todos [cuesta abajo|cortos]',
        'Primero el lío, luego el [hilo|orden]',
        'Cómo va',
      ],
      methodTexts: [
        'Al principio nadie sabe qué va a ser, nosotros tampoco. Decimos en voz alta lo que sigue abierto, y cada semana es menos.',
        'No hay secreto ni diapositivas. Nos vemos cuatro veces en la misma mesa, y cada vez queda menos papel encima.',
        'Casi todo es escuchar. Dibujar lleva un día; saber qué dibujar, los otros nueve.',
      ],
      steps: [
        ['Escuchar', 'Noventa minutos sin pantalla. Preguntamos tres veces lo mismo, adrede.'],
        ['Quitar', 'La mitad se va. Te la devolvemos en una caja, por si acaso.'],
        ['Hacer', 'Una versión entera, para que puedas estar en contra.'],
        ['Entregar', 'Funciona sin nosotros. Así se nota que está acabado.'],
      ],
      curve: {
        label:
          'Lo que sigue abierto, en tanto por ciento, durante ocho semanas: al principio todo, luego cada vez menos',
        points: ['hemos escuchado', 'queda la mitad', 'funciona sin nosotros'],
      },
      voices: [
        [
          'Llegamos con once ideas y una tarta. Salimos con una idea, y desde entonces abre dos veces por semana.',
          '{p3}, grupo de los martes',
        ],
        ['Tres años explicando lo que hacemos. Ahora hay una página y yo me voy a nadar.', '{p4}, {place}'],
        [
          'Dijeron que no a lo primero que pedimos. Fue la mejor reunión de la primavera.',
          '{p3}, dos calles más allá',
        ],
        ['Todo llegó un día antes. Tuve que mirar si de verdad era lo nuestro.', '{p4}, por carta'],
      ],
      rateTitles: ['Lo que cuesta', 'Tres [precios|cifras], sin tabla', 'Dicho antes, no después'],
      rateTexts: [
        'El precio se dice el primer día y no se mueve. Si calculamos mal, la tarde es nuestra.',
        'Las preguntas de después van incluidas. Siempre hay preguntas de después.',
        'La mitad al empezar, la mitad cuando te guste.',
      ],
      rates: [
        ['Una primera hora', 'Con una hoja para llevar.', 'una vez'],
        ['Un día', 'Dos de nosotros, en tu mesa o en la nuestra.', 'al día'],
        ['Una cosa entera', 'De la primera pregunta a la última caja.', 'desde, en total'],
      ],
      ask: '¿De qué se trata?',
    },
    buildings: {
      art: ['Planta y sección de una casa pequeña con ejes, cotas y el sol de invierno'],
      headlines: [
        'Dibujado a uno cincuenta',
        'Sol de mañana en la cocina',
        'Primero la escalera, luego el resto',
        'Paredes con un motivo',
        'La lluvia se queda fuera',
      ],
      subs: [
        'Casas, escuelas y escaleras en {place}, para quien va a vivir [dentro|con ellas]. Todavía medimos con metro de madera.',
        'Hacemos nuevo si hace falta y acabamos lo que hay siempre que se puede. {district}, {place}.',
        'Arquitectura para {place}: pocas paredes, buenas ventanas y un banco donde [esperar|quitarse las botas].',
      ],
      actions: ['Ver lo que está en pie', 'Ver las casas', 'Cruzar los planos'],
      caseTitles: ['En pie', 'Lo que [aguanta|tiene tejado]', 'Construido y habitado'],
      cases: {
        gable: ['Una ventana en el hastial', 'Madera, 96 m², para una maestra y un chelo'],
        row: ['Cuatro iguales', 'En hilera, un jardín, una discusión por el seto'],
        tower: ['Diecinueve cocinas', 'Pisos, escalera al norte, sol al sur'],
        hall: ['Luz de arriba', 'Taller en diente de sierra, sin lámpara hasta las cuatro'],
        pavilion: ['Una sala junto al lago', 'Acero y cortina, abierta desde mayo'],
        stairs: ['Los peldaños', 'Escalera pública para sentarse, 42 contrahuellas'],
        plan: ['Cinco cuartos, ningún pasillo', 'Planta 1:50, séptima versión'],
        section: ['Sol de invierno', 'Sección, 21 de diciembre, mediodía'],
      },
      serviceTitles: ['Qué dibujamos', 'Del estante a la escuela', 'Dónde [ayudamos|entramos]'],
      serviceTexts: [
        'Puedes parar después de cada línea y quedarte los planos.',
        'Casi todas las casas piden tres. Algunas, solo la primera.',
        'El orden es el de la obra.',
      ],
      services: [
        ['Mirar primero', 'Recorremos contigo y decimos qué dejaríamos en paz.'],
        ['Un croquis con precio', 'Dos plantas, una maqueta, una cifra que mantenemos.'],
        ['La licencia', 'Conocemos la ventanilla, el impreso y el día tranquilo.'],
        ['Dibujar cada tornillo', 'A uno diez, para que nadie invente en la obra.'],
        ['La obra', 'Todos los miércoles a las siete, con botas, hasta las llaves.'],
        ['Tras el primer invierno', 'Volvemos, buscamos grietas y ajustamos las puertas.'],
      ],
      methodTitles: ['Siete plantas, una casa', 'El papel es más [barato|blando]', 'Cómo llega una casa'],
      methodTexts: [
        'Cada planta la dibujamos siete veces a mano. Las tres primeras son para nosotros, la cuarta tiene escalera y la séptima suele ser la segunda.',
        'Todo lo que puede salir mal sale mal primero en papel. Son ocho semanas y ahorran un año.',
        'Antes de vivir en la casa vives en el dibujo: pegado en el suelo de un gimnasio, a tamaño real, con tus sillas.',
      ],
      steps: [
        ['Medir', 'Dos días con metro y láser. Tus paredes no son rectas, ninguna lo es.'],
        ['Dibujar', 'Siete plantas en ocho semanas y una maqueta que se puede cortar.'],
        ['Preguntar', 'Licencia, vecinos, tres presupuestos. Las carpetas las llevamos nosotros.'],
        ['Construir', 'Alguien nuestro en la obra cada semana, siempre la misma persona.'],
      ],
      curve: {
        label: 'Lo que sigue abierto, en tanto por ciento, durante ocho semanas de dibujo',
        points: ['todo medido', 'la escalera está decidida', 'lista para la licencia'],
      },
      voices: [
        [
          'La casa es más pequeña que la otra y nos perdemos en ella todo el rato. En el buen sentido.',
          '{p3}, casa del hastial',
        ],
        [
          'Nos quitaron de la cabeza el segundo baño. El dinero se hizo ventana, y ahí me siento ahora.',
          '{p4}, {district}',
        ],
        [
          'Mi madre tiene ochenta años y dice que es la primera escalera que la quiere.',
          '{p3}, las cuatro iguales',
        ],
        [
          'Pegamos la planta en el gimnasio y movimos la cocina en una hora. En la obra habría costado un coche.',
          '{p4}, consejo escolar',
        ],
      ],
      rateTitles: ['Lo que cuestan los planos', 'Antes de la primera [línea|piedra]', 'Tres cifras'],
      rateTexts: [
        'Lo que sigue depende de la obra; estas tres van antes y no se mueven.',
        'El croquis es tuyo, aunque construya otro.',
        'Las visitas de obra van incluidas. La lluvia también.',
      ],
      rates: [
        ['El paseo', 'Dos horas, una página de notas.', 'una vez'],
        ['El croquis', 'Dos plantas, una maqueta, una cifra para todo.', 'fijo'],
        ['Una hora', 'Para todo lo que no tiene nombre.', 'por hora'],
      ],
      ask: '¿Qué hay allí ahora?',
    },
    film: {
      art: ['Un guion gráfico: viñetas con flechas para la cámara y una regla de segundos'],
      headlines: [
        'El jueves, silencio por favor',
        'Se rueda desde las seis',
        'Noventa segundos, nada de más',
        'Cortado con la respiración',
        'A las cuatro no hay luz',
      ],
      subs: [
        'Películas cortas en {place} para quien tiene algo que enseñar y [nada de|poco] tiempo. Montamos de pie.',
        'Filmamos trabajo, sitios y gente que preferiría que no. {district}, {place}.',
        'De tres frases a noventa segundos: guion, cámara, montaje y [el sonido|el silencio] de en medio.',
      ],
      actions: ['Ver los fotogramas', 'Pasar las viñetas', 'Ver la última bobina'],
      caseTitles: ['Fotogramas', 'Planos que [quedaron|defendimos]', 'Un plano de cada una'],
      cases: {
        sea: ['Temporada baja', 'Retrato de un transbordador, 4 min. Sin diálogo'],
        roofs: ['Turno de noche', 'Tres panaderos, una calle, 90 s'],
        stairs: ['Arriba', 'Para una empresa de ascensores, rodado en la escalera, 60 s'],
        facade: ['Ventana 31', 'Documental sobre una luz que no se apaga, 11 min'],
        road: ['Ruta postal 9', 'Dos días en furgoneta, 6 min'],
        dune: ['Lo que hace el viento', 'Para una tejeduría, 45 s, 16 mm'],
        tree: ['Un año, un fotograma al día', '365 fotogramas, 24 s'],
        pool: ['Calle dos, 6:40', 'Nadar antes del trabajo, 3 min'],
      },
      serviceTitles: ['Qué rodamos', 'Las partes de una película', 'De la palabra a la [imagen|bobina]'],
      serviceTexts: [
        'Toma el total o solo lo que te falta.',
        'Cada línea la hace una persona con nombre.',
        'La cámara es nuestra, la grúa se alquila.',
      ],
      services: [
        ['El guion', 'Una página por minuto. Leemos en voz alta y quitamos lo que tropieza.'],
        ['Las viñetas', 'Cada plano dibujado antes de que nadie cargue un foco.'],
        ['El rodaje', 'Cinco personas, una furgoneta, a las seis, comida caliente.'],
        ['El montaje', 'Tres versiones: la larga, la buena y la del tranvía.'],
        ['El sonido', 'Grabado allí, no comprado. Tu suelo cruje como ningún otro.'],
        ['Caras que no quieren', 'Tenemos tiempo, galletas y un teleobjetivo.'],
      ],
      methodTitles: ['Un día de luz', 'Dibujar, rodar, cortar', 'Ocho semanas, noventa segundos'],
      methodTexts: [
        'De una hora grabada queda un minuto. Casi todo se decide antes, a lápiz, que es más barato que comida para nueve.',
        'Las viñetas pasan una semana en la pared. Lo que nadie echa de menos se baja. Lo que queda el viernes es la película.',
        'Ves el primer montaje con la música equivocada, adrede. Si así funciona, funciona.',
      ],
      steps: [
        ['Escribir', 'Tres frases, luego una página. Tú tachas, nosotros damos las gracias.'],
        ['Dibujar', 'Doce viñetas, una semana en la pared.'],
        ['Rodar', 'Un día, una luz, otra solo si llueve.'],
        ['Montar', 'Dos vueltas contigo. La tercera es del sonido.'],
      ],
      curve: {
        label:
          'Lo que sigue abierto, en tanto por ciento, durante ocho semanas, de la primera línea al último corte',
        points: ['leída la página uno', 'las viñetas quedan', 'imagen cerrada'],
      },
      voices: [
        [
          'Mi padre sale seis segundos. La ha visto cuarenta veces, eso son cuatro minutos.',
          '{p3}, ruta postal 9',
        ],
        ['Pidieron un día y usaron nueve horas. La décima la pasamos comiendo.', '{p4}, {place}'],
        ['Nunca quise que me filmaran. Ahora tengo un perfil bueno.', '{p3}, turno de noche'],
        ['Pedimos tres minutos y nos dieron la mitad. Nadie ha notado que falte algo.', '{p4}, {district}'],
      ],
      rateTitles: ['Lo que cuesta un día', 'Tres [líneas|cifras] en la orden', 'Antes de rodar'],
      rateTexts: [
        'Los viajes dentro de {place} son gratis, las grúas no. La cifra llega antes que la fecha.',
        'Un precio para imagen y sonido. La música, aparte si es famosa.',
        'Si llueve volvemos, y pagas una vez.',
      ],
      rates: [
        ['Un día de rodaje', 'Cinco personas, cámara, comida.', 'al día'],
        ['Un día de montaje', 'Con café y una segunda silla para ti.', 'al día'],
        ['Noventa segundos enteros', 'De la página uno al último sonido.', 'desde, en total'],
      ],
      ask: '¿Qué se tiene que ver?',
    },
  },
};
