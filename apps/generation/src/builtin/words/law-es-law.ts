import type { LawTopicWords } from './law.js';

export const LAW_ES_LAW: LawTopicWords = {
  names: ['{last} Abogados', 'Bufete {last}', 'Despacho {district}', '{last} e Hijas'],
  headlines: {
    files: [
      ['Trae la carta.', 'Aunque esté cerrada.'],
      ['Tu caso tiene', 'carpeta a mediodía.'],
      ['Un expediente,', 'un solo nombre.'],
    ],
    contract: [
      ['Lee el § 7', 'antes de firmar.'],
      ['Lo que dice', 'la página nueve.'],
      ['La letra pequeña,', 'en voz alta.'],
    ],
    balance: [
      ['Pesado el lunes,', 'respondido el miércoles.'],
      ['¿Vale la pena?', 'Primero pesamos.'],
      ['Los dos lados,', 'luego el tuyo.'],
    ],
  },
  subs: [
    'Abogados en {place} para [inquilinos, herederos y gente con jefe nuevo|quien preferiría arreglar otra cosa], y para cartas con [ventana|sello rojo].',
    'Un despacho pequeño en {street}. Trabajo, alquiler, familia y herencias, [a lápiz|en una hoja].',
    'Tres abogados para [líos corrientes|los líos de todos]. Si no merece un pleito, te lo decimos [primero|enseguida].',
    'Abogados en {street}. Leemos en voz alta lo que otros [firman deprisa|guardan en un cajón] y decimos qué hacer el lunes.',
  ],
  notes: [
    ['3', 'abogados'],
    ['48 h', 'para responder'],
    ['1 hoja', 'por dictamen'],
  ],
  fieldsTitle: [
    'Cómo se llaman las carpetas',
    'Cuatro cajones',
    'Lo que nos traen',
    'Cuatro carpetas abiertas',
    'Con qué se viene aquí',
  ],
  fieldsLead: [
    'Hacemos pocas cosas y conocemos a [alguien|quien sabe] para el resto.',
    'De cada materia responde una persona. [Sin número de turno.|Su nombre va en la carpeta.]',
    'Busca la frase que [suena a ti|dirías tú]. La carpeta ya está abierta.',
    'Casi todo va de [un jefe, un casero o un hermano|una fecha que alguien dejó pasar]. Estas cuatro las sabemos de memoria.',
    '¿No sabes cuál es? [Mándalo y ordenamos.|La carta suele saberlo.]',
  ],
  fields: [
    {
      tab: 'Trabajo',
      title: 'Despido, avisos, finiquito',
      text: [
        'El plazo corre desde la carta. Miramos la fecha y luego el motivo.',
        'Casi todo despido acaba en acuerdo. Calculamos el tuyo antes.',
        'Veinte días hábiles para un despido. Los contamos el primero.',
        'Una amonestación se contesta. Dos líneas, a tiempo.',
      ],
      asked: [
        '«Quieren que firme hoy.»',
        '«Me lo dijeron por mensaje.»',
        '«¿Eso se puede hacer?»',
        '«Me han quitado la tarjeta.»',
      ],
    },
    {
      tab: 'Alquiler',
      title: 'Contrato, subida, fianza',
      text: [
        'Una subida tiene forma, y una de cada tres falla. La leemos dos veces.',
        'Para inquilinos, y para quien alquila un solo piso.',
        'Los gastos de comunidad los sumamos otra vez, a mano.',
        'Hemos leído casi todos los contratos de {place}. Hay unos seis.',
      ],
      asked: [
        '«Dice que el moho es culpa mía.»',
        '«Espero la fianza desde marzo.»',
        '«Arriba han puesto un hotel.»',
        '«La carta viene sin firma.»',
      ],
    },
    {
      tab: 'Familia',
      title: 'Separarse y repartir',
      text: [
        'Un acuerdo en la mesa cuesta diez veces menos. La mesa la ponemos nosotros.',
        'Los hijos, el piso, el coche. En ese orden va más rápido.',
        'Dos personas, una hoja, cuatro títulos. Casi siempre se llenan tres sin nosotros.',
        'Lo comprado a medias se apunta con lo que vale hoy.',
      ],
      asked: [
        '«Nos llevamos bien. Casi.»',
        '«¿Quién se queda el perro?»',
        '«Queremos seguir de amigos.»',
        '«Ya ha movido el dinero.»',
      ],
    },
    {
      tab: 'Herencias',
      title: 'Dejar o recibir',
      text: [
        'Un testamento cabe en una hoja, con nueve preguntas antes.',
        'Ponemos orden: quién hereda y quién tiene la llave.',
        'Se discute por lo pequeño. También lo apuntamos.',
        'Una deuda se puede rechazar, si se dice a tiempo.',
      ],
      asked: [
        '«Mi hermano vació el piso.»',
        '«Es solo una casita.»',
        '«Somos cinco hermanos.»',
        '«El piano me lo prometió.»',
      ],
    },
    {
      tab: 'Contratos',
      title: 'Pedido, pagado, nunca entregado',
      text: [
        'Obras, seguros, coches: escribimos la carta que se lee.',
        'Lo acordado pesa más que lo impreso. Vemos cuál es cuál.',
        'Contamos los días desde la entrega. Luego escribimos.',
        'De una cuota que no acaba casi siempre se sale.',
      ],
      asked: [
        '«El seguro dice página nueve.»',
        '«El día de la compra iba bien.»',
        '«Me siguen cobrando.»',
        '«Venía en letra pequeña.»',
      ],
    },
  ],
  roles: [
    {
      role: 'Trabajo y contratos',
      text: [
        'Seis años en el otro lado. Sabe qué cláusula esperan que te saltes.',
        'Lee horarios por gusto y plazos por oficio.',
        'Ha leído más finiquitos que novelas.',
        'Lleva el calendario de los plazos ajenos y no ha perdido ninguno.',
        'Contesta primero con el artículo y luego con el motivo.',
      ],
    },
    {
      role: 'Familia y herencias',
      text: [
        'También media. Tiene una mesa sin cabecera y buenos lápices.',
        'Dibuja árboles en la tapa de la carpeta.',
        'Pregunta por los hijos antes que por el dinero.',
        'Sabe callar un minuto entero. Ayuda.',
        'Sabe en qué cajón se guardan los testamentos.',
      ],
    },
    {
      role: 'Alquiler y obras',
      text: [
        'Mide los pisos en persona, con láser.',
        'Viene de la obra. Cree en las fotos con metro.',
        'Fotografía la humedad por tres lados y con fecha.',
        'Cuenta radiadores y luego lee el contrato.',
        'Se ha mudado once veces y guarda todas las actas.',
      ],
    },
  ],
  steps: [
    {
      when: 'Día 1',
      title: 'Lo envías',
      text: [
        'Fotografía cada hoja, también las vacías. Te decimos si corre un plazo.',
        'Basta el móvil. Buscamos la fecha.',
        'Por correo, por móvil o en mano. Copiamos y devolvemos.',
        'Mándalo sin leer, si te pesa. Aquí se lee primero.',
      ],
    },
    {
      when: 'Día 2',
      title: 'Llamamos',
      text: [
        'Quince minutos gratis. Luego sabes si te servimos.',
        'Un cuarto de hora sin contador. A veces basta.',
        'Nueve preguntas. No hace falta saberlas todas.',
        'Quien te llama es quien se queda.',
      ],
    },
    {
      when: 'Semana 1',
      title: 'Una hoja',
      text: [
        'Qué haríamos, cuánto cuesta, qué posibilidades. Sin latín.',
        'Nuestra opinión, con una cifra y un porcentaje.',
        'Tres caminos, cada uno con precio. Uno siempre es no hacer nada.',
        'Llega el viernes, para leerla con calma.',
      ],
    },
    {
      when: 'Después',
      title: 'Decides',
      text: [
        'Carta, mesa o juzgado: eliges y vamos.',
        'Nada sale sin que lo leas.',
        'Consúltalo con la almohada. Aquí nada empeora en una noche.',
        'Si dices que no, cerramos la carpeta y tan amigos.',
      ],
    },
  ],
  fees: [
    { name: 'Primera charla', note: 'una hora, se descuenta', euros: 120 },
    { name: 'Una carta', note: 'leída, escrita, enviada', euros: 240 },
    { name: 'Una hora', note: 'por tramos de seis minutos', euros: 190 },
    { name: 'Un testamento', note: 'borrador y un cambio', euros: 480 },
  ],
  feesLead: [
    'Lo que cuesta la hora y cuántas serán, [antes|por escrito].',
    'Si se alarga, [llamamos|preguntamos] antes.',
    'Sin impuestos y luego con ellos. A menudo paga quien pierde.',
    'Una carta tiene precio fijo. [Lo demás tiene techo.|Un no es gratis.]',
    'La suma va en papel antes de la primera hora. [Cabe en una postal.|Sin ella no empezamos.]',
  ],
  billNote: [
    'Un despido resuelto por carta en tres semanas.',
    'Una subida retirada con dos cartas.',
    'Una fianza de marzo, cobrada en junio.',
    'Un piso con moho. Vinieron a medir y bajó la renta.',
    'Un finiquito corregido dos veces y luego pagado.',
  ],
  faqs: [
    ['¿Llego tarde?', 'Seguramente no, pero danos la fecha hoy. Casi todos los plazos son de semanas.'],
    [
      '¿Acabará en el juzgado?',
      'Cuatro de cada cinco veces, no. Una buena carta cuesta menos que una mala mañana.',
    ],
    [
      '¿Me lo puedo permitir?',
      'Sabes la suma antes. También hay justicia gratuita: rellenamos el papel contigo.',
    ],
    ['¿Defendéis ya a mi casero?', 'Lo miramos antes de que cuentes nada. Si es así, te damos tres nombres.'],
    ['¿Se enterará alguien?', 'No. Ni tu jefe, ni tu hermano, ni siquiera de que llamaste.'],
    ['¿Puedo hablar sin contrataros?', 'Sí, quince minutos. Luego te decimos qué ayudaría. A veces, nada.'],
    [
      'La otra parte ya tiene abogado. ¿Voy con retraso?',
      'No. El suyo conoce una versión. Nosotros leemos las dos.',
    ],
    [
      'Ya he firmado. ¿Se acabó?',
      'Muchas veces no. Hay cosas que se deshacen en catorce días y otras en un año.',
    ],
    ['¿Qué necesitáis de mí?', 'La carta, el sobre y el día en que lo abriste.'],
    ['¿Tengo que volver a verlos?', 'Si no quieres, no. Nos sentamos por ti.'],
    ['¿Cuánto dura esto?', 'Una carta, nueve días. Un acuerdo, dos meses. Un juicio, más de lo que se dice.'],
    ['¿Hay que arreglarse?', 'Al juzgado, con sencillez. Aquí puede venir el perro.'],
    ['¿Y si pierdo?', 'Te decimos antes cuánto costaría. Si es más de lo que ganas, no empezamos.'],
  ],
  contactTitle: [
    'Envía la primera hoja',
    'Cuatro frases bastan',
    '¿Qué ha pasado?',
    'Manda la carta tal cual',
    'Empieza por la fecha',
  ],
  contactText: [
    'Escribe qué pasó, no qué dice la ley. {host} lo lee [hoy|esta noche] y responde mañana.',
    'Quién, qué, desde cuándo, y qué [quieres|temes].',
    'Si hay una fecha en la carta, empieza por ahí.',
    'Manda lo que tengas, sin ordenar. {host} lo ordena y [llama|escribe] mañana.',
    'Di cómo sería un buen final. [Desde ahí vamos hacia atrás.|Aunque suene raro.]',
    'Cuatro líneas y una foto. [Lo demás lo preguntamos.|El resto, por teléfono.]',
  ],
};
