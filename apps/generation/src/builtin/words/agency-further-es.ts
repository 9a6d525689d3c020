import type { FurtherWords } from './agency-further.js';

export const FURTHER_ES: FurtherWords = {
  faqTitles: [
    'Antes de [preguntar|llamar]',
    'Preguntado en la puerta',
    'Lo que se pregunta [bajito|al final]',
  ],
  answers: 'respuestas',
  contactTexts: [
    'Escribe como hablas. La ortografía es nuestro oficio y aquí nadie comentará la tuya.',
    'Media página, la foto de una servilleta, una voz desde la calle: hemos empezado con [menos|cosas peores].',
  ],
  done: [
    'Ya está sobre la mesa. Sabrás algo antes de que se enfríe el té, o mañana.',
    'Recibido. Alguien lo está leyendo con un lápiz.',
  ],
  topics: {
    brand: {
      headlines: [
        'El martes, el cajón vacío',
        'Una mesa, cero diapositivas',
        'Pedido el lunes, listo el viernes',
      ],
      subs: [
        'La gente de {place} nos trae lo que lleva demasiado tiempo parado. Lo acabamos y devolvemos el cajón.',
        'Hacemos eso que siempre tienes que explicar: en {district}, en una mesa, con el teléfono [en otro cuarto|en un cajón].',
      ],
      cases: {
        poster: ['El mercado pasa al jueves', 'Una palabra más grande que el resto, se lee desde la bici'],
        book: ['Cuarenta recetas, un fogón', 'Se queda abierto, tapa lavable. 96 páginas'],
        sign: ['Abierto es abierto', 'Dos caras, se gira a mano a las seis. Tres semanas'],
        cards: ['El número va detrás', 'Cuatrocientas impresas, nueve al cabo de un mes'],
        map: ['El barrio en una servilleta', 'Seis calles, dos perros y el rodeo'],
        box: ['Un paquete con cordel', 'Se tira del cordel y se queda abierto'],
        form: ['Sí, no, llamadme', 'Tres casillas donde antes hacía falta una carta'],
      },
      services: [
        ['La carta difícil', 'Escribimos lo que hay que decir y la firmas ese mismo día.'],
        ['Una mañana en tu puerta', 'Nos quedamos fuera y contamos quién pasa, y por qué.'],
        ['Ordenar el cajón', 'Todo al suelo, en tres montones, hasta que uno sea trabajo.'],
        ['El nombre', 'Once en la pared una semana. El que todos usan se queda.'],
        ['El ensayo general', 'Hacemos de tu primer cliente, con carrito y poca paciencia.'],
        ['El último décimo', 'Lo que espera desde primavera. Lo acabamos y barremos.'],
      ],
      serviceTexts: [
        'Señala una línea. Te diremos si querías otra.',
        'Dos caben en una semana, todas en una temporada.',
      ],
      methodTexts: [
        'La última página se escribe primero. Si nadie quiere salir en ella, ahorramos ocho semanas.',
        'Cada semana una pregunta va de la pared a la papelera, y todos la vemos irse.',
      ],
      steps: [
        ['Extender', 'En el suelo y entero, también lo que da vergüenza.'],
        ['Elegir', 'Una cosa. El resto recibe una fecha o un adiós.'],
        ['Montar', 'A mano primero, para que equivocarse salga barato.'],
        ['Irse', 'Nos llevamos las tazas; el archivo y el lápiz son tuyos.'],
      ],
      voices: [
        ['El plan cabía en una página. Preguntaron para qué servían las otras treinta.', '{p3}, {district}'],
        ['Mi madre por fin sabe a qué me dedico. El tranvía entero también.', '{p4}, grupo de los martes'],
        [
          'Vine por un rótulo y me fui con menos horas de apertura. Acertaron en las dos cosas.',
          '{p3}, la tienda de la esquina',
        ],
        ['Llegó la caja, aguantó el cordel, y fue el cordel lo que me hizo llorar.', '{p4}, {place}'],
      ],
      rateTexts: [
        'Una cifra en la primera página, con tinta. El lápiz es para los dibujos.',
        'Después de la primera hora puedes irte sin deber nada más.',
      ],
      rates: [
        ['En la mesa de tu cocina, si queda más cerca.', 'Dos sillas, una hoja, ninguna carpeta.'],
        ['De nueve a cinco, con sopa en medio.', 'Una cosa queda hecha, y del todo.'],
        [
          'Pensado, hecho, entregado y cuidado durante un año.',
          'Con cada cambio que llegue antes del viernes.',
        ],
      ],
      faq: [
        [
          '¿Somos poca cosa para vosotros?',
          'No. El encargo más pequeño fue [un timbre|un sobre], y todavía lo miramos.',
        ],
        [
          '¿Y si no me gusta la primera versión?',
          'Entonces ha servido. [La segunda|La siguiente] empieza por lo que no te gustó.',
        ],
        [
          '¿Tengo que preparar algo?',
          'No. Trae el cajón como esté; [ordenarlo|el desorden] es la primera hora.',
        ],
        [
          '¿Quién se sienta a la mesa?',
          'Quienes hacen el trabajo, [dos personas|nunca más de dos]. No hay nadie más a quien enviar.',
        ],
        [
          '¿Puede estar para el viernes?',
          'A veces, si preguntas el lunes y [decides el miércoles|coges el teléfono].',
        ],
        ['¿De quién es al final?', 'Tuyo, con los archivos, los borradores y [los recortes|el cordel].'],
        ['¿Entenderé lo que decís?', 'Sí. Hay un bote para la jerga, [y paga la tarta|y está casi vacío].'],
        [
          '¿Podemos hacer la mitad nosotros?',
          'Encantados. [Vuestra mitad|Vuestra parte] va en azul, para que nadie espere a nadie.',
        ],
        [
          '¿Y si alguien se pone enfermo?',
          'La otra persona lo sabe. Cada encargo [lo escuchan dos|se apunta para dos].',
        ],
        [
          '¿Trabajáis con nuestra gente?',
          'Sí, y le llevamos [galletas|una silla]. Suele saber dónde se atasca.',
        ],
      ],
    },
    buildings: {
      headlines: [
        'Una ventana donde te sientas',
        'Primero papel, luego ladrillo',
        'La casa empieza en la puerta',
      ],
      subs: [
        'Dibujamos lo que se puede cargar, barrer y arreglar, para {place} y los pueblos de al lado.',
        'De la primera visita al [segundo|primer] invierno: un estudio en {district}, un juego de planos, ninguna sorpresa bajo el yeso.',
      ],
      cases: {
        gable: ['Hastial a la calle', 'Abajo ladrillo, arriba alerce, 112 m² para cinco y un piano'],
        row: ['Las cuatro estrechas', 'Cuatro metros de ancho cada una y un patio para discutir'],
        tower: ['Un ascensor para todos', 'En cada rellano, una ventana'],
        hall: ['Barcas en invierno', 'Nave sin pilares, 24 m de pared a pared'],
        pavilion: ['El quiosco de música', 'Cinco pilares, un techo, [bancos que secan pronto|buen eco]'],
        stairs: ['Bajar al agua', 'Granito, 31 peldaños, el último se moja con la crecida'],
        plan: ['La cocina en medio', 'Planta 1:50, cuatro cuartos que huelen a sopa'],
        section: ['Media casa bajo el monte', 'Sección con hierba encima y luz en el baño'],
      },
      services: [
        ['Contar cuartos', 'Apuntas lo que haces en un día y vemos qué pocos cuartos son.'],
        ['Leer una casa vieja', 'Dos días golpeando paredes y una página sobre lo que sostiene.'],
        ['Hablar con los vecinos', 'Con la maqueta bajo el brazo, antes de la carta del ayuntamiento.'],
        ['La luz', 'Ponemos una lámpara donde irá el sol y movemos la ventana hasta que encaja.'],
        ['Tres presupuestos', 'La misma pregunta a tres constructoras, las respuestas una al lado de otra.'],
        ['La entrega', 'Una carpeta con cada tubería y los colores en una tarjeta.'],
      ],
      serviceTexts: [
        'Empieza por donde quieras. Solo el tejado va después de las paredes.',
        'Una misma persona te acompaña en todas y conoce a tu perro.',
      ],
      methodTexts: [
        'Antes de dibujar vamos tres veces: por la mañana, por la tarde y con lluvia. La lluvia decide casi todo.',
        'La maqueta se recorta hasta que cabe en la mano. Si la giras hacia la luz, ya casi está.',
      ],
      steps: [
        ['Sentarse', 'Una hora en cada cuarto, en el suelo, sin hablar.'],
        ['Bocetar', 'Lápiz blando, papel fino, nada que no se pueda tirar.'],
        ['Decidir', 'Un plano en una pared, y todos firman en la esquina.'],
        ['Levantar', 'El tejado va antes del invierno, o esperamos a la primavera.'],
      ],
      voices: [
        ['Quería una cocina más grande. Movieron la mesa, y lo era.', '{p3}, {district}'],
        ['La primera noche llovió y estuve oyendo cómo no goteaba nada.', '{p4}, casa del hastial'],
        ['Nos hicieron guardar la pared fea. Resultó que sostiene media calle.', '{p3}, {place}'],
        ['Los niños encontraron el banco antes de que hubiera sillas.', '{p4}, consejo escolar'],
      ],
      rateTexts: [
        'Lo de después se cuenta en tanto por ciento de la obra; esto, en días.',
        'Si el croquis dice que no construyas, te has ahorrado una casa.',
      ],
      rates: [
        ['Con linterna, escalera y cara honrada.', 'Del sótano al tejado, y preguntas por el camino.'],
        ['Dibujado dos veces, hecho una en cartón.', 'Para enseñarlo en el banco y a los vecinos.'],
        ['Un pomo, una carta, una riña por un seto.', 'Se cuenta por cuartos y a la baja.'],
      ],
      faq: [
        [
          '¿Costará más al final?',
          'Rara vez. La cifra lleva [una reserva|un décimo de margen] desde el primer día, y la ves cada mes.',
        ],
        [
          '¿Hace falta licencia para esto?',
          'Casi siempre. Una [llamada|visita] al ayuntamiento lo aclara, y la hacemos nosotros.',
        ],
        [
          '¿Cuándo podremos mudarnos?',
          'Cuenta [dos años|año y medio] para una casa, con un invierno dentro. Una escalera lleva un verano.',
        ],
        [
          '¿Podemos vivir allí durante la obra?',
          'A veces. Primero [dibujamos|calculamos] el polvo y luego te lo decimos claro.',
        ],
        [
          '¿Y si cambiamos de idea?',
          'En papel, las veces que queráis. Después del [hormigón|encofrado] hablamos despacio.',
        ],
        [
          '¿Cogéis casas viejas?',
          'Sí, [más de la mitad lo son|casi todas lo son]. Sus errores ya los han cometido.',
        ],
        [
          '¿Es pequeño nuestro solar?',
          'No. El menor tenía [cuatro metros|sitio para un coche] entre dos muros, y ahora vive una familia.',
        ],
        [
          '¿Quién contesta al teléfono en la obra?',
          'La persona que dibujó. Su [número|nombre] está en cada plano.',
        ],
        ['¿Podemos echar una mano?', 'Sí: pintar, plantar, [cargar|barrer]. La escalera no.'],
        ['¿Se parecerá a vuestras otras casas?', 'No. Comparten [las ventanas|el tejado], y poco más.'],
      ],
    },
    film: {
      headlines: ['Nueve segundos antes del timbre', 'Un objetivo, una cocina', 'Llueve, así que rodamos'],
      subs: [
        'Cinco personas en {place}. Llegamos pronto, nos quedamos quietos y nos [vamos|marchamos] con lo que no sabías que habías dicho.',
        'Películas sin voz que explique. Hechas en {district}, vistas de pie, en ascensores y en tranvías.',
      ],
      cases: {
        sea: ['Marea parada', 'Cuarenta minutos en un muelle, montados en 2 min'],
        roofs: ['Antenas', 'Seis tejados antes de mediodía, 4 min'],
        stairs: ['El paquete del vecino', 'Subir, bajar y volver a subir, 75 s'],
        facade: ['Martes, ocho ventanas', 'Un edificio cena, 6 min, un solo plano'],
        road: ['Camino del colegio', 'Para un taller de bicis, 50 s, rodado desde un remolque'],
        dune: ['Cerrado hasta Pascua', 'Retrato del quiosco tras la duna, 3 min'],
        tree: ['Plantado por error', 'Un nogal y la familia alrededor, 5 min'],
        pool: ['Aguantar el aire', 'Para un taller de audífonos, 40 s, casi sin sonido'],
      },
      services: [
        ['El sitio', 'Lo buscamos a pie, a la hora en que se rodará.'],
        ['La única pregunta', 'Llega al final, con los focos ya apagados.'],
        ['Los cortos', 'Quince segundos sin sonido, para gente en escaleras mecánicas.'],
        ['Manos trabajando', 'De cerca, con vuestra luz, sin pedir que nadie sonría.'],
        ['Subtítulos', 'Dos líneas, escritas de oído, en cuatro idiomas.'],
        ['El estreno', 'Una sábana, un proyector, sillas de los vecinos, sopa.'],
      ],
      serviceTexts: [
        'Cada línea se puede probar un día.',
        'Lo que falta aquí lo hace bien alguien que conocemos.',
      ],
      methodTexts: [
        'La película se cuenta antes de dibujarla. Donde alguien mira el reloj, se cae una página.',
        'Se rueda en el orden de la luz y se monta en el del pulso.',
      ],
      steps: [
        ['Preguntar', 'Una pregunta, once personas, todavía sin cámara.'],
        ['Buscar', 'Tres salas vistas, una lo bastante callada.'],
        ['Filmar', 'Tomas cortas, pausas largas, comida a las dos.'],
        ['Quitar', 'Lo bueno que no hace falta. Es la semana dura.'],
      ],
      voices: [
        ['Filmaron nuestra prensa un día entero. Desde entonces oigo lo que dice.', '{p3}, tejeduría'],
        ['En la película nadie sonríe y todos quieren trabajar aquí.', '{p4}, {district}'],
        ['Traía un discurso. Usaron el momento en que lo guardo.', '{p3}, {place}'],
        ['La ponemos en el escaparate y la gente pierde el tranvía.', '{p4}, en la plaza'],
      ],
      rateTexts: [
        'Un día tiene diez horas. La undécima es nuestra, por calcular mal.',
        'El montaje se acuerda antes del rodaje, para que nadie ahorre en paciencia.',
      ],
      rates: [
        ['Focos, óptica y alguien que conoce el patio.', 'Del primer café al último cable.'],
        ['Te sientas o te duermes, las dos cosas ayudan.', 'La imagen a mediodía, el sonido por la tarde.'],
        ['Escrito, rodado, montado y visto una vez en una sábana.', 'En tres duraciones, con subtítulos.'],
      ],
      faq: [
        [
          'Odio que me filmen. ¿Es un problema?',
          'No. Son [nuestros mejores minutos|las mejores caras]. El objetivo está a cuatro metros.',
        ],
        ['¿Y si llueve ese día?', 'Hay [una segunda fecha|otra fecha], y no cuesta nada.'],
        [
          '¿Vais a estorbar?',
          'La [primera hora|primera media hora], sí. Luego se olvidan de nosotros; es cosa de los zapatos.',
        ],
        [
          '¿Hay que aprenderse un texto?',
          'No. Vosotros [trabajáis|habláis], nosotros escuchamos, el resto es montaje.',
        ],
        ['¿Quién la ve primero?', 'Quienes salen, a oscuras, con [sopa|galletas]. Antes no sale nada.'],
        [
          '¿Podemos usar las imágenes en otros sitios?',
          'Sí, en todos y [para siempre|sin límite]. Solo la música tiene fecha.',
        ],
        [
          '¿Cuánto se tarda en todo esto?',
          'Ocho semanas desde la primera línea; de ti hacen falta [dos días|un par de días].',
        ],
        [
          'La oficina es fea. ¿Importa?',
          'No. Basta [una ventana|una buena ventana], y todas las oficinas la tienen.',
        ],
        [
          '¿Puede ser más corta?',
          'Siempre. [Nunca|Aún no] hemos oído que una película fuera demasiado corta.',
        ],
        [
          '¿Qué hacéis con lo que sobra?',
          'Se queda [dos años|dos años enteros] en un estante con tu nombre; luego preguntamos.',
        ],
      ],
    },
  },
};
