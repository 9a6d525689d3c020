import type { ProductWords } from './saas.js';

export const UPTIME_ES: ProductWords = {
  names: ['Vigía', 'Pulso Fijo', 'Noche en Calma', 'Faro Nueve', 'Centinela', 'Guardia Baja'],
  headlines: [
    'Cayó a las 3:12. Tú dormías.',
    'Saberlo antes de la primera queja.',
    'Nueve segundos. Nadie lo notó.',
    'Suena un teléfono. El justo.',
  ],
  subs: [
    '{brand} comprueba lo que hacen tus usuarios, no lo que dicen tus servidores, y despierta a una sola persona cuando toca.',
    'Para equipos pequeños con noches largas. {brand} mira cada diez segundos desde seis ciudades y calla si todo va bien.',
    '{brand} distingue un hipo de una caída, escribe el primer aviso y deja dormir al resto.',
    'Noventa alertas por semana son ninguna. {brand} te manda [dos|tres], y tienen motivo.',
  ],
  actions: ['10 controles gratis', 'Vigilar una página', 'Mirar desde seis ciudades'],
  panel: {
    menu: ['Controles', 'Incidentes', 'Guardia', 'Estado', 'Informes', 'Silencio'],
    title: 'Caídas en marzo',
    columns: ['p95', 'Control', 'Desde', 'Estado', 'Min'],
    rows: [
      'caja',
      'api.pedidos',
      'búsqueda',
      'acceso',
      'imágenes',
      'webhooks',
      'correo',
      'facturación',
      'docs',
    ],
    states: ['de vuelta a las 3:12', 'lento', 'firme'],
    chart: ['Por semana', '{check} suma el {share} % de los minutos.'],
    labels: ['s. 10', 's. 11', 's. 12', 's. 13'],
    card: ['Despierta a las 3:12', '{who}, 1 de 6. Contestó en 48 s.'],
  },
  stats: [
    ['10 s', 'entre dos miradas, desde seis ciudades'],
    ['1', 'persona despierta, mediana de 1.400 incidentes'],
    ['0', 'falsas alarmas tras la segunda opinión, este trimestre'],
    ['48 s', 'del timbre a la primera palabra humana'],
    ['3 h', 'de la madrugada, la hora favorita, contado'],
  ],
  steps: {
    title: [
      'Mirar. Dudar. Y entonces despertar.',
      'Dos opiniones antes de cada alarma',
      'Cómo una noche sigue en calma',
    ],
    items: [
      {
        title: '[Graba lo que hace la gente|El paseo, una vez]',
        text: '[Haces una vez el camino de un cliente: entrar, buscar, pagar.|Tú enseñas el camino y tomamos nota.|Entrar, buscar, pagar: basta enseñarlo una vez.] Ese paseo se repite cada [diez segundos|diez segundos, desde seis ciudades].',
        rows: [
          ['entrar', '210 ms', 'plain'],
          ['buscar «lámpara»', '340 ms', 'plain'],
          ['pagar, tarjeta de prueba', '1,1 s', 'total'],
        ],
      },
      {
        title: '[Preguntar en otro sitio|No fiarse del primer rojo]',
        text: 'Un rojo se repite desde otra parte antes de que nadie se entere. Las redes tienen hipo; [la gente, sueño|las guardias, no].',
        rows: [
          ['{one}', 'sin respuesta', 'faint'],
          ['{two}', 'sin respuesta', 'plain'],
          ['De acuerdo', '3:12:09', 'total'],
        ],
      },
      {
        title: '[Despertar a una persona|Que suene un teléfono]',
        text: '[Por llamada, no por canal.|Con una llamada y sin canal.|Se llama, no se escribe.] Si en 90 segundos no contesta, le toca [al siguiente|al siguiente de la lista].',
        rows: [
          ['llamada: {who}', '3:12:14', 'tag'],
          ['Contestada', '48 s', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Fuerte una vez, mudo el resto', 'Para gente con almohada', 'Cinco formas de no despertarte'],
    note: [
      'Para equipos de una a treinta personas que hacen falta de noche.',
      'Para quien programa y además tiene [hijos|vecinos|trenes que coger].',
      'De cuatro personas que compartieron guardia seis años.',
    ],
    demo: {
      title: '[El primer aviso, ya escrito|El aviso se escribe solo|Tú solo relees el aviso]',
      text: '[Palabras claras, con lo que se sabe.|Lo que se sabe, sin adornos.|En claro, y solo lo cierto.] Tú [lees y envías|cambias una palabra y envías].',
      choices: ['Clientes', 'Equipo', 'Dirección'],
      messages: [
        'Desde las ((3:12)) {check} responde más lento. No se pierde nada. Próximo aviso a las ((3:45)), antes si acaba.',
        '(({check})) sin respuesta desde {one} y {two} a las ((3:12:09)). Última entrega: 02:58. {who} está con ello.',
        '[Un servicio fue lento|Hubo lentitud en un servicio|Algo respondió despacio] ((minutos, no horas)). Perdido: nada, salvo algo de sueño. El resto, a las nueve.',
      ],
    },
    chart: [
      '[Lento es el nuevo caído|Lo lento también se ve|Despacio cuenta como caído]',
      'Ves [la semana|la hora|el día] en que la búsqueda [engordó|se hizo pesada|empezó a tardar], y la entrega que lo hizo.',
    ],
    chips: [
      '[Las entregas, en la línea|Cada entrega deja su marca|Qué salió, y cuándo]',
      '[Cada versión es una marca.|Una marca por versión.|Lo publicado queda señalado.] La culpa es un clic, [no una reunión|y ya].',
      '14 entregas',
      '1 sospechosa',
    ],
    signs: [
      'Seis ciudades',
      '[Visto desde donde están tus usuarios|Desde las calles de tus usuarios|Como lo ven quienes te usan], por [líneas reales|líneas corrientes].',
      'FRA',
      'DUB',
      'IAD',
      'SIN',
    ],
    code: [
      '[Un archivo, en tu repositorio|Todo cabe en un archivo|Los controles, con tu código]',
      '[Los controles viven junto al código que vigilan|Cada control está al lado de lo que mira|Se guardan con el código] y se [revisan|fusionan] con él.',
      'checks.yaml · Terraform · CLI',
    ],
  },
  compare: {
    title: ['Qué cambia a las 3:12', 'Una noche, dos veces', 'La misma caída, dos equipos'],
    before: ['Con seis paneles', 'Con un canal ruidoso', 'Con esperanza'],
    rows: [
      ['¿Es verdad?', 'Recargar, preguntar, recargar', 'Dos ciudades están de acuerdo'],
      ['¿Quién se levanta?', 'Todo el canal', 'Una persona, por teléfono'],
      ['¿Qué decimos?', 'Nada hasta las 4:30', 'Un aviso que solo lees'],
      [
        'La mañana después',
        '[Una reunión sobre la cronología|Dos horas reconstruyendo la noche]',
        'La cronología',
      ],
      ['Era la red', 'Lo sabes en el desayuno', 'No llegas a saberlo'],
      ['¿Quién está de guardia?', 'Una tabla de mayo', 'El nombre en la pantalla'],
      [
        '¿Qué entrega?',
        'Buscar, adivinar, disculparse',
        '[La marca antes de la caída|La que está justo antes]',
      ],
    ],
  },
  voices: [
    [
      'De cuarenta alertas por noche a tres al mes. La primera semana llamamos a soporte: creíamos que estaba roto.',
      'Entradas {last}, siete personas',
    ],
    [
      'Sonó, miré, volví atrás, dormí. Mi marido preguntó por la mañana si lo había soñado.',
      'de guardia en una plataforma escolar',
    ],
    ['Un cliente nos dio las gracias por el aviso. No sabía que eso pasara.', 'Mapas {last}, tres personas'],
    ['El busca vive en un cajón desde otoño. Lo sacamos por su cumpleaños.', 'operaciones, Tren {last}'],
    [
      'Encontró una caja rota en Singapur. No sabíamos que teníamos clientes allí.',
      'tienda de lámparas, cuatro personas',
    ],
  ],
  pricing: {
    title: ['Precio por control, nunca por alarma', 'Una alarma debe costarnos', 'Sueño en tres tallas'],
    plans: [
      {
        name: 'Noche',
        who: 'Para un producto y [una persona|un teléfono].',
        points: ['10 controles', 'Cada 60 segundos', 'Un teléfono'],
      },
      {
        name: 'Guardia',
        who: 'Para equipos que [se turnan|hacen turnos|se reparten la noche].',
        points: [
          '[100 controles, cada 10 s|Cien controles, cada diez segundos]',
          'Seis ciudades, segunda opinión',
          'Turnos y silencio',
          'Estado en tu dominio',
        ],
      },
      {
        name: 'Puerto',
        who: 'Para [varios equipos|más de un equipo|equipos distintos] y promesas.',
        points: ['Controles sin límite', 'Informe por cliente', 'Acceso único'],
      },
    ],
  },
  faq: {
    title: ['Antes de dar tu número', 'Preguntado a las 3:13', 'Antes del primer timbre'],
    items: [
      [
        '¿Me despertará por nada?',
        'No sin que dos ciudades coincidan. Si pasa, ese mes es gratis y leemos el registro contigo.',
      ],
      [
        '¿Y si cae {brand}?',
        'Otra empresa nos vigila y llama al mismo teléfono. Publicamos cuántas veces: dos desde 2021.',
      ],
      [
        '¿Veis nuestros datos?',
        'Solo lo que ve el paseo, con una cuenta de prueba. El contenido se tira después.',
      ],
      [
        '¿Puede reiniciar cosas?',
        'No. Llama a una persona, o a un gancho escrito por ti. De los robots con root tenemos opinión.',
      ],
      ['¿Cómo nos vamos?', 'Con el archivo de controles y el historial en CSV. No hay más que llevarse.'],
      ['¿Y en mantenimiento?', 'Di de cuándo a cuándo. Nadie despierta, y el informe cuenta por qué.'],
      ['Somos solo dos.', 'Pues por semanas, y quien durmió mal cede hasta mediodía.'],
      ['¿Hay que instalar algo?', 'No. Mira desde fuera, como tus usuarios. De eso se trata.'],
    ],
  },
  closing: {
    title: [
      'Ahora mismo algo va lento.',
      'Dormir es una función. Entrégala.',
      'Esta noche podría ser tranquila.',
    ],
    text: [
      'Pega una dirección y mírala desde seis ciudades, en un minuto.',
      'Una dirección, un número, y puedes cerrar el portátil.',
      'Miramos un día y te decimos por qué te habríamos despertado.',
    ],
    action: 'Vigilar una página',
  },
};
