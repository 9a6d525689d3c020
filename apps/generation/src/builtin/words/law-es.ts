import type { LawWords } from './law.js';

export const LAW_ES: LawWords = {
  links: {
    fields: 'Materias',
    people: 'Quiénes',
    method: 'Cómo va',
    fees: 'Honorarios',
    faq: 'Preguntas',
    contact: 'Escribir',
  },
  topics: {
    law: {
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
      ],
      notes: [
        ['3', 'abogados'],
        ['48 h', 'para responder'],
        ['1 hoja', 'por dictamen'],
      ],
      fieldsTitle: ['Cómo se llaman las carpetas', 'Cuatro cajones', 'Lo que nos traen'],
      fieldsLead: [
        'Hacemos pocas cosas y conocemos a [alguien|quien sabe] para el resto.',
        'De cada materia responde una persona. [Sin número de turno.|Su nombre va en la carpeta.]',
        'Busca la frase que [suena a ti|dirías tú]. La carpeta ya está abierta.',
      ],
      fields: [
        {
          tab: 'Trabajo',
          title: 'Despido, avisos, finiquito',
          text: [
            'El plazo corre desde la carta. Miramos la fecha y luego el motivo.',
            'Casi todo despido acaba en acuerdo. Calculamos el tuyo antes.',
          ],
          asked: ['«Quieren que firme hoy.»', '«Me lo dijeron por mensaje.»'],
        },
        {
          tab: 'Alquiler',
          title: 'Contrato, subida, fianza',
          text: [
            'Una subida tiene forma, y una de cada tres falla. La leemos dos veces.',
            'Para inquilinos, y para quien alquila un solo piso.',
          ],
          asked: ['«Dice que el moho es culpa mía.»', '«Espero la fianza desde marzo.»'],
        },
        {
          tab: 'Familia',
          title: 'Separarse y repartir',
          text: [
            'Un acuerdo en la mesa cuesta diez veces menos. La mesa la ponemos nosotros.',
            'Los hijos, el piso, el coche. En ese orden va más rápido.',
          ],
          asked: ['«Nos llevamos bien. Casi.»', '«¿Quién se queda el perro?»'],
        },
        {
          tab: 'Herencias',
          title: 'Dejar o recibir',
          text: [
            'Un testamento cabe en una hoja, con nueve preguntas antes.',
            'Ponemos orden: quién hereda y quién tiene la llave.',
          ],
          asked: ['«Mi hermano vació el piso.»', '«Es solo una casita.»'],
        },
        {
          tab: 'Contratos',
          title: 'Pedido, pagado, nunca entregado',
          text: [
            'Obras, seguros, coches: escribimos la carta que se lee.',
            'Lo acordado pesa más que lo impreso. Vemos cuál es cuál.',
          ],
          asked: ['«El seguro dice página nueve.»', '«El día de la compra iba bien.»'],
        },
      ],
      roles: [
        {
          role: 'Trabajo y contratos',
          text: [
            'Seis años en el otro lado. Sabe qué cláusula esperan que te saltes.',
            'Lee horarios por gusto y plazos por oficio.',
          ],
        },
        {
          role: 'Familia y herencias',
          text: [
            'Media. Tiene una mesa sin cabecera y buenos lápices.',
            'Dibuja árboles en la tapa de la carpeta.',
          ],
        },
        {
          role: 'Alquiler y obras',
          text: ['Mide los pisos en persona, con láser.', 'Viene de la obra. Cree en las fotos con metro.'],
        },
      ],
      steps: [
        {
          when: 'Día 1',
          title: 'Lo envías',
          text: [
            'Fotografía cada hoja, también las vacías. Te decimos si corre un plazo.',
            'Basta el móvil. Buscamos la fecha.',
          ],
        },
        {
          when: 'Día 2',
          title: 'Llamamos',
          text: [
            'Quince minutos gratis. Luego sabes si te servimos.',
            'Un cuarto de hora sin contador. A veces basta.',
          ],
        },
        {
          when: 'Semana 1',
          title: 'Una hoja',
          text: [
            'Qué haríamos, cuánto cuesta, qué posibilidades. Sin latín.',
            'Nuestra opinión, con una cifra y un porcentaje.',
          ],
        },
        {
          when: 'Después',
          title: 'Decides',
          text: ['Carta, mesa o juzgado: eliges y vamos.', 'Nada sale sin que lo leas.'],
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
      ],
      billNote: [
        'Un despido resuelto por carta en tres semanas.',
        'Una subida retirada con dos cartas.',
        'Una fianza de marzo, cobrada en junio.',
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
        [
          '¿Defendéis ya a mi casero?',
          'Lo miramos antes de que cuentes nada. Si es así, te damos tres nombres.',
        ],
        ['¿Se enterará alguien?', 'No. Ni tu jefe, ni tu hermano, ni siquiera de que llamaste.'],
      ],
      contactTitle: ['Envía la primera hoja', 'Cuatro frases bastan', '¿Qué ha pasado?'],
      contactText: [
        'Escribe qué pasó, no qué dice la ley. {host} lo lee [hoy|esta noche] y responde mañana.',
        'Quién, qué, desde cuándo, y qué [quieres|temes].',
        'Si hay una fecha en la carta, empieza por ahí.',
      ],
    },
    tax: {
      names: ['Asesoría {last}', '{last} Gestoría', 'Despacho de Números', 'El Libro Mayor'],
      headlines: {
        ledger: [
          ['Dos rayas', 'bajo cada año.'],
          ['Queda más', 'que el año pasado.'],
          ['El día cinco', 'cuadra el mes.'],
        ],
        files: [
          ['Trae la caja', 'de zapatos.'],
          ['Cada recibo', 'tiene su cajón.'],
          ['Mayo es pronto.', 'Julio no.'],
        ],
      },
      subs: [
        'Asesores en {place} para [tiendas, consultas y gente con tres oficios|autónomos y familias], y para cajas de zapatos de [todo tamaño|toda edad].',
        'Cuentas, nóminas y declaraciones en {street}. Para quien prefiere [amasar|construir|enseñar] a contar.',
        'Un despacho pequeño con una mesa [larga|grande]. Llevamos los libros [cada mes|al día].',
      ],
      notes: [
        ['día 5', 'tus cifras del mes'],
        ['3', 'asesores'],
        ['0', 'plazos perdidos'],
      ],
      fieldsTitle: ['Qué va en cada cajón', 'Cuatro cajones', 'Lo que llevamos'],
      fieldsLead: [
        'Toma un cajón o todos. Se deja a fin de mes.',
        'En cada uno hay un nombre, y esa persona [contesta|coge el teléfono].',
        'Ordenamos, firmas. Y te decimos qué [significan|traman] los números.',
      ],
      fields: [
        {
          tab: 'Libros',
          title: 'El mes, cerrado el cinco',
          text: [
            'Los recibos en foto, el banco solo. El cinco ves lo que queda.',
            'Apuntamos cada mes, para no recordar la cena de marzo.',
          ],
          asked: ['«Lo tengo todo. Por ahí.»', '«¿Es esta mi cuenta?»'],
        },
        {
          tab: 'Nóminas',
          title: 'Para dos o para cuarenta',
          text: [
            'A tiempo, aunque uno se vaya el tres y otra llegue el nueve.',
            'Bajas, propinas, bici: sabemos dónde van.',
          ],
          asked: ['«Empieza el lunes.»', '«¿Cuánto cuesta un aprendiz?»'],
        },
        {
          tab: 'Renta',
          title: 'Una tarde al año, no doce',
          text: [
            'Dieciocho preguntas. Los papeles los ponemos nosotros.',
            'Recalculamos cada carta. Una de seis está mal.',
          ],
          asked: ['«La quieren el viernes.»', '«Devuelven poco. Creo.»'],
        },
        {
          tab: 'Inicio',
          title: 'De la idea al número',
          text: [
            'Solo, a dos, sociedad: tres cuentas y eliges.',
            'La primera factura sale mal siempre. La miramos antes.',
          ],
          asked: ['«Ayer lo dejé.»', '«¿Necesito una sociedad?»'],
        },
        {
          tab: 'Casa',
          title: 'Alquilar, heredar, pasar',
          text: [
            'Lo que un tejado cuesta y lo que ahorra, en una hoja.',
            'Regalar una casa lleva años. Ven pronto.',
          ],
          asked: ['«Queremos dársela a los hijos.»', '«El ático paga alquiler.»'],
        },
      ],
      roles: [
        {
          role: 'Libros y nóminas',
          text: ['Ve dos cifras cambiadas desde la otra punta.', 'Fue portero de noche. Cierra cada día.'],
        },
        {
          role: 'Rentas e inspecciones',
          text: ['Nueve años en Hacienda. Aún se saludan.', 'Colecciona cartas erróneas: cuatro carpetas.'],
        },
        {
          role: 'Inicios y casas',
          text: ['Abrió dos tiendas y cerró una, bien.', 'Explica la amortización con una manzana.'],
        },
      ],
      steps: [
        {
          when: 'Primero',
          title: 'Miramos',
          text: [
            'Trae el año pasado. En cuarenta minutos sabes qué cambiaríamos.',
            'Una charla sobre tu última carta. Gratis.',
          ],
        },
        {
          when: 'Semana 2',
          title: 'Montamos',
          text: ['Una app, un hilo al banco, una lista corta.', 'Lo viejo se muda un día tranquilo.'],
        },
        {
          when: 'Al mes',
          title: 'El cinco',
          text: ['Tres cifras: entra, sale, se aparta.', 'Una hoja. Si hay algo raro, llamamos antes.'],
        },
        {
          when: 'Al año',
          title: 'Dos rayas',
          text: ['En junio está todo. Luego, café.', 'El año acaba con doble raya.'],
        },
      ],
      fees: [
        { name: 'Libros, un mes', note: 'hasta 60 recibos', euros: 140 },
        { name: 'Una nómina', note: 'por persona y mes', euros: 16 },
        { name: 'Cuentas del año', note: 'autónomo, completas', euros: 960 },
        { name: 'Renta', note: 'un hogar', euros: 320 },
      ],
      feesLead: [
        'Una suma fija al mes. Llamar es gratis, así que llama.',
        'Pocos recibos, poca factura. En marzo contamos.',
        'Sin impuestos, que la empresa recupera. El ejemplo trae ambos.',
      ],
      billNote: [
        'Una tienda con dos empleados, un mes.',
        'Un mes de un café, recibos en foto.',
        'Un mes cualquiera, cerrado el cinco.',
      ],
      faqs: [
        [
          'Voy tres años tarde. ¿Es el fin?',
          'No. Traes las cajas y escribimos primero a Hacienda. Tarde es una suma, no un delito.',
        ],
        [
          'Anuncian una inspección. ¿Qué hago?',
          'Nada en una semana. Nos sentamos a tu lado y respondemos lo que pregunten.',
        ],
        ['¿Sigo con mi programa?', 'Casi siempre. Leemos nueve y maldecimos dos.'],
        ['¿Y si odio los números?', 'Estás en buena compañía. Recibes tres al mes, con palabras.'],
        ['¿Puedo irme?', 'A fin de cualquier mes, con tus datos en orden.'],
      ],
      contactTitle: ['Envía la última carta', 'Empieza por un recibo', '¿Qué hay en tu caja?'],
      contactText: [
        'Di qué haces, con cuántos y qué te pesa. {host} responde mañana.',
        'Empieza por la pregunta que da vergüenza. La conocemos.',
        'Dos líneas bastan. Proponemos un día.',
      ],
    },
    notary: {
      names: ['Notaría {last}', 'Notaría {district}', 'Notaría {host}'],
      headlines: {
        seal: [
          ['Leído en voz alta,', 'luego sellado.'],
          ['Firmado a las once.', 'Válido siempre.'],
          ['Cordón, sello,', 'tu nombre.'],
        ],
        contract: [
          ['Pregunta en el § 3,', 'no después.'],
          ['Cada cláusula,', 'en voz alta.'],
        ],
      },
      subs: [
        'Una notaría en {place} para [casas, bodas y últimas voluntades|llaves, anillos y testamentos], que lee despacio y [espera|agradece] preguntas.',
        'Escrituras, testamentos y firmas en {street}. Somos de las dos partes, y [por eso aguanta|esa es la gracia].',
        'Para quien [compra|construye|se casa|funda] una vez y quiere entender [todo|la página cuatro].',
      ],
      notes: [
        ['35 min', 'para leer'],
        ['{since}', 'primera escritura'],
        ['2', 'partes, siempre'],
      ],
      fieldsTitle: ['Lo que pide sello', 'Cuatro clases de escritura', 'Lo que aquí se une'],
      fieldsLead: [
        'Pocas cosas piden notario. Estas sí.',
        'No estamos de parte de nadie. O de ambos.',
        'El borrador llega dos semanas antes. Garabatéalo.',
      ],
      fields: [
        {
          tab: 'Casas',
          title: 'Comprar, vender, pasar',
          text: [
            'Miramos el registro, guardamos el dinero y decimos cuándo dar las llaves.',
            'Entre el apretón y las llaves hay nueve pasos. Los damos todos.',
          ],
          asked: ['«¿Cuándo pago?»', '«¿Tiene deudas?»'],
        },
        {
          tab: 'Testamento',
          title: 'Con tus palabras, y válido',
          text: [
            'Lo dices, lo escribimos para que sobreviva a los primos.',
            'Guardado y hallado cuando toca.',
          ],
          asked: ['«¿No vale a mano?»', '«Quisiera olvidar a uno.»'],
        },
        {
          tab: 'Boda',
          title: 'Antes, durante, después',
          text: [
            'Unas capitulaciones son una charla con testigo.',
            'Mío, tuyo, nuestro: tres columnas, de día.',
          ],
          asked: ['«Ella tiene la empresa.»', '«¿No es poco romántico?»'],
        },
        {
          tab: 'Poderes',
          title: 'Alguien que decida',
          text: ['Un poder lleva media hora. Si falta, falta años.', 'Banco, médico, correo: dices quién.'],
          asked: ['«Mi padre se ha caído.»', '«No estamos casados.»'],
        },
        {
          tab: 'Empresas',
          title: 'Fundar, cambiar, cerrar',
          text: ['De los estatutos al registro en diez días.', 'Socio nuevo, sede nueva: una cita.'],
          asked: ['«Somos tres, y amigos.»', '«En junio se va.»'],
        },
      ],
      roles: [
        {
          role: 'Notaría',
          text: ['Lee en voz alta y para donde nadie respira.', 'Selló cuatro generaciones de una finca.'],
        },
        {
          role: 'Casas y registros',
          text: ['Halla una servidumbre de 1911 antes de comer.', 'Habla registro con soltura.'],
        },
        {
          role: 'Familias y testamentos',
          text: ['Hace la pregunta que nadie escribió.', 'Pañuelos, lápices y un árbol muy largo.'],
        },
      ],
      steps: [
        {
          when: 'Día 1',
          title: 'Cuentas',
          text: ['Nombres, lo acordado y lo que no. Basta llamar.', 'Seis preguntas por correo.'],
        },
        {
          when: 'Día 5',
          title: 'El borrador',
          text: ['A los dos el mismo día, con dudas marcadas.', 'Por escrito, con notas al margen.'],
        },
        {
          when: 'Día 19',
          title: 'Leemos',
          text: [
            'En voz alta, con pausas. Luego se firma.',
            'Treinta y cinco minutos, tres copias, un cordón.',
          ],
        },
        {
          when: 'Después',
          title: 'Nos ocupamos',
          text: [
            'Registro, Hacienda, banco. Una carta avisa.',
            'Escribimos once cartas para que no escribas ninguna.',
          ],
        },
      ],
      fees: [
        { name: 'Una firma', note: 'legitimada, al momento', euros: 40 },
        { name: 'Un poder', note: 'escrito, leído, inscrito', euros: 190 },
        { name: 'Un testamento', note: 'de una persona', euros: 260 },
        { name: 'Venta de un piso', note: 'escritura y trámites', euros: 1480 },
      ],
      feesLead: [
        'El arancel lo fija la ley, consejo incluido. Estas sumas son habituales.',
        'Sigue el valor, no la charla. Pregunta cuanto quieras.',
        'Ninguna notaría es más barata. Elige la que explica.',
      ],
      billNote: [
        'Una pareja, dos poderes y una firma, una mañana.',
        'Lo que pagaron dos en mayo.',
        'Un jueves, los dos presentes, café incluido.',
      ],
      faqs: [
        ['¿Y si no lo entiendo?', 'Entonces no se firma. Lo leemos de otro modo hasta que asintáis los dos.'],
        ['¿De qué parte estáis?', 'De ninguna, y eso protege a ambas. Si fuerzan a alguien, paramos.'],
        ['¿Tengo que traerlo todo?', 'El documento y tú. Los registros los pedimos.'],
        ['¿Está seguro el dinero?', 'Sí. Nadie paga antes de que conste el comprador.'],
        ['¿Puedo cambiar el testamento?', 'Cuantas veces cambies de idea. Vale el último.'],
      ],
      contactTitle: ['Pide un borrador', '¿Qué escritura es?', 'Una cita para dos'],
      contactText: [
        'Di de qué se trata y quién participa. {host} manda mañana la lista.',
        'Sin nombres aún. Di qué y cuándo, y vuelve la suma.',
        'No hace falta la palabra. Descríbelo.',
      ],
    },
  },
  contact: ['Contar qué pasó', 'Pedir una charla', 'Enviar tu pregunta'],
  look: ['Ver qué llevamos', 'Cuál es tu cajón', 'Leer cómo trabajamos'],
  drawn: {
    files: 'Dibujo: carpetas con sus pestañas',
    contract: 'Una página de contrato con notas',
    balance: 'Dibujo: una balanza con pesas y una carta sellada',
    seal: 'Dibujo: una escritura con cordón y sello',
    ledger: 'Una página de cuentas que cuadra',
  },
  fileNote: 'desde {since}',
  contract: {
    heading: 'Leído aquí la semana pasada',
    clauses: [
      {
        title: 'Plazo',
        text: 'El contrato se prorroga por un año salvo aviso escrito tres meses antes de su fin.',
        note: 'O sea: apunta el 30 de septiembre.',
      },
      {
        title: 'Gastos',
        text: 'El cliente asume todos los gastos derivados, en particular los del anexo B.',
        note: 'No hay anexo B. Pídelo.',
      },
      {
        title: 'Otros',
        text: 'Todo cambio exige forma escrita, también la renuncia a la forma escrita.',
        note: 'Lo dicho en la puerta no cuenta.',
      },
      {
        title: 'Lugar',
        text: 'Serán competentes los juzgados de la sede del proveedor, si la ley lo permite.',
      },
    ],
  },
  ledger: {
    heading: 'Un año de una tienda',
    columns: ['Concepto', 'Importe'],
    rows: ['Ingresos', 'Género', 'Alquiler', 'Sueldos', 'Lo demás'],
    result: 'Beneficio',
    after: ['Impuestos', 'Cuotas'],
    left: 'Queda',
  },
  deed: 'Leído, conforme, firmado',
  peopleTitle: ['El nombre en la carpeta', 'Con quién hablas', 'Tres que contestan'],
  peopleLead: [
    'Hablas con quien hace el trabajo. Nadie en medio.',
    'Quien abre tu carpeta la cierra. En vacaciones, otro nombre.',
    'Distintos a propósito. Alguien te irá bien.',
  ],
  methodTitle: ['Cómo sigue', 'Desde la primera llamada', 'Cuatro pasos con fecha'],
  methodLead: [
    'Siempre sabes qué viene y [a quién le toca|quién tiene el lápiz].',
    'Ningún paso sin tu sí.',
    'Casi todo es esperar. Decimos [cuánto|a qué].',
  ],
  feesTitle: ['Lo que cuesta', 'Honorarios, con ejemplo', 'La factura, antes'],
  column: 'Sin impuestos',
  billTitle: ['Una factura entera', 'Un ejemplo de mayo', 'Lo que pagó alguien'],
  times: '{n} × {what}',
  net: 'Sin impuestos',
  vat: 'IVA, {rate} %',
  noVat: 'No se añade impuesto',
  choice: '¿De qué se trata?',
  action: ['Enviar a {first}', 'Enviar la pregunta', 'Preguntar a {first}'],
  done: [
    'Sabes de nosotros mañana. Hasta entonces, no firmes.',
    'Un día laborable. Preguntar es gratis.',
    'Lo lee una persona y responde en un día.',
  ],
  footer: [
    'Hoy no firmes. Llama antes.',
    'Guardamos carpetas diez años; secretos, más.',
    'En la duda, fotografía el sobre.',
  ],
  after: '{host}, responsable de la página',
};
