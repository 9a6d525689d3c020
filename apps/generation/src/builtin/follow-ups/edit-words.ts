/** The words by which follow-ups say what is to be done, in four languages. */
import { word } from '../understand/words.js';

export const REMOVE = word(
  String.raw`remov\p{L}*|delet\p{L}*|drop|get rid of|take (?:out|away|off)|hide|cut|lose|no|entfern\p{L}*|lösch\p{L}*|streich\p{L}*|weg|raus|heraus|fort|versteck\p{L}*|supprim\p{L}*|enl[eè]v\p{L}*|retir\p{L}*|ôte[rz]?|cache[rz]?|quit\p{L}*|quít\p{L}*|elimin\p{L}*|elimín\p{L}*|borr\p{L}*|bórr\p{L}*|sac(?:a|ar|ad)|esconde\p{L}*`,
);
/** Takes away as well, but for "add reviews without stars". */
export const WITHOUT = word('without|ohne|sans|sin|plus de|keine?');
export const INSERT = word(
  String.raw`add\p{L}*|insert\p{L}*|includ\p{L}*|hinzu|dazu|ergänz\p{L}*|füg\p{L}*|ajout\p{L}*|ins[eè]r\p{L}*|añad\p{L}*|añád\p{L}*|agreg\p{L}*|incluy\p{L}*`,
);
export const MOVE = word(
  String.raw`mov\p{L}*|put|plac\p{L}*|shift\p{L}*|bring|verschieb\p{L}*|schieb\p{L}*|rück\p{L}*|setz\p{L}*|stell\p{L}*|déplac\p{L}*|met(?:s|tez|tre)|place[rz]?|mont\p{L}*|descend\p{L}*|muev\p{L}*|muév\p{L}*|mover|coloc\p{L}*|pon(?:er|ga)?|sub(?:e|ir)|baj(?:a|ar)|pasa(?:r)?`,
);
export const ADD = word(
  String.raw`add\p{L}*|insert\p{L}*|includ\p{L}*|bring back|restor\p{L}*|show|need|want|with|hinzu|dazu|ergänz\p{L}*|füg\p{L}*|zeig\p{L}*|brauch\p{L}*|möchte\p{L}*|will|mit|ajout\p{L}*|ins[eè]r\p{L}*|remet\p{L}*|montr\p{L}*|veux|voudrais|avec|añad\p{L}*|añád\p{L}*|agreg\p{L}*|incluy\p{L}*|muestr\p{L}*|quiero|con|vuelve a poner`,
);
export const BRING_BACK = word(
  String.raw`bring back|hol\p{L}* .{0,30} zurück|remet(?:s|tez)|vuelve a poner|recuper\p{L}*`,
);
/** What is asked of a section beyond its place. */
export const OTHER = word(
  String.raw`replac\p{L}*|rewrit\p{L}*|chang\p{L}*|reword\p{L}*|shorten\p{L}*|bigger|larger|smaller|longer|shorter|swap\p{L}*|ersetz\p{L}*|änder\p{L}*|umschreib\p{L}*|kürz\p{L}*|größer|kleiner|länger|remplac\p{L}*|réécri\p{L}*|raccourci\p{L}*|cambi\p{L}*|reescrib\p{L}*|acort\p{L}*|sustitu\p{L}*`,
);

export const SIDES: readonly (readonly ['before' | 'after', RegExp])[] = [
  [
    'before',
    word(
      "before|above|over|in front of|vor|über|oberhalb(?: von)?|avant|au-dessus d[eu]s?|au-dessus de l['’]|devant|antes del?|encima del?|por encima del?|delante del?",
    ),
  ],
  [
    'after',
    word(
      'after|below|under|beneath|behind|nach|unter|hinter|unterhalb(?: von)?|après|sous|en[ -]dessous d[eu]s?|derrière|después del?|debajo del?|tras|detrás del?|por debajo del?',
    ),
  ],
];
export const ENDS: readonly (readonly ['top' | 'bottom' | 'up' | 'down', RegExp])[] = [
  [
    'up',
    word('weiter nach oben|eins? (?:nach oben|höher)|höher|plus haut|más arriba|higher|up(?! to the top)'),
  ],
  [
    'down',
    word(
      'weiter nach unten|eins? (?:nach unten|tiefer)|tiefer|plus bas|más abajo|lower|down(?! to the (?:end|bottom))',
    ),
  ],
  [
    'top',
    word(
      'top|start|beginning|first|nach (?:ganz )?oben|ganz oben|an den anfang|tout en haut|en haut|au début|arriba|al principio|al inicio',
    ),
  ],
  [
    'bottom',
    word(
      'bottom|end|last|nach (?:ganz )?unten|ganz unten|ans ende|tout en bas|en bas|à la fin|abajo|al final|el último',
    ),
  ],
  ['up', word('hoch|hinauf|rauf|sube|subir|monte[rz]?')],
  ['down', word('runter|hinunter|baja|bajar|descend\\p{L}*')],
];

const TOO = String.raw`too|less|(?<!(?:zurück|wieder) )zu|viel zu|weniger|trop|moins|demasiado|menos`;
const DARK_WORDS = String.raw`dark|black|dunkel|dunkle|schwarz|sombres?|noire?|oscur[oa]s?|negr[oa]`;
const LIGHT_WORDS = String.raw`light|bright|white|hell|helle|weiß|claire?s?|lumineu(?:x|se)|clar[oa]s?|luminos[oa]s?|blanc(?:he)?|blanc[oa]`;
export const DARK = word(`${DARK_WORDS}|(?<!at )night`);
export const LIGHT = word(LIGHT_WORDS);
/** Says where to go, whatever else is dark or light: "make the dark parts lighter", "too dark". */
export const DARKER = word(
  `darker|dunkler|plus (?:sombre|foncée?)|más oscur[oa]|oscurec\\p{L}*|assombri\\p{L}*|(?:${TOO}) (?:${LIGHT_WORDS})`,
);
export const LIGHTER = word(
  `lighter|brighter|heller|plus (?:claire?|lumineu(?:x|se))|más (?:clar[oa]|luminos[oa])|aclar\\p{L}*|éclairci\\p{L}*|(?:${TOO}) (?:${DARK_WORDS})`,
);

/** "Less playful" asks for something quieter, "less plain" for what the trade has by itself. */
export const LESS = word(TOO);
export const NEUTRAL = word(
  String.raw`neutral\p{L}*|neutres?|neutr[oa]s?|normal(?:er)? (?:tone|ton)|usual tone|üblicher ton|ton habituel|tono (?:normal|de siempre)`,
);

export const HEADLINE = word(
  String.raw`head(?:line|ing)s?|titles?|überschrift(?:en)?|titel|schlagzeile|titres?|título|titular(?:es)?|encabezado`,
);
export const BIGGER = word(
  String.raw`bigger|larger|greater|huge|größer\p{L}*|groesser|riesig|plus (?:grande?s?|gros)|agrandi\p{L}*|más grandes?|agrand\p{L}*`,
);
export const SMALLER = word(
  String.raw`smaller|less big|kleiner\p{L}*|plus petite?s?|rédui\p{L}*|más pequeñ[oa]s?|reduc\p{L}*|reduce`,
);

/** A page that goes to live elsewhere. */
export const MOVES_HOUSE = word(
  String.raw`mov(?:ed?|ing) (?:\p{L}+ )?to|moved|relocat\p{L}*|umgezogen|gezogen|ziehen|umzug|umziehen|déménag\p{L}*|mud(?:ado|amos|ar|anza)\p{L}*|traslad\p{L}*|(?:the |our |new )?(?:place|town|city|location)|(?:der |unser |neuer )?(?:ort|standort)|(?:die )?stadt|(?:la )?ville|(?:le )?lieu|(?:la )?ciudad|(?:el )?lugar|we(?: are|['’]re)(?: now)? in|wir sind(?: jetzt)? in|nous sommes (?:maintenant )?à|(?:ahora )?estamos(?: ahora)? en|it(?: is|['’]s) in`,
);

export const PRICES = word(String.raw`pric\p{L}*|preis\p{L}*|tarifs?|prix|precios?`);

/** What is said behind it isn't wanted: "make it red, not blue", "don't remove the menu". */
export const NOT = word(
  String.raw`(?:do|does|did|should|must|is|are|was|can|could|would|will|wo|need)n['’]?t|cannot|not|never`,
);
/** Other languages have it anywhere, and some words take nothing away that would. */
export const NOTHING = word(
  String.raw`nicht|nie|niemals|ne|n['’]\p{L}+|pas(?! de)|jamais|nunca|no (?:l[aeo]s? )?(?:quit|elimin|borr|hag|pong|muev|añad|agreg|cambi)\p{L}*|no (?:changes?|problems?|need|worries|idea|doubt)|without (?:chang|touch|remov|los|mov|alter)ing`,
);

export const POLITE =
  /^(?:(?:can|could|would|will) you|please|thanks?(?: you)?|hi|hello|bitte|danke|merci|gracias|por favor|s['’]il (?:te|vous) plaît|yes|no|also|now|ok(?:ay)?|i|we|it|is|be|ja|nein|um|oui|non|sí|hallo|hola|bonjour|noch|auch|aussi|también)$/iu;
