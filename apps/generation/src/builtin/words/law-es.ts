import type { LawWords } from './law.js';

export const LAW_ES: LawWords = {
  links: {
    fields: 'Materias',
    people: 'Equipo',
    method: 'El proceso',
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
        [
          '¿Defendéis ya a mi casero?',
          'Lo miramos antes de que cuentes nada. Si es así, te damos tres nombres.',
        ],
        ['¿Se enterará alguien?', 'No. Ni tu jefe, ni tu hermano, ni siquiera de que llamaste.'],
        [
          '¿Puedo hablar sin contrataros?',
          'Sí, quince minutos. Luego te decimos qué ayudaría. A veces, nada.',
        ],
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
        [
          '¿Cuánto dura esto?',
          'Una carta, nueve días. Un acuerdo, dos meses. Un juicio, más de lo que se dice.',
        ],
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
        'El papel es bienvenido. [Sale hecho fichero.|También las servilletas con cuentas.]',
      ],
      fields: [
        {
          tab: 'Libros',
          title: 'El mes, cerrado el cinco',
          text: [
            'Los recibos en foto, el banco solo. El cinco ves lo que queda.',
            'Apuntamos cada mes, para no recordar la cena de marzo.',
            'La caja, el datáfono y el cajón coinciden el día cuatro por la noche.',
          ],
          asked: ['«Lo tengo todo. Por ahí.»', '«¿Es esta mi cuenta?»'],
        },
        {
          tab: 'Nóminas',
          title: 'Para dos o para cuarenta',
          text: [
            'A tiempo, aunque uno se vaya el tres y otra llegue el nueve.',
            'Bajas, propinas, bici: sabemos dónde van.',
            'Quien empieza necesita cinco números. Los pedimos antes.',
          ],
          asked: ['«Empieza el lunes.»', '«¿Cuánto cuesta un aprendiz?»'],
        },
        {
          tab: 'Renta',
          title: 'Una tarde al año, no doce',
          text: [
            'Dieciocho preguntas. Los papeles los ponemos nosotros.',
            'Recalculamos cada liquidación. Una de cada seis está mal.',
            'Sabemos qué deducen los demás en tu oficio y qué pasó luego.',
          ],
          asked: ['«La quieren el viernes.»', '«Devuelven poco. Creo.»'],
        },
        {
          tab: 'Inicio',
          title: 'De la idea al número',
          text: [
            'Por libre, a dos, en sociedad: tres cuentas y eliges.',
            'La primera factura sale mal siempre. La miramos antes.',
            'Alta, cuenta, número y primera factura: diecinueve días.',
          ],
          asked: ['«Ayer lo dejé.»', '«¿Necesito una sociedad?»'],
        },
        {
          tab: 'Casa',
          title: 'Alquilar, heredar, pasar',
          text: [
            'Lo que un tejado cuesta y lo que ahorra, en una hoja.',
            'Regalar una casa lleva años. Ven pronto.',
            'Entra el alquiler, sale la obra y la caldera va a doce años.',
          ],
          asked: ['«Queremos dársela a los hijos.»', '«El ático paga alquiler.»'],
        },
      ],
      roles: [
        {
          role: 'Libros y nóminas',
          text: [
            'Ve dos cifras cambiadas desde la otra punta.',
            'Hizo noches en un hotel. Cierra cada día como si fuera el último.',
            'Conoce a tus proveedores por la letra.',
            'Nunca ha cerrado un mes el día seis.',
          ],
        },
        {
          role: 'Rentas e inspecciones',
          text: [
            'Nueve años en Hacienda. Aún se saludan.',
            'Colecciona liquidaciones erróneas: cuatro carpetas.',
            'Lee las liquidaciones por el final: ahí está el error.',
            'Escribe un recurso en cuatro frases.',
          ],
        },
        {
          role: 'Inicios y casas',
          text: [
            'Abrió dos tiendas y cerró una, bien.',
            'Explica la amortización con una manzana.',
            'Pregunta qué harías si saliera bien.',
            'Calcula cada idea tres veces, la última con lluvia.',
          ],
        },
      ],
      steps: [
        {
          when: 'Primero',
          title: 'Miramos',
          text: [
            'Trae el año pasado. En cuarenta minutos sabes qué cambiaríamos.',
            'Una charla sobre tu última liquidación. Gratis.',
            'Abrimos tres cajones y tus dos últimas cartas.',
          ],
        },
        {
          when: 'Semana 2',
          title: 'Montamos',
          text: [
            'Una app, un hilo al banco, una lista corta.',
            'Lo viejo se muda un día tranquilo.',
            'Una tarde, dos claves y la foto de un recibo.',
          ],
        },
        {
          when: 'Al mes',
          title: 'El cinco',
          text: [
            'Tres cifras: entra, sale, se aparta.',
            'Una hoja. Si hay algo raro, llamamos antes.',
            'Abres un correo. Cuatro minutos.',
          ],
        },
        {
          when: 'Al año',
          title: 'Dos rayas',
          text: [
            'En junio está todo. Luego, café.',
            'El año acaba con doble raya.',
            'Tú cuentas estanterías y nosotros el resto.',
          ],
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
        'En enero sabes la suma del año. [Las llamadas van dentro.|Dura doce meses.]',
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
        ['¿Sirve mi caja registradora?', 'Si saca un fichero, sí. Si saca papel, también, más despacio.'],
        ['¿Habláis con Hacienda por mí?', 'Es casi todo el trabajo. Tú solo firmas el poder.'],
        ['¿Vale un recibo sin fecha?', 'Poco. Con una foto del día suele pasar.'],
        ['¿Cuánto pagaré el año que viene?', 'Lo decimos en otoño, cuando aún se puede hacer algo.'],
        ['¿Puedo hacer preguntas pequeñas?', 'Cualquier día. Cuestan menos que los errores pequeños.'],
      ],
      contactTitle: ['Envía la última liquidación', 'Empieza por un recibo', '¿Qué hay en tu caja?'],
      contactText: [
        'Di qué haces, con cuántos y qué te pesa. {host} responde mañana.',
        'Empieza por la pregunta que da vergüenza. La conocemos.',
        'Dos líneas bastan. Proponemos un día.',
        'Cuántos recibos, cuánta gente y desde cuándo. {host} da un precio [mañana|en un día].',
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
        'Lo que aquí se sella se leerá en [ochenta|cien] años.',
      ],
      fields: [
        {
          tab: 'Casas',
          title: 'Comprar, vender, pasar',
          text: [
            'Miramos el registro, guardamos el dinero y decimos cuándo dar las llaves.',
            'Entre el apretón y las llaves hay nueve pasos. Los damos todos.',
            'Servidumbres, hipotecas viejas, un pozo: salen antes de que pagues.',
          ],
          asked: ['«¿Cuándo pago?»', '«¿Tiene deudas?»'],
        },
        {
          tab: 'Testamento',
          title: 'Con tus palabras, y válido',
          text: [
            'Lo dices, lo escribimos para que sobreviva a los primos.',
            'Guardado en el registro y a mano cuando toca.',
            'Casi siempre bastan nueve líneas. Preguntamos por la décima.',
          ],
          asked: ['«¿No vale a mano?»', '«Quisiera olvidar a uno.»'],
        },
        {
          tab: 'Boda',
          title: 'Antes, durante, después',
          text: [
            'Unas capitulaciones son una charla con testigo.',
            'Mío, tuyo, nuestro: tres columnas, de día.',
            'Acordado en marzo, leído en abril y olvidado en un cajón: lo mejor.',
          ],
          asked: ['«Ella tiene la empresa.»', '«¿No es poco romántico?»'],
        },
        {
          tab: 'Poderes',
          title: 'Alguien que decida',
          text: [
            'Un poder lleva media hora. Si falta, falta años.',
            'Banco, médico, correo: dices quién.',
            'Se retira cuando quieras, en una frase.',
          ],
          asked: ['«Mi padre se ha caído.»', '«No estamos casados.»'],
        },
        {
          tab: 'Empresas',
          title: 'Fundar, cambiar, cerrar',
          text: [
            'De los estatutos al registro en diez días.',
            'Socio nuevo, sede nueva: una cita.',
            'Quién decide si dos dicen sí y uno no: eso va primero.',
          ],
          asked: ['«Somos tres, y amigos.»', '«En junio se va.»'],
        },
      ],
      roles: [
        {
          role: 'Notaría',
          text: [
            'Lee en voz alta y para donde nadie respira.',
            'Selló cuatro generaciones de una finca.',
            'Tiene una pluma para firmas y la presta a todos.',
            'Lee a paso de tren de cercanías.',
          ],
        },
        {
          role: 'Casas y registros',
          text: [
            'Encuentra una servidumbre de 1911 antes de comer.',
            'Habla registro con soltura.',
            'Sabe de quién es la tapia.',
            'Guarda planos viejos bajo las tazas.',
          ],
        },
        {
          role: 'Familias y testamentos',
          text: [
            'Hace la pregunta que nadie escribió.',
            'Pañuelos, lápices y un árbol muy largo.',
            'Escribe «a mi ahijada, el reloj» y es ese reloj.',
            'Deja silencios largos, a propósito.',
          ],
        },
      ],
      steps: [
        {
          when: 'Día 1',
          title: 'Cuentas',
          text: [
            'Nombres, lo acordado y lo que no. Basta llamar.',
            'Seis preguntas por correo.',
            'Qué casa, qué personas y qué día va bien.',
          ],
        },
        {
          when: 'Día 5',
          title: 'El borrador',
          text: [
            'A los dos el mismo día, con dudas marcadas.',
            'Por escrito, con notas al margen.',
            'Doce páginas, y cuatro las cambias tú.',
          ],
        },
        {
          when: 'Día 19',
          title: 'Leemos',
          text: [
            'En voz alta, con pausas. Luego se firma.',
            'Treinta y cinco minutos, tres copias, un cordón.',
            'Cada nombre, cada suma, cada coma que importa.',
          ],
        },
        {
          when: 'Después',
          title: 'Nos ocupamos',
          text: [
            'Registro, Hacienda, banco. Una carta avisa.',
            'Escribimos once cartas para que no escribas ninguna.',
            'La escritura va al registro y tu copia por correo.',
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
        'La tabla es pública. [Te enseñamos tu línea.|La leemos contigo.]',
      ],
      billNote: [
        'Una pareja, dos poderes y una firma, una mañana.',
        'Lo que pagaron dos en mayo.',
        'Un jueves, la pareja entera, café incluido.',
      ],
      faqs: [
        ['¿Y si no lo entiendo?', 'Entonces no se firma. Lo leemos de otro modo hasta que quede claro.'],
        ['¿De qué parte estáis?', 'De ninguna, y eso protege a ambas. Si fuerzan a alguien, paramos.'],
        ['¿Tengo que traerlo todo?', 'El documento y tú. Los registros los pedimos.'],
        ['¿Está seguro el dinero?', 'Sí. Nadie paga antes de que conste el comprador.'],
        ['¿Puedo cambiar el testamento?', 'Cuantas veces cambies de idea. Vale el último.'],
        ['¿Hay que venir juntos?', 'No siempre. Un poder puede ocupar la segunda silla.'],
        ['¿El borrador obliga?', 'No. Es papel. Obliga cuando se lee y se firma.'],
        ['¿Puede traducir mi prima?', 'Escuchar, encantados. Traducir, alguien jurado, y lo traemos.'],
        ['¿Podéis venir a casa?', 'Al hospital y a un cuarto sin ascensor, sí. El sello viaja.'],
        ['¿Cuánto cuesta un error?', 'Nada, si sale antes de firmar. Por eso se lee despacio.'],
      ],
      contactTitle: ['Pide un borrador', '¿Qué escritura es?', 'Una cita para dos'],
      contactText: [
        'Di de qué se trata y quién participa. {host} manda mañana la lista.',
        'Sin nombres aún. Di qué y cuándo, y vuelve la suma.',
        'No hace falta la palabra. Descríbelo.',
        '¿Casa, testamento, empresa? {host} contesta con [tres preguntas|una lista corta].',
      ],
    },
  },
  contact: [
    'Contar qué pasó',
    'Pedir una charla',
    'Enviar tu pregunta',
    'Enviar la carta',
    'Contarlo en una línea',
  ],
  look: [
    'Ver qué llevamos',
    'Cuál es tu cajón',
    'Leer cómo trabajamos',
    'Cuál es tu carpeta',
    'Ver las cuatro materias',
  ],
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
  peopleTitle: [
    'El nombre en la carpeta',
    'Con quién hablas',
    'Tres que contestan',
    'Tres mesas, tres nombres',
    'Quién lee tu carta',
  ],
  peopleLead: [
    'Hablas con quien hace el trabajo. Nadie en medio.',
    'Quien abre tu carpeta la cierra. En vacaciones, otro nombre.',
    'Tres caracteres, a propósito. Alguien te irá bien.',
    'Aquí nadie firma lo que escribió otro. [Tres mesas, tres nombres.|Los conocerás a todos.]',
    'Cada página se lee dos veces, [una por la mañana|siempre].',
    'Se cubren, no se mezclan. [Tu carpeta lleva un nombre.|Y el nombre contesta.]',
  ],
  methodTitle: [
    'Cómo sigue',
    'Desde la primera llamada',
    'Cuatro pasos con fecha',
    'Qué pasa y qué día',
    'El camino',
  ],
  methodLead: [
    'Siempre sabes qué viene y [a quién le toca|quién tiene el lápiz].',
    'Ningún paso sin tu sí.',
    'Casi todo es esperar. Decimos [cuánto|a qué].',
    'El siguiente paso siempre lleva fecha. [Si pasa, llamamos.|La tienes por escrito.]',
    'Nada a tus espaldas y [nada dos veces|poco deprisa].',
    'Cada paso tiene un final. [Ahí puedes parar.|Decimos cuándo llega.]',
  ],
  feesTitle: [
    'Lo que cuesta',
    'Honorarios, con ejemplo',
    'La factura, antes',
    'La suma, antes de empezar',
    'Precios y una factura real',
  ],
  column: 'Sin impuestos',
  billTitle: [
    'Una factura entera',
    'Un ejemplo de mayo',
    'Lo que pagó alguien',
    'De principio a fin',
    'Una factura de primavera',
  ],
  times: '{n} × {what}',
  net: 'Sin impuestos',
  vat: 'IVA, {rate} %',
  noVat: 'No se añade impuesto',
  choice: '¿De qué se trata?',
  action: [
    'Enviar a {first}',
    'Enviar la pregunta',
    'Preguntar a {first}',
    'Enviar en confianza',
    'Pasárselo a {first}',
  ],
  done: [
    'Sabes de nosotros mañana. Hasta entonces, no firmes.',
    'Un día laborable. Preguntar es gratis.',
    'Lo lee una persona y responde en un día.',
    'Ya está en la mesa. Respuesta en un día laborable.',
    'Gracias. Guarda la carta en seco, llamamos mañana.',
  ],
  footer: [
    'Hoy no firmes. Llama antes.',
    'Guardamos carpetas diez años; secretos, más.',
    'En la duda, fotografía el sobre.',
    'Todo expediente acaba. Te decimos cuándo.',
    'Apunta la fecha en el sobre. Siempre.',
    'El teléfono lo cogemos nosotros, [al segundo tono|con nombre].',
  ],
  after: '{host}, responsable de la página',
};
