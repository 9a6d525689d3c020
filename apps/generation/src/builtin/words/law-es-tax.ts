import type { LawTopicWords } from './law.js';

export const LAW_ES_TAX: LawTopicWords = {
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
};
