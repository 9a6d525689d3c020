import type { LawTopicWords } from './law.js';

export const LAW_ES_NOTARY: LawTopicWords = {
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
};
