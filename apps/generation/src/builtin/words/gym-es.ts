import { GYM_TOPICS_ES } from './gym-topics-es.js';
import type { GymWords } from './gym.js';

export const GYM_ES: GymWords = {
  topics: GYM_TOPICS_ES,
  nav: { timetable: 'Horario', pricing: 'Precios', team: 'Equipo', where: 'Cómo llegar', faq: 'Preguntas' },
  openUntil: 'Abierto hasta las {time}',
  hours: '{a}:00 – {b}:00',
  actions: {
    trial: ['Probar gratis', 'Reservar una hora de prueba', 'Pedir mi primera hora'],
    trialShort: 'Hora de prueba',
    timetable: 'Horario',
  },
  titles: { stats: 'En cifras', voices: 'Opiniones' },
  timetable: ['Horario', 'La semana', '{classes} veces por semana', 'Cuándo se empieza'],
  pricing: ['Sin letra pequeña', 'Tres precios y ya', 'Lo que cuesta', 'Está todo escrito'],
  pricingActions: ['Empezar', 'Quedármelo todo', 'Coger el bono'],
  perBlock: 'una vez, {each} por visita',
  pricingNotes: [
    'Te vas cualquier mes con un correo, [sin explicar nada|basta una frase]. Sin matrícula. Si estudias o estás jubilado, pagas un {percent} % menos.',
    'Ni permanencia ni matrícula, y nadie te llama cuando te vas. Con carné de estudiante o de pensionista descuentas un {percent} %, [vale una foto|sin preguntar dos veces].',
    'Avisas antes del día uno y listo. Quien estudia, aprende o [busca trabajo|ya no trabaja] paga un {percent} % menos.',
  ],
  trialHeads: [
    'Una hora, un monitor, ningún contrato',
    'Ven una vez, decide en casa',
    'La primera corre de nuestra cuenta',
    'Primero pruebas, luego hablamos',
  ],
  trialSteps: [
    [
      'Dinos cuándo | No llamamos. Recibes [un mensaje|un correo] con dos horas.',
      'Escribe dos líneas | Qué sabes hacer, qué te duele. [Lo demás ya lo vemos|Con eso nos basta].',
      'Elige un día | [Esa misma tarde|El mismo día] tienes dos propuestas.',
    ],
    [
      'Ven como estás | {bring} Toalla y agua ponemos nosotros.',
      'Tráete a ti | {bring} El resto se presta, sin fianza.',
      'Diez minutos antes | {bring} Primero te enseñamos dónde está el té.',
    ],
    [
      'Decide en casa | Aquí nadie firma en el mostrador.',
      'Consúltalo con la almohada | No hay descuentos que caduquen a medianoche.',
      'Luego echa cuentas | Llévate el contrato: una página, letra grande.',
    ],
  ],
  form: {
    goal: '¿Qué quieres saber hacer?',
    when: '¿Cuándo te va bien?',
    whens: ['Por la mañana', 'A mediodía', 'Por la tarde', 'El fin de semana'],
    action: ['Proponer una hora', 'Recibir dos horas', 'Pedir una prueba'],
    done: [
      'Respondemos el mismo día, menos los domingos.',
      'Te escribe {first}, con dos dedos.',
      'Contesta una persona antes de las {closes}.',
    ],
  },
  faqs: [
    '¿Cómo me doy de baja? | Con una línea por correo antes de fin de mes. La confirmación te llega el mismo día.',
    '¿Puedo hacer una pausa? | Sí, hasta tres meses al año, desde el día uno siguiente. Valen bebés, rodillas y exámenes.',
    '¿Hay vestuario para todo el mundo? | Sí: dos grandes y tres individuales, con ducha y una puerta que cierra de verdad.',
    '¿Dónde dejo la bici? | En el patio, a cubierto, delante de nuestra ventana. La bomba cuelga al lado.',
    '¿Por la tarde está lleno? | Entre las seis y las siete, sí; el resto, no. Ninguna clase pasa de {max} personas.',
    '¿Hay que reservar? | Para las clases sí, hasta una hora antes. Para lo demás, abres la puerta.',
    '¿Puedo traer a alguien? | Sí, una vez al mes gratis. Solo necesita calzado propio.',
    '¿Y si falto a una clase? | No pasa nada. Avisa una hora antes y entra alguien de la lista.',
    '¿Hay música? | Bajita, y elige quien llega primero. También valen auriculares.',
    '¿Hay taquilla? | Sí, con una moneda que vuelve, aunque la olvides.',
    '¿Puedo mirar antes? | Sí, cuando quieras. Junto a la puerta hay un taburete y té.',
  ],
  where: [
    '{street}, puerta abierta',
    'Por el patio, a la izquierda',
    'En {district}, al fondo',
    'La puerta con luz',
  ],
  week: 'De lunes a viernes',
  saturday: 'Sábado',
  sunday: 'Domingos y festivos',
  member: ['viene desde {year}', 'aquí desde {year}', 'se apuntó en {year}'],
  footer: ['desde {since} en {district}', '{street}', 'abierto en {since}'],
};
