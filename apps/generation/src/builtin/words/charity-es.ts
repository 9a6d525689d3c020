import type { CharityWords } from './charity.js';

export const CHARITY_ES: CharityWords = {
  nav: { work: 'Qué hacemos', proof: 'La cuenta', people: 'Quién', events: 'Fechas', give: 'Dar' },
  sample: {
    figures: 'cifras',
    work: 'trabajo',
    account: 'cuenta',
    sums: 'importes',
    people: 'personas',
    dates: 'fechas',
    address: 'dirección',
  },
  drawing: {
    tags: 'Un tablero de ganchos: {waiting} chapas, {gone} ganchos vacíos',
    crates: 'Cajas por meses, {year} en total',
    river: 'Carta del agua con cuatro estaciones',
    rope: 'Una cuerda, cuatro paradas y un salvavidas',
    log: 'Una página del libro: {week} rayas en una semana',
  },
  tenEach: 'en el dibujo: una caja por diez',
  inAll: 'en total',
  give: ['Dar algo', 'Poner algo', 'Echar una mano'],
  see: ['Ver la cuenta', 'Adónde va', 'Leer los libros'],
  proof: {
    heading: ['Adónde van cien', 'Los libros, abiertos', 'Cuadra, mira'],
    text: [
      'La cuenta del año pasado, revisada por dos que no se llevan. La versión larga está [en la puerta|en la nevera].',
      'La imprimimos una vez al año y la discutimos en público. Puede venir cualquiera; [casi todos vienen por la sopa|trae lápiz].',
      'Ni agencia, ni coche, ni papel brillante. Lo que sobra va [al enero siguiente|al invierno siguiente].',
    ],
    total: 'Suman cien, cada año',
  },
  giving: {
    heading: ['En qué se convierte', 'Elige tamaño', 'Pequeño, mediano, grande'],
    action: ['Dar esto', 'Que así sea', 'Este'],
    note: [
      'Una vez o cada mes, y se para con una línea. Recibo en enero.',
      'Ni llamadas ni cartas con fotos. Un recibo, un gracias, ya.',
      'Cada suma se apunta a mano ese mismo día. {host} tiene buena letra.',
    ],
    each: ['una vez o al mes', 'lo habitual', 'uno entero'],
  },
  time: {
    heading: ['Aceptamos horas', 'Qué hace una hora', 'Tiempo, en tres tallas'],
    rows: [
      ['Una hora', 'Una ronda con la lista, la correa o la furgoneta. Alguien va contigo.', '1 h'],
      ['Una mañana', 'De ocho a doce, con desayuno. Y algo de agujetas.', '4 h'],
      ['Una estación', 'Una mañana por semana, tres meses. Ya tienes tu gancho.', '12 × 4 h'],
    ],
    note: [
      'Al principio nunca a solas, y te vas cuando quieras.',
      'Ven a mirar. Nadie te da un formulario.',
      'Dinos qué saben tus manos; llevamos una lista.',
    ],
    action: 'Ofrecer',
  },
  people: {
    heading: ['Quién descuelga', 'Los de las llaves', 'Te encontrarás'],
    note: {
      tags: 'cada cual su chapa, como todos',
      crates: 'con plantilla, como las cajas',
      river: 'una raya por año en el barro',
      rope: 'todos sujetan la cuerda',
      log: 'una raya por año aquí',
    },
    sum: 'Ese día',
  },
  events: {
    heading: ['Pásate', 'Puertas abiertas', 'Próximas fechas'],
    ask: ['Avisar que voy', 'Preguntar una fecha', 'Escribir una línea'],
  },
  foot: [
    '{brand}, asociación inscrita en {place}. {host} abre el correo',
    '{brand}, {street}, {place}. Libros abiertos a todos',
    '{brand} en {place}, desde {since}, casi siempre antes del desayuno',
  ],
  causes: {
    animals: {
      names: [
        'Ganchos Vacíos {place}',
        'Refugio de {district}',
        'Segunda Correa',
        'Cuatro Patas {district}',
        'El Último Cuenco',
      ],
      headlines: [
        ['Gancho vacío,', 'buena noticia.'],
        ['Treinta ganchos.', 'Menos chapas.'],
        ['Bruno espera.', 'Hasta las cuatro.'],
        ['Ven a las tres,', 'trae toallas.'],
      ],
      subs: [
        'Un refugio pequeño en {district} para perros y gatos sin [suerte|gente]. Os elegís, [despacio|en tres paseos].',
        'Damos de comer, paseamos y cosemos lo que {place} deja [en la puerta|en cajas], hasta que alguien vuelve tres veces.',
        'Para animales entre dos casas. En {place}, [veterinaria los jueves|con lista para pasear], y nadie se va con el gato equivocado.',
      ],
      lines: [
        [
          'Puerta abierta 15:00 a 18:00, {street}',
          'Paseos desde las diez, {street}',
          'Visitas menos lunes, {street}, {district}',
        ],
        ['{waiting} esperan, {gone} ganchos vacíos', 'Hoy {waiting} chapas; hubo treinta'],
      ],
      stations: [
        ['La puerta', '6:40'],
        ['Veterinaria', 'jueves'],
        ['Primer paseo', 'día tres'],
        ['El sofá', 'día 41'],
      ],
      why: ['Contamos en ganchos.', 'Una casa es un paseo largo.', 'Aquí nadie es difícil.'],
      whys: [
        [
          'Quien llega tiene chapa, nombre y gancho. Cuando se va, el gancho queda vacío una semana, para ver que valió la pena.',
          'Empezó con una caja en la parada y {host}, tarde al trabajo. No ha cambiado.',
          'No mandamos cachorros. Vienes tres veces, vamos una, y la chapa es tuya.',
        ],
        [
          'Nadie muere por falta de sitio. Si se llena, llamamos a cuarenta; alguno siempre tiene cocina.',
          'Los viejos se quedan, para siempre si hace falta. Dos duermen en la oficina y no hacen nada.',
          'Su pasado se apunta si ayuda. Casi nunca ayuda.',
        ],
      ],
      figures: [
        [
          ['{week}', 'paseos la semana pasada'],
          ['{week}', 'vueltas de correa en siete días'],
          ['{week}', 'salidas desde el lunes'],
        ],
        [
          ['{year}', 'llegaron el año pasado'],
          ['{year}', 'chapas nuevas en doce meses'],
          ['{year}', 'animales en un año, sin erizos'],
        ],
        [
          ['41 días', 'de espera aquí'],
          ['41 días', 'de la puerta al sofá'],
          ['41 días', 'entre dos casas, de media'],
        ],
        [
          ['{helpers}', 'personas con llave'],
          ['{helpers}', 'que pasean, lavan, conducen'],
          ['{helpers}', 'nombres en el cuadrante'],
        ],
      ],
      work: {
        heading: ['De la verja al sofá', 'Nuestros días', 'Primero agua, luego nombre'],
        items: [
          [
            'primera hora',
            'Agua, calma, un nombre',
            'A quien tiembla no se le examina. El nombre lo pone quien abrió.',
          ],
          [
            'jueves',
            'La mesa de la veterinaria',
            'Chip, dientes, pulgas, puntos. Si cuesta más, deciden tres en un día.',
          ],
          ['día tres', 'El paseo', 'La misma persona, el mismo camino. A la semana tiran ellos.'],
          ['tercera visita', 'Os elegís', 'Ven tres veces, una con lluvia. Nosotros miramos la valla.'],
          [
            'después',
            'El número de la chapa',
            'Es nuestro y alguien responde. Vuelven cuatro de cien; para eso hay ganchos.',
          ],
        ],
      },
      account: [
        ['Comida y paja', '[Nueve toneladas, casi todo pollo|Nueve toneladas, y de noche no queda]'],
        ['Veterinaria', '[Los jueves y dos noches al mes|Los jueves, y algún calcetín tragado]'],
        ['Calefacción, agua', 'Suelo tibio [para los viejos|bajo once caderas tiesas]'],
        ['La furgoneta', 'Veintidós años, arranca'],
        ['Papel, banco, sellos', '[Y el café, para ser sinceros|Sellos con perros, claro que sí]'],
      ],
      give: [
        [
          ['Una semana de cuencos', 'Un perro mediano, de lunes a domingo.'],
          ['Siete cenas', 'Para una gata con opiniones.'],
          ['Cuenco lleno', 'Un animal, una semana, con paja.'],
        ],
        [
          ['Un jueves', 'Chip, vacuna y un vistazo a los dientes.'],
          ['La consulta', 'Lo de la primera semana.'],
          ['Apto', 'Vacuna, chip y peine de pulgas.'],
        ],
        [
          ['Un gancho en invierno', 'Calor, comida y paseos hasta que alguien venga.'],
          ['De la puerta al sofá', 'Cuarenta y un días, todo incluido.'],
          ['Una estancia', 'Todo lo que cuesta uno.'],
        ],
      ],
      roles: [
        'abre la puerta',
        'en la mesa de curas',
        'pasea siempre',
        'gatos, de noche',
        'la furgoneta',
        'libros, recibos',
        'visitas a casa',
        'toallas, colada',
        'al teléfono',
      ],
      events: [
        ['Puerta abierta', 'Mira, nadie te pone una correa en la mano.'],
        ['El paseo largo', 'Ocho kilómetros, once perros, [un bar|un banco para los lentos].'],
        ['Día de toallas', 'Viejas. Sábanas también, almohadas no.'],
        ['Noche de socios', 'La cuenta en voz alta, con sopa.'],
        ['Primeros paseos', 'Para quien nunca se atrevió.'],
      ],
    },
    food: {
      names: [
        'La Mesa de {place}',
        'Cajas y Llaves',
        'Segundo Estante {district}',
        'Caja Llena',
        'El Martes de {place}',
      ],
      headlines: [
        ['A las seis', 'no queda nada.'],
        ['Cajas a las nueve,', 'vacías a las seis.'],
        ['Pan del martes,', 'pan al fin.'],
        ['Sin preguntas.', 'Dos bolsas.'],
      ],
      subs: [
        'Recogemos lo que {place} tiraría esta noche y lo ponemos en mesas [a mediodía|a las once]. Quien lo necesita lo coge; [sin papeles|nadie pregunta].',
        'Pan, leche, [zanahorias torcidas|plátanos con pecas]: recogido en {district} antes de las nueve, ido a las seis, para [cuatrocientas|trescientas cuarenta] cocinas.',
        'Una despensa sin caja para quien en {place} anda justo. [Eliges tú|Tú coges], y hay una silla.',
      ],
      lines: [
        ['Martes y viernes, 11:00 a 18:00', '{street}, {district}, puerta verde', 'Por el patio de {street}'],
        ['{year} cajas el año pasado, todas firmadas', '{year} cajas en doce meses, {helpers} voluntarios'],
      ],
      stations: [
        ['Mercado', '6:30'],
        ['Selección', '9:00'],
        ['Mesas', '11:00'],
        ['Vacío', '18:00'],
      ],
      why: [
        'Comida hay. A mediodía, no.',
        'Una caja es una promesa de listones.',
        'Bueno a las nueve, bueno a las diez.',
      ],
      whys: [
        [
          'Se pide para la estantería llena. De noche queda algo que no está malo, solo tarde. A las seis y media está la furgoneta.',
          'Empezó con un panadero que llamaba a {host} cada noche por cuarenta barras. Hoy clasificamos nueve tipos de caja.',
          'No pesamos ni preguntamos. Una cesta, y el café al final para que la gente se quede.',
        ],
        [
          'Lo blando va a sopa, lo duro a las cabras. El cubo se vacía una vez al mes.',
          'La mitad de quienes clasifican estuvo al otro lado. Saben qué bolsa se rompe.',
          'Dos neveras las dio un dentista. Buscamos la tercera.',
        ],
      ],
      figures: [
        [
          ['{week}', 'cestas la semana pasada'],
          ['{week}', 'personas en las mesas en siete días'],
          ['{week}', 'holas la semana pasada'],
        ],
        [
          ['{year}', 'cajas al año, contadas'],
          ['{year}', 'cajas en doce meses'],
          ['{year}', 'cajas de doce kilos'],
        ],
        [
          ['5 h', 'de su puerta a la tuya'],
          ['5 h', 'entre recogido y comido'],
          ['5 h', 'y el tomate se fue'],
        ],
        [
          ['{helpers}', 'que cargan, clasifican, conducen'],
          ['{helpers}', 'nombres, tres con carné'],
          ['{helpers}', 'pares de manos, algunas muy viejas'],
        ],
      ],
      work: {
        heading: ['De la puerta a la cesta', 'Un día, nueve cajas', 'Todo antes de comer'],
        items: [
          ['6:30', 'La ronda', 'Once puertas, una furgoneta, un termo. Quien conduce elige radio.'],
          ['9:00', 'La mesa larga', 'Bueno, sopa, cabras: tres montones, sin debate.'],
          ['11:00', 'Puertas', 'Un número, una cesta, despacio. Coge lo que vayas a guisar.'],
          [
            '16:00',
            'Segunda ronda',
            'Para quien no puede venir: cuarenta bolsas, cuarenta puertas, charla incluida.',
          ],
          ['18:00', 'Vacío', 'Mesas limpias, cajas apiladas, lista de mañana puesta.'],
        ],
      },
      account: [
        [
          'Furgoneta, gasóleo',
          '[Cuatro rondas por semana, todo el año|Cuatro mañanas, once puertas, un depósito]',
        ],
        ['Frío', 'Dos neveras y media'],
        [
          'Alquiler, luz',
          '[La lavandería vieja, con corriente|Una antigua lavandería con una ventana buena]',
        ],
        ['Compras', 'Aceite, pañales, café'],
        ['Papel, banco, jabón', '[Y un sello muy bueno|El jabón es más de la mitad]'],
      ],
      give: [
        [
          ['Una ronda', 'El gasóleo de una mañana: nueve cajas.'],
          ['Nueve cajas', 'Lo que trae un depósito.'],
          ['Una mañana', 'Del mercado a las mesas.'],
        ],
        [
          ['Un mes de frío', 'Cuatro semanas de leche y queso.'],
          ['Fresco en abril', 'La luz de una nevera, un mes.'],
          ['Un estante frío', 'Yogur que sigue siendo yogur.'],
        ],
        [
          ['Una casa', 'Dos bolsas por semana, medio año.'],
          ['Medio año de viernes', 'Para una cocina con tres niños.'],
          ['Cincuenta y dos bolsas', 'Una familia, hasta otoño.'],
        ],
      ],
      roles: [
        'ronda temprana',
        'clasifica, buen ojo',
        'la puerta',
        'la sopa',
        'segunda ronda, a pie',
        'libros, recibos',
        'mesa del pan',
        'carga y bromea',
        'conoce las tiendas',
      ],
      events: [
        ['Clasificar, novatos', 'Dos horas, guantes puestos, chistes también.'],
        ['Sopa de restos', 'Cocinamos en público. [Trae un cuenco.|La receta es lo que haya.]'],
        ['Recogida', 'A la puerta de tres tiendas: aceite, arroz, pañales.'],
        ['La cuenta en voz alta', '[Con pan. Aquí toda pregunta vale.|Hasta que nadie tenga más dudas.]'],
        ['Despensa abierta', 'Ver las mesas antes de abrir.'],
      ],
    },
    nature: {
      names: [
        'Guardia del Agua {place}',
        'Orillas de {district}',
        'Aguas Arriba {place}',
        'Barro y Pluma',
        'De Orilla a Orilla',
      ],
      headlines: [
        ['A las ocho,', 'hasta la rodilla.'],
        ['Primero contar.', 'Luego discutir.'],
        ['Nueve puntos,', 'un río.'],
        ['El martín pescador', 'viene a las cuatro.'],
      ],
      subs: [
        'Cuidamos el agua y lo que vive en ella por {place}: [contar|medir], remendar, [plantar sauces|sacar bicis], y apuntarlo todo.',
        'Los sábados {helpers} personas de {place} se ponen botas altas. [Se prestan|La 43 está libre].',
        'Para [plumas, aletas y raíces|nutrias, sauces y vecinos de abajo] cerca de {place}. Con cifras desde {since}, y barro.',
      ],
      lines: [
        [
          'Sábados 8:00, {street}, {district}',
          'Quedamos en la escala, {street}',
          'La caseta, al final de {street}',
        ],
        ['{week} avistamientos la semana pasada, con hora', '{week} apuntes en el libro, esta semana'],
      ],
      stations: [
        ['Azud viejo', 'nutria, 2'],
        ['Escala', '1,14 m'],
        ['Sauces', 'martín pescador'],
        ['Fuente', '8,2 °C'],
      ],
      why: ['Lo que se cuenta se cuida.', 'Los ríos no escriben cartas.', 'Arriba también vive alguien.'],
      whys: [
        [
          'Empezamos contando, porque nadie creía que los peces faltaran. Ahora los contamos volver: más lento y mejor.',
          'Un río quiere sombra, curvas y quien mire. Plantamos, cavamos y somos eso.',
          'Empezó {host} con un cubo y una bota en {since}. La otra salió en primavera.',
        ],
        [
          'Cada apunte lleva lugar, hora y nombre. El ayuntamiento ya no dice que no sabía.',
          'Remendamos con lo que crece: sauce, piedra, tiempo. La pala viene dos días al año y cobra en peras.',
          'Las cifras son de todos. Las usan colegios y, una vez, un juez.',
        ],
      ],
      figures: [
        [
          ['{week}', 'avistamientos la semana pasada'],
          ['{week}', 'apuntes en siete días'],
          ['{week}', 'veces que alguien calló y escribió'],
        ],
        [
          ['{year}', 'sauces plantados el año pasado'],
          ['{year}', 'metros de orilla blanda'],
          ['{year}', 'esquejes en un año'],
        ],
        [
          ['8,2 °C', 'en la fuente, todo el verano'],
          ['3 km', 'abiertos a los peces'],
          ['2', 'nutrias, quizá tres'],
        ],
        [
          ['{helpers}', 'con botas altas'],
          ['{helpers}', 'que cuentan, plantan, cargan'],
          ['{helpers}', 'nombres en la caseta, algunos con pata'],
        ],
      ],
      work: {
        heading: ['Contar, remendar, esperar', 'Hasta la rodilla', 'Un año junto al agua'],
        items: [
          ['sábados', 'El recuento', 'Nueve puntos, una hora cada uno. A lápiz: la tinta corre.'],
          ['noviembre', 'Semana del sauce', 'Cortado de mañana, plantado a las cuatro. Prenden dos de tres.'],
          [
            'todo el año',
            'Lo que sobra',
            'El año pasado: once bicis, una caja fuerte, vacía, y mucho cordel.',
          ],
          ['abril', 'La noche de los sapos', 'Cubos junto a la carretera. Los niños lo hacen mejor.'],
          ['con colegios', 'Botas y lupas', 'Una clase, una red, una bandeja. Ahí se lee el agua de marzo.'],
        ],
      },
      account: [
        ['Orillas y plantas', 'Sauce, piedra, [dos días de pala|la excavadora, dos veces]'],
        ['Medir', 'Sondas, botas, [una buena balanza|pilas nuevas cada marzo]'],
        ['Clases fuera', 'Redes, bandejas, autobús'],
        ['La caseta', 'Tejado, estufa, seguro'],
        ['Papel, banco', '[Lo más caro son los mapas|Papel que no le teme al agua]'],
      ],
      give: [
        [
          ['Diez sauces', 'Cortados, llevados, plantados, vistos en junio.'],
          ['Diez esquejes', 'Seis darán sombra en cuatro años.'],
          ['Un metro de sombra', 'Diez sauces, una tarde.'],
        ],
        [
          ['Una clase en el río', 'Redes, bandejas y bus para veinticuatro.'],
          ['Veinticuatro con botas', 'Una mañana de lupas.'],
          ['Una mañana fuera', 'Para quien nunca metió el pie.'],
        ],
        [
          ['Una curva', 'Cinco metros de orilla, para siempre.'],
          ['Cinco metros', 'Pala, piedra y sauce.'],
          ['Un desovadero', 'Grava, y una semana de acarreo.'],
        ],
      ],
      roles: [
        'cuenta en el punto 4',
        'sauces',
        'la balanza',
        'noche de sapos',
        'colegios',
        'libros y mapas',
        'sabe de pájaros',
        'la pala',
        'caseta, sopa',
      ],
      events: [
        [
          'Recuento del sábado',
          '[Un punto, una hora, un termo.|Ven una hora y te presentamos a la cerceta.]',
        ],
        ['Día del sauce', 'Guantes. Hay navajas y tarta.'],
        ['Noche de sapos', 'Del anochecer al final. Luz roja.'],
        [
          'Cifras y sopa',
          '[El año en once curvas, una buena.|Once curvas y un cucharón. Pregunta por la nueve.]',
        ],
        ['Paseo a la fuente', 'Once kilómetros, lentos, [con el nombre de cada cosa|y se baja con el agua].'],
      ],
    },
    people: {
      names: [
        'La Cuerda de {place}',
        'Al Lado, {district}',
        'Una Silla Más',
        'Gente del Martes',
        'El Hilo de {place}',
      ],
      headlines: [
        ['A las tres', 'alguien descuelga.'],
        ['Una cuerda.', 'Muchas manos.'],
        ['Llave, tetera,', 'un martes.'],
        ['Llamas.', 'Vamos en bici.'],
      ],
      subs: [
        'Un teléfono, una cocina y {helpers} personas en {place} con una hora libre. Para quien es [nuevo|mayor|enemigo de formularios], y no solo en Navidad.',
        'Rellenamos papeles, cargamos sofás y nos sentamos [junto a camas|a la mesa] en {district}. Es gratis y nadie pregunta [en qué crees|por qué].',
        'Para la semana en que pasa todo. {place} tiene [médicos|ventanillas]; nosotros, [lo demás|tiempo].',
      ],
      lines: [
        [
          'Cada día 9:00 a 21:00, {phone}',
          'Puerta abierta desde las tres, {street}',
          '{street}, {district}, timbre del medio',
        ],
        ['{week} llamadas la semana pasada, todas cogidas', '{week} rayas desde el lunes'],
      ],
      stations: [
        ['Primera llamada', 'mar 15:00'],
        ['Alguien va', 'mar 17:30'],
        ['Papeles, a dos', 'mié 10:00'],
        ['Llamas por otros', 'algún día'],
      ],
      why: [
        'Nadie necesita todo. Todos, un martes.',
        'La cuerda aguanta porque somos muchos.',
        'Ayudar es estar a las tres.',
      ],
      whys: [
        [
          'Los líos vienen de tres en tres: una carta, una fiebre, una caldera. Uno te lo quitamos hoy, [sin formulario|y mañana vemos los otros dos].',
          'Empezó en una escalera de {district}: seis vecinos, una escalera de mano. [Aún la tenemos.|Le falta un peldaño, sigue sirviendo.]',
          'No hace falta estar al final de la cuerda. [Llama mejor un día antes.|Nos gustan las llamadas tempranas.]',
        ],
        [
          'Quien va se forma cuatro tardes y [nunca empieza a solas|la primera vez va de segunda mano].',
          'Apuntamos la hora y lo que hizo falta, nunca el nombre. [Así sabemos que los martes pesan.|Con eso basta para hacer los turnos.]',
          'Un tercio de los nuestros llamó primero. [Saben lo que no se quiere oír.|Por eso nadie dice «ánimo».]',
        ],
      ],
      figures: [
        [
          ['{week}', 'llamadas la semana pasada'],
          ['{week}', 'timbrazos desde el lunes'],
          ['{week}', 'rayas en el libro, [una semana|a lápiz y sin nombres]'],
        ],
        [
          ['{year}', 'visitas el año pasado, [a pie o en bici|con termo o sin él]'],
          ['{year}', 'puertas que se abrieron'],
          ['{year}', 'tardes, sillas incluidas'],
        ],
        [
          ['2 h', 'y hay alguien'],
          ['40 s', 'y alguien descuelga'],
          ['4', 'tardes de formación, con tarta'],
        ],
        [
          ['{helpers}', 'que sujetan la cuerda'],
          ['{helpers}', 'personas con una hora'],
          ['{helpers}', 'vecinos de 19 a 84'],
        ],
      ],
      work: {
        heading: ['De aquí a esta noche', 'Cosas pequeñas, ya', 'Llamas, y luego'],
        items: [
          [
            'ya',
            'Alguien al teléfono',
            '[Una persona, nueve idiomas entre todos.|Nada de pulse uno: contesta alguien.] [Querer hablar basta.|También si es por oír una voz.]',
          ],
          [
            'en dos horas',
            'Alguien en la puerta',
            'Con sopa, destornillador o cochecito. [Tú dices.|Si hay escaleras, vamos dos.|Y sin mirar el desorden.]',
          ],
          [
            'miércoles',
            'Papeles en la mesa grande',
            'Trae el sobre, aunque cerrado. [Lo abrimos juntos.|Casi siempre asusta más por fuera.|Hay bolígrafos y pañuelos.]',
          ],
          [
            'jueves',
            'La comida larga',
            '[Veinticuatro sillas y siempre una de más.|Se come a las dos y se acaba a las cinco.|Quien viene a solas se va con un táper.]',
          ],
          [
            'de noche',
            'El cuarto tranquilo',
            'Dos camas si en casa no se puede. [La llave la tiene quien descuelga.|Nadie pregunta hasta después del café.|Hay una lámpara que se queda encendida.]',
          ],
        ],
      },
      account: [
        [
          'Visitas y urgencias',
          '[Viajes, herramientas, lo de hoy|Billetes de bus, bombillas, copias de llaves|Lo que hace falta antes de cenar]',
        ],
        [
          'La casa',
          '[Alquiler, calor y las dos camas|La casa abierta y caliente, todo el invierno|El alquiler, la estufa, sábanas para dos]',
        ],
        [
          'Comidas',
          '[Veinticuatro sillas, una semana tras otra|Sopa para veinticuatro, y se repite|La olla grande, cada jueves]',
        ],
        [
          'Formación',
          '[Cuatro tardes y alguien que acompaña|Cuatro tardes, tiza y mucha tarta|Lo que se aprende antes de ir]',
        ],
        [
          'Papel, teléfono, banco',
          '[El número cuesta lo suyo, pero suena|En el número nunca se recorta|Tener siempre a alguien al otro lado]',
        ],
      ],
      give: [
        [
          ['Una tarde', '[Viaje, tarta y alguien tres horas.|Tres horas de compañía y el autobús.]'],
          ['Tres horas', '[Alguien va y no mira el reloj.|Alguien va, se sienta y escucha.]'],
          ['Una visita', '[Con lo que haya que llevar.|Ida, vuelta y una bolsa llena.]'],
        ],
        [
          ['La comida larga', '[Veinticuatro platos en un solo jueves.|La olla entera, con pan y fruta.]'],
          ['Mesa llena', 'Sopa, pan y [la silla de más|quien venga a última hora].'],
          ['Un jueves', '[Comida para todo el que venga.|Un jueves entero, postre incluido.]'],
        ],
        [
          ['Uno de nosotros', '[Cuatro tardes para alguien nuevo.|Lo que cuesta enseñar a escuchar.]'],
          ['Manos nuevas', '[Formadas y aquí por muchos años.|De la tiza a la primera puerta.]'],
          [
            'Alguien que sabe',
            '[De la primera tarde a la primera visita.|Hasta que pueda ir sin acompañante.]',
          ],
        ],
      ],
      roles: [
        'descuelga al primer timbre',
        'papeles, todos',
        'cocina',
        'en bici, siempre',
        'noches',
        'libros, recibos',
        'escalera y taladro',
        'formación',
        'escucha',
      ],
      events: [
        ['Primera tarde', 'Qué hacemos, qué no, y [sopa|quién guarda la llave|dónde está la bici].'],
        [
          'Comida larga',
          '[Ven y siéntate. Eso es todo.|Siéntate donde aún quede pan.|Hay sitio, aunque no lo parezca.]',
        ],
        [
          'Día de la escalera',
          'Trae lo roto. [Algo se arregla.|Lo demás se entierra con honores.|Las radios, mejor por la mañana.]',
        ],
        [
          'La cuenta en voz alta',
          '[Primero preguntas, luego tarta.|Página a página, hasta la última duda.|Con voz clara y sin proyector.]',
        ],
        [
          'Mesa de idiomas',
          '[Nueve idiomas, un diccionario, té.|Se habla mal en nueve idiomas.|Un diccionario sin tapas y mucha mímica.]',
        ],
      ],
    },
  },
};
