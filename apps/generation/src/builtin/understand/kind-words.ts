/** The words by which a prompt names a kind of site, and what the kind is narrowed to by them; in four languages. */
import type { SiteKind } from '../kinds/kind-names.js';
import { everyWord, word } from './words.js';

/** Topic and its words; the first that a prompt names is taken, and the last when it names none. */
export type Topics = readonly (readonly [topic: string, words: string])[];

export const TOPICS: Record<SiteKind, Topics> = {
  bakery: [
    [
      'cafe',
      String.raw`\p{L}*caf[eé]s?|cafeter[ií]as?|coffee(?: ?(?:shop|house|bar)s?)?|torréfact\p{L}*|espresso|roaster\w*|tea ?room|brunch|kaffee\p{L}*|röster\p{L}*|salon de thé|tostador\p{L}*|teestube|teehaus|☕️?`,
    ],
    [
      'bakery',
      String.raw`\p{L}*bak(?:ery|eries|ers?|ing)|bread|\p{L}*backerei|\p{L}*baeckerei|pain au levain|obrador|sourdough|p[aâ]tisser\p{L}*|pastr(?:y|ies)|boulanger\p{L}*|\p{L}*bäcker\p{L}*|\p{L}*konditor\p{L}*|panader[ií]as?|panificio|forno|pasteler[ií]as?|cakes?|deli|ice ?cream|gelat\p{L}+|eisdiele|glacier|helader[ií]a|🥐|🥖|🍞|🍰|🧁`,
    ],
  ],
  restaurant: [
    ['pizza', String.raw`pizz\p{L}*|trattoria|osteria|italian restaurant|italiener`],
    ['noodles', String.raw`ramen|sushi|noodles?|izakaya|dumplings?|thai|vietnam\p{L}*|japanes\p{L}*`],
    [
      'wine',
      String.raw`wine ?bars?|bars?|bodegas?|weinstube|weinbar|bars? à vins?|bares?|tapas|tavern\p{L}*|pubs?|brewery|brauerei|wirtshaus|kneipe|cocktail\p{L}*`,
    ],
    [
      'kitchen',
      String.raw`\p{L}*restaurants?|restaurantes?|crêperie|biergarten|imbiss|catering|traiteur|bistro\p{L}*|brasserie|diner|steak\p{L}*|kitchen|food truck|\p{L}*gasthaus|\p{L}*gasthof|supper club|lokal|taberna|mesón|comida|cuisine|dining|🍝|🍽️?`,
    ],
  ],
  saas: [
    [
      'invoices',
      String.raw`invoic\w*|billing|accounting|bookkeeping|ledger|payroll|payments?|freelanc\w*|finance|fintech|expenses?|money|\p{L}*rechnung(?:en|s\p{L}*)?|rechnungs\p{L}*|buchhaltung\p{L}*|facture\p{L}*|facturation|factura\p{L}*`,
    ],
    [
      'rota',
      String.raw`rotas?|shifts?|roster\w*|schedul\w+|appointments?|calendar|staff|\p{L}*dienstpl[aä]n\p{L}*|schicht\p{L}*|plannings?|planners?|turnos?`,
    ],
    [
      'engine',
      String.raw`database|open-?source|docs|documentation|library|framework|sdk|cli|compiler|storage|api|datenbank|base de données|base de datos`,
    ],
    [
      'uptime',
      String.raw`uptime|monitor\w*|vigilar|vigilancia|servidores|surveillance|status page|incidents?|devops|developers?|logs?|observability|deploy\w*|infrastructure|security|überwachung`,
    ],
    [
      'requests',
      String.raw`saas|apps?|applications?|plataformas?|plateforme|\p{L}*software|aplicaci[oó]n|start-?up|platform|plattform|dashboard|tools?|trackers?|analytics|crm|automation|ai|inventory|helpdesk|inbox|plugin|cloud|logiciels?|💻|📈|🧾`,
    ],
  ],
  artist: [
    [
      'ceramics',
      String.raw`ceramic\p{L}*|keramik\p{L}*|céramique\p{L}*|cerámica\p{L}*|pott(?:er|ery|ers)|töpfer\p{L}*|potier\p{L}*|alfarer\p{L}*`,
    ],
    ['photo', String.raw`photograph\p{L}*|\p{L}*fotograf\p{L}*|fotógraf\p{L}*`],
    [
      'jewellery',
      String.raw`jewell?er\p{L}*|watchmaker\p{L}*|uhrmacher\p{L}*|horloger\p{L}*|relojer[oí]a?|goldschmied\p{L}*|schmuck\p{L}*|bijou\p{L}*|joyer[ií]?[ao]s?|orfebre`,
    ],
    ['wood', String.raw`furniture(?: maker)?s?|woodwork\p{L}*|luthier|möbel\p{L}*|ébéniste|meubles?|muebles`],
    [
      'paint',
      String.raw`painters?|paintings?|art galler(?:y|ies)|kunstgalerie|galerie d['’]art|galería de arte|tailor\p{L}*|schneider(?:ei|in)?|couturi[eè]re?|modista|malerin?|peintre|pintor\p{L}*|artist\p{L}*|künstler\p{L}*|artistes?|artistas?|atelier|taller|illustrat\p{L}*|ilustrador\p{L}*|printmak\p{L}*|sculpt\p{L}*|portfolio|portafolio|tattoo\p{L}*|tatou\p{L}*|tatua\p{L}*|musicians?|musiker(?:in)?|🎨`,
    ],
  ],
  gym: [
    [
      'climbing',
      String.raw`climb\p{L}* (?:school|academy|class(?:es)?)|(?:escuela|école|cours|clases?) d(?:e |['’])escala\p{L}*|climb\p{L}*|boulder\p{L}*|\p{L}*kletter\p{L}*|escalade|escalada|rocódromo`,
    ],
    [
      'yoga',
      String.raw`(?:escuela|école|clases?|cours|studio|estudio) de yoga|yoga (?:school|academy|class(?:es)?)|\p{L}*yoga\p{L}*|pilates|meditation`,
    ],
    [
      'swim',
      String.raw`swim\p{L}* (?:school|academy|lessons?|class(?:es)?)|(?:escuela|école|clases?|cours) de nata\p{L}*|swim\p{L}*|\p{L}*schwimm\p{L}*|natation|piscine|natación|piscina|pool`,
    ],
    ['box', String.raw`box(?:ing|en|e|club|studio)|boxeo|martial|judo|karate|kampfsport|muay thai`],
    [
      'strength',
      String.raw`gyms?|\p{L}*fitness\p{L}*|parkour|rowing club|ruderverein|crossfit|strength|kraft(?:sport|training|raum|studio|halle)\p{L}*|langhantel\p{L}*|hanteln?|rudern|gewichtheben|barbells?|weightlifting|dance|tanz\p{L}*|danse|baile|sports? club|running|cycling|trainer|gimnasio|salle de sport|musculation|\p{L}*turnverein|sportverein|🏋️?`,
    ],
  ],
  event: [
    [
      'festival',
      String.raw`\p{L}*festivals?|open ?air|concerts?|choirs?|\p{L}*chor|chorale|coro|orchest\p{L}*|\p{L}*konzert\p{L}*|conciertos?|theat(?:re|er)|théâtre|cinema|kino|cine|film nights?|fête`,
    ],
    [
      'night',
      String.raw`observator\p{L}*|astronom\p{L}*|\p{L}*sternwarte|star ?gazing|planetari\p{L}*|observatoire|night sky|\p{L}*museum|exhibitions?|ausstellung\p{L}*|musée|museo|exposición`,
    ],
    [
      'conference',
      String.raw`\p{L}*conf(?:erence)?s?|\p{L}*konferenz\p{L}*|\p{L}*tagung(?:en)?|conférences?|conferencias?|congres\p{L}*|kongress|events?|meet-?ups?|hackathon|summit|symposium|workshops?|jornadas|veranstaltung\p{L}*|évènement|événement|evento|market days?|flohmarkt`,
    ],
  ],
  agency: [
    [
      'buildings',
      String.raw`architect\p{L}*|architekt\p{L}*|arquitect\p{L}*|interior design\p{L}*|innenarchitekt\p{L}*`,
    ],
    [
      'film',
      String.raw`film ?(?:studio|production|company)\p{L}*|video production|filmproduktion|production audiovisuelle|productora`,
    ],
    [
      'brand',
      String.raw`agenc(?:y|ies)|agentur\p{L}*|agence\p{L}*|agencia\p{L}*|design\p{L}*|diseño|branding|marketing|consult\p{L}*|berat\p{L}*|conseil|consultor\p{L}*|advertising|werbe\p{L}*|studio`,
    ],
  ],
  clinic: [
    [
      'teeth',
      String.raw`dent(?:ist|al|aire|ure)\p{L}*|\p{L}*zahn\p{L}*|endodon\p{L}*|orthodont\p{L}*|kieferorthopäd\p{L}*`,
    ],
    [
      'animals',
      String.raw`vets?|veterin[aä]r\p{L}*|tierärzt\p{L}*|veterinari[oa]s?|tierarzt\p{L}*|tierklinik|vétérinaire|🐾`,
    ],
    [
      'movement',
      String.raw`physio\p{L}*|ost[eé]opath\p{L}*|kinésithérap\p{L}*|kiné|fisioterap\p{L}*|massage|chiropract\p{L}*`,
    ],
    [
      'care',
      String.raw`clinic\p{L}*|\p{L}*klinik|clinique|cl[ií]nicas?|surgery|pharmacy|apotheke|pharmacie|farmacia|doctors?|ärzt\p{L}*|arzt\p{L}*|hausarzt\p{L}*|médecin|médic[oa]s?|praxis|\p{L}*praxis|cabinet médical|therap\p{L}*|thérap\p{L}*|psycholog\p{L}*|midwife|hebamme\p{L}*|sage-femme|nurse|hearing|optician|optiker|hair ?dress\p{L}*|salon|barber\p{L}*|\p{L}*friseur\p{L}*|nail bar|nagelstudio|kosmetik\p{L}*|esthéticienne|beauty salon|coiffeu\p{L}*|peluquer\p{L}*|spa`,
    ],
  ],
  law: [
    [
      'tax',
      String.raw`tax(?: advis\p{L}*)?|accountants?|steuer\p{L}*|expert-comptable|comptable|asesor[ií]a(?: fiscal)?|gestor[ií]a|wirtschaftsprüf\p{L}*`,
    ],
    ['notary', String.raw`notar\p{L}*|notaire`],
    [
      'law',
      String.raw`law|law ?firm|lawyers?|attorneys?|solicitors?|legal|\p{L}*kanzlei|cabinet|\p{L}*anw[aä]lt\p{L}*|rechts\p{L}*|avocat\p{L}*|abogad\p{L}*|bufete|mediat\p{L}*|insurance|versicherung\p{L}*|⚖️?`,
    ],
  ],
  shop: [
    [
      'books',
      String.raw`book ?(?:shop|store)s?|books|comics?|record (?:shop|store)|\p{L}*buchhandlung\p{L}*|bücher|librair\p{L}*|librer[ií]a`,
    ],
    [
      'flowers',
      String.raw`florist\p{L}*|flowers?|blumen\p{L}*|\p{L}*floristik|fleur\p{L}*|flor(?:es|ister[ií]a)|plants?|pflanzen|plantas?|garden cent(?:re|er)|gärtnerei|💐`,
    ],
    ['bikes', String.raw`bi(?:ke|cycle)s?(?: shop)?|fahrr[aä]d\p{L}*|vélos?|bicicletas?`],
    [
      'goods',
      String.raw`shop\p{L}*|stores?|boutique|\p{L}*laden|\p{L}*läden|geschäft|magasin|épicerie|tiendas?|vintage|second-?hand|clothes|clothing|fashion|mode|toys?|spielzeug|jouets|cheese|käse\p{L}*|fromager\p{L}*|queser[ií]a|wine ?(?:shop|merchant)|weinhandlung|winery|vineyard|weingut|vignoble|domaine viticole|viñedo|butcher\p{L}*|\p{L}*metzgerei|fleischerei|boucherie|carnicer[ií]a|fishmonger|poissonnerie|pescader[ií]a|farm(?:ers?)?|hofladen|bauernhof|ferme|granja|candles?|soaps?|kerzen|seifen|tea shop|e-?commerce|webshop|🛍️?`,
    ],
  ],
  hotel: [
    [
      'hut',
      String.raw`huts?|cabins?|schutzhaus|chalets?|\p{L}*hütten?|refuge|refugio|lodge|cabañas?|almhütte`,
    ],
    ['camp', String.raw`camp(?:ing|site)s?|glamping|zeltplatz|campingplatz`],
    [
      'hotel',
      String.raw`\p{L}*hotels?|hôtels?|hoteles|hostels?|guest ?houses?|inn|b&b|hostal|riad|resort|villa rental|bed (?:and|&) breakfast|\p{L}*pension|pensión|auberges?|gîtes?|posada|chambres? d['’]hôtes?|ferien\p{L}*|holiday (?:homes?|rental|flat)|zimmer|rooms|casa rural|albergue|🏨`,
    ],
  ],
  trades: [
    [
      'water',
      String.raw`plumb\p{L}*|plomberie|klempner\p{L}*|installateur\p{L}*|sanitär\p{L}*|plombier\p{L}*|fontaner\p{L}*|heating|heizung\p{L}*|chauffag\p{L}*|calefacción`,
    ],
    [
      'power',
      String.raw`electrician\p{L}*|électricité|electricidad|elektr(?:iker|o)\p{L}*|électricien\p{L}*|electricista\p{L}*|solar\p{L}*|photovoltai\p{L}*`,
    ],
    ['roof', String.raw`roof\p{L}*|dachdecker\p{L}*|couvreur\p{L}*|tejad\p{L}*|spengler\p{L}*`],
    [
      'wood',
      String.raw`carpent\p{L}*|joiner\p{L}*|tischler\p{L}*|schreiner\p{L}*|zimmer(?:ei|mann|er)|menuisier\p{L}*|charpentier\p{L}*|carpinter\p{L}*`,
    ],
    [
      'hands',
      String.raw`handyman|handwerk\p{L}*|craftsm\p{L}*|garage|mechanic\p{L}*|werkstatt|autowerkstatt|repair\p{L}*|reparatur\p{L}*|mécanicien\p{L}*|taller mecánico|mecánic\p{L}*|locksmith|schlüsseldienst|serrurier|cerrajer\p{L}*|decorators?|malerbetrieb|garden(?:er|ing)\p{L}*|gärtner|jardinier\p{L}*|jardiner\p{L}*|chimney sweep|removals?|umzug\p{L}*|déménage\p{L}*|mudanzas|cleaning|\p{L}*reinigung\p{L}*|nettoyage|limpieza|dog[- ]?(?:walk\p{L}*|sitt\p{L}*|groom\p{L}*)|pet[- ]?sitt\p{L}*|hundesitt\p{L}*|hundesalon|promeneu\p{L}*|toilettage|pasead\p{L}*|window cleaner|painter and decorator|renovations?|sanierung|rénovation|reformas|piano tun\p{L}*|tiler|fliesen\p{L}*|mason|maurer\p{L}*|🔧`,
    ],
  ],
  school: [
    [
      'music',
      String.raw`music ?schools?|piano (?:lessons?|school|teacher)|musikschule|klavier\p{L}*|école de musique|cours de piano|escuela de música|guitar lessons?|singing lessons?`,
    ],
    [
      'language',
      String.raw`language ?(?:school|courses?|lessons?)|sprachschule|sprachkurs\p{L}*|école de langues?|escuela de idiomas|(?:english|german|french|spanish|italian) (?:lessons?|courses?|school)`,
    ],
    ['code', String.raw`coding|boot ?camp|programming (?:school|course)|informatik\p{L}*|école de code`],
    [
      'driving',
      String.raw`driving (?:school|lessons?|academy)|\p{L}*fahrschulen?|auto-?écoles?|autoescuelas?`,
    ],
    [
      'little',
      String.raw`\p{L}*kindergarten|\p{L}*kindergärten|nurser(?:y|ies)(?: school)?|pre-?schools?|day ?care|kitas?|krippe|crèches?|(?:école )?maternelle|guarderías?|escuela infantil|parvulario`,
    ],
    [
      'school',
      String.raw`\p{L}*schools?|\p{L}*schule|sailing lessons?|écoles?|escuelas?|academy|akademie|académie|academia|courses?|kurse|cours|cursos?|tutor\p{L}*|nachhilfe|cooking (?:school|class\p{L}*)|kochschule|university|🎓`,
    ],
  ],
  charity: [
    [
      'animals',
      String.raw`animal (?:shelter|rescue)|tierheim|tierschutz\p{L}*|refuge animal|protectora|dog rescue|cat rescue`,
    ],
    [
      'food',
      String.raw`food ?bank|soup kitchen|tafel|suppenküche|banque alimentaire|banco de alimentos|comedor social`,
    ],
    [
      'nature',
      String.raw`nature|natur\p{L}*|forest|wald\p{L}*|rivers?|rivières?|seas?|coast\p{L}*|ocean|climate|klima\p{L}*|reef|birds?|bienen|bees|environment\p{L}*|umwelt\p{L}*|rewilding|lifeboat|mountain rescue|bergrettung`,
    ],
    [
      'people',
      String.raw`charit\p{L}*|assos?|campaign|initiative|non-?profit|ngo|foundation|stiftung|association|\p{L}*verein|clubs?|fondation|fundaci[oó]n|asociación|ong|community|volunteers?|ehrenamt\p{L}*|bénévol\p{L}*|voluntari\p{L}*|donat\p{L}*|spenden?|refugees?|youth club|church|kirche|gemeinde|église|iglesia`,
    ],
  ],
  wedding: [
    [
      'wedding',
      String.raw`wedding\p{L}*|\p{L}*hochzeit\p{L}*|mariage\p{L}*|bodas?|noces|se marient|se casan|wir heiraten|elope|getting married|we marry|heiraten|nos casamos|marry|elopement|💍`,
    ],
  ],
  journal: [
    ['sound', String.raw`podcasts?|radio (?:show|station)|audio series`],
    ['letter', String.raw`newsletters?|letters?|rundbrief|infolettre|boletín`],
    [
      'journal',
      String.raw`journals?|\p{L}*magazin\p{L}*|zine|blogs?|revues?|revistas?|zeitschrift|zeitung|newspapers?|journal de quartier|periódico|essays?|publication|diary|tagebuch|📰`,
    ],
  ],
};

export const KIND_WORDS = Object.fromEntries(
  Object.entries(TOPICS).map(([kind, topics]) => [
    kind,
    everyWord(topics.map(([, words]) => words).join('|')),
  ]),
) as Record<SiteKind, RegExp>;

/**
 * What stands beside a trade as often as for one: "yoga studio", "coffee shop", "hotel by the sea". It decides where
 * nothing else does.
 */
export const WEAK_WORDS = new RegExp(
  `^(?:${String.raw`shop\p{L}*|stores?|\p{L}*laden|geschäft|magasin|tiendas?|boutique|studio|design\p{L}*|diseño|branding|marketing|portfolio|portafolio|atelier|taller|nature|forest|rivers?|seas?|coast\p{L}*|ocean|birds?|bees|bienen|community|clubs?|\p{L}*verein|association|asociación|dance|danse|baile|running|cycling|pool|piscin[ae]|trainer|letters?|courses?|kurse|cours|cursos?|kitchen|comida|cuisine|dining|rooms|zimmer|chambres?|spa|salon|massage|money|finance|ai|cloud|security|staff|logs?|storage|docs|calendar|planning|planners?|appointments?|schedul\p{L}*|payments?|events?|plants?|pflanzen|plantas?|mode|fashion|garage|cleaning|insurance|versicherung\p{L}*|conseil|film|cine|kino|cinema|cheese|tea shop|wine ?shop|books|bücher|bars?|farm(?:ers?)?|taller|campaign|initiative|environment\p{L}*|climate|legal|mediat\p{L}*|cabinet|bread|cakes?|deli|workshops?|repair\p{L}*|reparatur\p{L}*|surgery|furniture|trailers?|meubles?|muebles|möbel|theat(?:re|er)|lodge|pubs?|wood|flowers?|fleurs?|flores|blumen|freelanc\w*|garden(?:er|ing)?|gärtner|tutor\p{L}*|vintage|toys?|wine`})$`,
  'iu',
);

/** A German compound is what its end says: a "Tanzschule" is a school. */
export const WEAK_BEGINNINGS = /^(?:natur|wald|tanz|umwelt|klima)\p{L}/iu;
export const WEAK_BEGINNING_KINDS: ReadonlySet<SiteKind> = new Set(['gym', 'charity']);

/** Of a prompt that names no kind. */
export const DEFAULT_KIND: SiteKind = 'agency';

/** What the kind is narrowed to by what the prompt says. */
export function topicOf(kind: SiteKind, prompt: string): string {
  const topics = TOPICS[kind];
  return (topics.find(([, words]) => word(words).test(prompt)) ?? topics.at(-1))?.[0] ?? '';
}

/** Whether a word is one for a trade, and nothing else. */
export function isTrade(text: string): boolean {
  return Object.values(KIND_WORDS).some((pattern) =>
    (text.match(pattern) ?? []).some((said) => said.length === text.length),
  );
}
