import type { ProductWords } from './saas.js';

export const INVOICES_ES: ProductWords = {
  names: ['Saldado', 'Libro Mayor', 'Al Cobro', 'Vencimiento', 'Finiquito', 'Cuenta Clara'],
  headlines: [
    'Quién te debe, y desde cuándo.',
    'Enviada el lunes, cobrada el viernes.',
    'El dinero tarda. No llames.',
    'Cobrada el día que pone.',
  ],
  subs: [
    '{brand} sigue cada factura y reclama las tardías con tus palabras. Tú vuelves [al trabajo|al taller|a quien sí paga].',
    '{brand} lee tu banco antes del desayuno y dice qué [dos|tres] facturas necesitan hoy una frase.',
    'Para estudios buenos en lo suyo y malos pidiendo. {brand} pide, con educación, el día justo.',
    'Un libro de cuentas que mira por la ventana: {brand} ve lo enviado, lo abierto, lo aparcado y lo pagado, y lo dice una vez al día.',
  ],
  actions: ['Seguir 5 facturas gratis', 'Ver quién te debe', 'Importar diez facturas'],
  panel: {
    menu: ['Por cobrar', 'Borradores', 'Clientes', 'Banco', 'Avisos', 'Informes'],
    title: 'Pendiente',
    columns: ['N.º', 'Cliente', 'Vence', 'Estado', 'EUR'],
    rows: [
      'Estudio Viento Norte',
      'Pez e Hijas',
      'Fisio Hallam',
      'Editorial Mirador',
      'Dental Panadero',
      'Carpintería Lind',
      'Topo Arquitectos',
      'Café Arno',
      'Lápiz y Papel',
      'Jardín Roth',
    ],
    states: ['{n} días tarde', 'vence {weekday}', 'vista dos veces', 'cobrada, casada'],
    chart: ['Por edad', '{largest} tiene el {share} % de lo pendiente.'],
    labels: ['luego', 'semana', '1 d +', '7 d +'],
    card: ['Próximo aviso: hoy, 10:00', 'Amable, a {contact} de {client}'],
  },
  stats: [
    ['11 días', 'antes en cobrar, mediana de 2.300 cuentas'],
    ['38 s', 'de acabar el trabajo a enviar la factura'],
    ['0 €', 'nos quedamos de lo que pagan tus clientes'],
    ['94 %', 'de los pagos casados antes de que te levantes'],
    ['2,1', 'avisos hasta que paga un tardón corriente'],
  ],
  steps: {
    title: [
      'Envía. Olvida. Entérate cuando llegue.',
      'Tres pasos, dos son nuestros',
      'Del trabajo hecho al cobro',
    ],
    items: [
      {
        title: '[Escríbela una vez|Di qué hiciste]',
        text: 'Clientes, tarifas e impuestos ya están. O [reenvía un PDF|manda una foto] y leemos los importes.',
        rows: [
          ['[Web, marzo|Estantes, roble|Logo, final]', '{most}', 'faint'],
          ['[Dos días de fotos|Montaje, un día|Archivos de imprenta]', '{rest}', 'plain'],
          ['Total', '{amount}', 'total'],
        ],
      },
      {
        title: '[Mira cómo la leen|Sabe dónde duerme]',
        text: 'Sabes si la abrieron, [la pasaron o la aparcaron|la reenviaron o la olvidaron], y qué suele hacer ese cliente después.',
        rows: [
          ['La abre {contact}', 'mar 9:12', 'plain'],
          ['Reenviada a contabilidad', 'mar 9:40', 'plain'],
          ['Se espera', 'vie', 'faint'],
        ],
      },
      {
        title: '[Se cierra sola|Tachada mientras duermes]',
        text: 'Llega el pago, {brand} encuentra su factura y [para todos los avisos|detiene el aviso que ya salía].',
        rows: [
          ['banco', '+{amount}', 'tag'],
          ['Casada con {no}', 'cerrada', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Reclamar sin perseguir', 'De gente que odiaba pedir', 'Cinco cosas que una hoja no hace'],
    note: [
      'Para estudios, consultas y talleres de una a [cuarenta|treinta] personas.',
      'Para quien envía entre cinco y quinientas facturas al mes.',
      'Hecho donde la misma persona trabaja y factura.',
    ],
    demo: {
      title: '[Avisos que suenan a ti|El correo incómodo, escrito]',
      text: '[Tres tonos, sacados de tus correos.|Un tono por cliente, elegido una vez.] Nada sale sin tus reglas.',
      choices: ['Amable', 'Neutro', 'Firme'],
      messages: [
        'Hola, {contact}, espero que el estreno fuera bien. La factura (({no})) vencía el (({due})). ¿Cuándo puedo esperarla?',
        'Hola, {contact}, (({no})) del (({due})) sigue abierta. Adjunto el detalle. Dime, por favor, una fecha de pago.',
        'Hola, {contact}, la factura (({no})) lleva abierta desde el (({due})). El viernes paro el trabajo si no se liquida.',
      ],
    },
    chart: [
      '[Caja con la que contar|Una previsión que conoce a tus clientes]',
      'Doce semanas por delante, según cómo [paga de verdad|ha pagado] cada uno, no según el vencimiento.',
    ],
    chips: [
      'Tu banco, solo lectura',
      '[2.400 bancos de Europa.|Casi todos, de Lisboa a Tallin.] Miramos, no tocamos.',
      '7 casados',
      '1 por ver',
    ],
    signs: [
      'Seis monedas',
      'Facturado en la suya, contado en la tuya, al cambio [del banco central|oficial del día].',
      '€',
      '£',
      '$',
      'kr',
      'zł',
      'Fr',
    ],
    code: [
      'La puerta de tu gestoría',
      'Su propio acceso, un archivo limpio y ningún motivo para llamar en [abril|agosto].',
      'CSV · Facturae · UBL',
    ],
  },
  compare: {
    title: ['Qué cambia un lunes', 'La misma semana, dos veces', 'Lunes por la mañana, antes y después'],
    before: ['Con una hoja de cálculo', 'Con un cajón', 'Con buena memoria'],
    rows: [
      [
        '¿Quién va tarde?',
        'Abrir la hoja, abrir el banco, comparar',
        'La primera línea, [con importe|en rojo]',
      ],
      [
        'El correo incómodo',
        'Escrito a las seis, suavizado dos veces, enviado el miércoles',
        'Sale a las diez, con el tono elegido',
      ],
      ['Llega un pago', 'Lo ves a fin de mes', 'Casado de noche, aviso parado'],
      ['Los impuestos', 'Un [fin de semana|domingo y media botella]', 'Un enlace para la gestoría'],
      ['Pagan la mitad', 'Una nota, luego otra', 'Mitad cerrada, mitad con fecha'],
      ['Estás de baja', 'Nadie reclama', 'Sigue pidiendo, con tu firma'],
      ['Cliente nuevo', 'Esperanza', 'Cuánto tardan los que se le parecen'],
    ],
  },
  voices: [
    [
      'Teníamos 31.000 € fuera y nadie encargado de pedir. Seis semanas después eran 4.000, y yo había escrito cero correos.',
      'Carpintería {last}, nueve personas',
    ],
    [
      'Nuestro mejor cliente era el más lento. Lo supe el segundo día y subí el precio el tercero.',
      'estudio de fotografía',
    ],
    ['Me sabía de memoria el IBAN de los morosos. Qué bien tener el sitio libre.', 'oficina, Fisio {last}'],
    [
      'Mi marido reclamaba y era demasiado bueno. Ahora reclama el programa y él hace muebles.',
      '{last} y {last}, ebanistas',
    ],
    ['Se cobró una factura de 2022. Ya le había guardado luto.', 'traducciones, una mesa'],
  ],
  pricing: {
    title: [
      'Precio por negocio, no por silla',
      'Más barato que un retraso',
      'Tres precios, ningún porcentaje',
    ],
    plans: [
      {
        name: 'Solo',
        who: 'Para una persona y [pocos clientes|cinco facturas].',
        points: ['5 facturas abiertas', 'Acuse de lectura', 'Una cuenta de banco'],
      },
      {
        name: 'Estudio',
        who: 'Para quien factura cada semana.',
        points: [
          'Facturas sin límite',
          'Avisos en tres tonos',
          'Banco casado y previsión',
          'La gestoría entra gratis',
        ],
      },
      {
        name: 'Casa',
        who: 'Para grupos con varias empresas.',
        points: ['Hasta seis empresas', 'Reglas de aprobación', 'Exportar por API'],
      },
    ],
  },
  faq: {
    title: ['Antes de llamar a la gestoría', 'Con la mano en la cartera', 'Antes de enviar la primera'],
    items: [
      [
        '¿Lo notarán mis clientes?',
        'Reciben la misma factura desde tu dirección. Los avisos llevan tu nombre. Ningún portal al que entrar.',
      ],
      [
        '¿Puede {brand} mover dinero?',
        'No. El acceso al banco es solo de lectura, y lo impone el banco, no nuestra buena educación.',
      ],
      [
        '¿Y si pagan la mitad?',
        'Se cierra la mitad. El resto tiene su fecha, y el siguiente aviso dice el importe justo.',
      ],
      [
        '¿Es mi contabilidad?',
        'No, y tu gestoría se alegrará. Es el cajón de antes: enviado, visto, pagado, exportado.',
      ],
      [
        '¿Cómo me voy?',
        'Con un clic y un archivo. Todas las facturas en PDF y CSV, y a los 30 días no queda cuenta.',
      ],
      [
        '¿Amenaza a la gente?',
        'Nunca. El tono más firme da una fecha y un hecho; los abogados son cosa tuya.',
      ],
      ['¿Y el que siempre tarda?', 'Se le espera tarde, se cuenta con ello y se pide dos días antes que tú.'],
      ['¿Hay que copiar lo antiguo?', 'Solo lo abierto, y basta una foto. Diez tardan unos cuatro minutos.'],
    ],
  },
  closing: {
    title: ['Alguien te debe dinero ahora.', 'Empieza por la más vieja.', 'Diez facturas, cuatro minutos.'],
    text: [
      'Importa las diez últimas y mira quién, en unos cuatro minutos.',
      'Enviamos un enlace. Detrás hay dónde soltar archivos y luego una lista, la más antigua primero.',
      'Trae esa que vas dejando. El correo suele estar ya escrito.',
    ],
    action: 'Empezar gratis',
  },
};
