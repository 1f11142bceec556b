import type { PatternLanguage } from '../group.ts';
import { SIGNS } from './romance-cues.ts';

/** Patterns of Spanish: topics, main drivers, technologies, cues. */
export const SPANISH: PatternLanguage = {
  lists: {
    data: 'datos información dirección correo correos email número teléfono móvil identidad perfil historial fotos contactos',
    offers: 'oferta ofertas cupón cupones descuento descuentos promoción promociones vale vales',
    contact:
      'publicidad correos correo emails mails mail sms llamadas llamada mensajes newsletter boletín notificaciones',
  },
  negations: 'no nunca jamás ningún ninguna nada sin ni tampoco',
  negationAfter: 0,
  groups: [
    {
      code: 'privacy',
      weight: 0.78,
      phrases:
        'privacidad|rgpd|lopd\ndatos personales|privados\nmis|nuestros|tus|sus datos\nprotección de datos\nconfidencial*|intimidad\nespi*|espionaje / espinacas',
    },
    {
      code: 'privacy',
      weight: 0.85,
      polarity: -1,
      phrases: `
      cómo|como|por|de|dónde ~2 tienen|saben|sabe|conocen|consiguieron|consiguen ~3 mi|mis|que|dónde|todo
      sin ~2 consentimiento|permiso|autorización|preguntar|avisar
      invasión|violación|violan|vulner*|invad* ~3 privacidad|intimidad|datos
      nunca|no ~3 di|he|autoricé|acepté ~3 permiso|consentimiento|número|datos|correo
      espían|espía|espiando|espiar|invasivo*|intrusivo*|cotill*
      gran hermano
      no ~2 importa|interesa ~3 datos|vida
      saben ~2 todo
    `,
    },
    {
      code: 'privacy',
      weight: 0.8,
      polarity: 1,
      phrases: 'respet*|protege*|cuida* ~4 privacidad|datos|intimidad',
    },
    {
      code: 'data-security',
      weight: 0.9,
      polarity: -1,
      phrases: `
      hacke*|jaque*|hackers|ciberataque|phishing / película
      robo|filtración|fuga|brecha|robaron|filtraron|filtrado*|robado*|expuesto* ~4 @data
      @data ~4 robado*|filtrado*|filtraron|expuesto*|robaron|vendido* ~2 internet?
      robo|suplantación ~2 identidad
      contraseña* ~4 texto|robada*|filtrada*
      cargo|cargos|compra|compras fraudulent*|no
      clonaron ~2 tarjeta
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.9,
      polarity: -1,
      phrases: `
      spam|spammers|spamear|spamean
      acos*|bombarde*|molest*|hostig*|atosig*|satur* ~5 @contact|llama*|me
      dejen|dejad|deja|paren|parad|basta ~4 llamar*|enviar*|mandar*|molestar*|correos|escribir*|spam
      no paran|dejan ~2 llamar*|enviar*|mandar*|molestar*
      llamadas ~2 publicitarias|comerciales|automáticas|molestas|constantes|spam
      demasiad*|tantos|tantas|mil ~2 correos|emails|mails|llamadas|notificaciones|mensajes
      darme|darse|dar ~2 baja ~6 no|imposible|siguen|sigo|manera
      correos|llamadas|mails|mensajes ~3 al|por día|semana|diarios|diarias
      sigo|siguen ~2 recibiendo|enviando|mandando|llamando
      no ~2 pedí|solicité ~4 publicidad|correos|newsletter
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.6,
      phrases: 'newsletter*|boletín|publicidad\ndarme|dar ~1 de baja',
    },
    {
      code: 'intrusive-contact',
      weight: 0.85,
      polarity: 1,
      phrases: 'sin|cero|nada|no ~3 spam|publicidad|molest*',
    },
    {
      code: 'third-party-sharing',
      weight: 0.92,
      polarity: -1,
      phrases: `
      vend*|venden|vendido|vendieron|ceden|cede|comparten|comparte|compartido|pasan|pasado|dieron|revenden ~4 @data
      @data ~4 vend*|compart*|cedid*|a ~1 terceros
      terceros|terceras ~3 datos|empresas?
    `,
    },
    {
      code: 'third-party-sharing',
      weight: 0.9,
      polarity: 1,
      phrases: 'no|nunca|jamás ~2 venden|vende|comparten|comparte|ceden|cede ~4 @data',
    },
    {
      code: 'tracking-monitoring',
      weight: 0.88,
      polarity: -1,
      phrases: `
      rastre*|vigil*|espían|espiando|monitori*|persigu* ~4 me|nos|mi|clientes|todo|ubicación|publicidad|anuncios|a / pedido|envío|paquete
      me|nos rastre*|vigil*|espían|escucha*|graba*|sigue*|persigue* / envío|pedido|twitter
      escucha*|graba* ~4 conversaciones|todo|siempre|hablamos
      reconocimiento facial
      cámara*|cámaras ~5 probador*|caja*|cara*|clientes|todas
      cookies ~4 aceptar|rechazar|obligan|banner|odio
      anuncios|publicidad ~5 persigue*|sigue*|hablé|hablado|busqué|buscado
      ubicación|geolocaliz* ~3 siempre|rastre*|acceso|piden?
    `,
    },
    {
      code: 'tracking-monitoring',
      weight: 0.6,
      phrases:
        'cookies / chocolate|horno|receta|galletas\nreconocimiento facial\npublicidad|anuncios ~1 personalizad*|dirigid*\nhistorial ~2 compras|búsqueda|navegación',
    },
    {
      code: 'over-collection',
      weight: 0.88,
      polarity: -1,
      phrases: `
      pid*|exig*|quier*|necesit*|obliga* ~5 correo|teléfono|dni|dirección|número|nacimiento|email|datos|móvil|código
      por qué|para ~5 teléfono|dni|dirección|nacimiento|email|correo
      obliga*|obligatorio|forz*|tener ~4 registr*|cuenta|app|crear
      demasiados|tantos datos|permisos|preguntas
      sin ~3 registr*|cuenta ~3 no ~2 comprar|puedes
      permisos ~4 contactos|ubicación|fotos|micrófono|cámara
      recopil*|recolect*|recogen ~4 datos|información
    `,
    },
    {
      code: 'over-collection',
      weight: 0.85,
      polarity: 1,
      phrases:
        'sin|no ~3 registr*|cuenta|crear ~3 genial|bien|gracias|perfecto|fácil?\ncomo invitado\nno ~2 pidieron|piden|pide ~3 nada|correo|datos|teléfono',
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: -1,
      phrases:
        'letra pequeña|chica\ntérminos|condiciones|política ~5 cambi*|nadie|lee|incomprensible*|oculto*|confus*|largo*\ncasilla* ~3 marcada*\nconsentimiento ~4 forzado|engaño|oculto',
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: 1,
      phrases:
        'claro*|clara*|transparente* ~4 cookies|datos|privacidad|condiciones|política\npolítica|condiciones ~4 clara*|transparente*|sencilla*',
    },
    {
      code: 'control-rights',
      weight: 0.85,
      polarity: -1,
      phrases:
        'no|imposible ~5 borrar|eliminar|desactivar|cancelar ~4 cuenta|datos|perfil|historial\nborrar|eliminar ~3 cuenta|datos ~5 imposible|no|siguen|semanas|meses',
    },
    {
      code: 'control-rights',
      weight: 0.65,
      phrases:
        'borrar|eliminar|borren|eliminen ~4 cuenta|datos|historial|perfil\nderecho ~3 olvido|acceso\ndesactivar ~4 ubicación|anuncios|cookies|seguimiento',
    },
    {
      code: 'control-rights',
      weight: 0.88,
      polarity: 1,
      phrases:
        'borraron|eliminaron|borrado*|eliminado* ~6 inmediat*|mismo|día|rápid*|minutos|hora*|enseguida\nrechazar|borrar|desactivar ~4 clic|fácil*|sencillo',
    },
    {
      code: 'personalisation',
      weight: 0.75,
      phrases:
        'personaliz* / taza|grabado\na|hecho mi|tu|la ~1 medida / traje|pantalón\npensado|hecho|solo ~2 para mí',
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: 1,
      phrases:
        '@offers ~5 útil*|justo|personalizad*|interes*|necesit* ~3 genial|encanta|gracias|mí?\n@offers ~4 lo ~2 que ~1 compro|uso|necesito',
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: -1,
      phrases:
        '@offers ~5 inútil*|nada|nunca|absurd*|basura|no ~3 interesa*|sirve*|uso|compro|ver?\n@offers ~4 pañales|perro|gato|bebé|carne',
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: 1,
      phrases:
        'recomendaciones|sugerencias ~5 buen*|acert*|genial*|perfect*|aciertan|encantan\nconoce*|sabe* ~3 gustos|talla|lo ~2 gusta\nacert* ~4 recomend*|gustos',
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: -1,
      phrases:
        'recomendaciones|sugerencias ~5 mal*|pésim*|absurd*|basura|inútil*|nada|horribl*\nrecomienda*|sugiere* ~6 ya|comprado|compré\nalgoritmo ~5 mal*|tonto|no|basura',
    },
    {
      code: 'tailored-products',
      weight: 0.55,
      phrases:
        'recomendaciones|sugerencias|algoritmo*\nrecomendado* ~1 para\nte podría|puede gustar|interesar',
    },
    {
      code: 'occasion-services',
      weight: 0.8,
      phrases:
        'cumpleaños|cumple ~5 regalo|cupón|descuento|vale|regalaron|sorpresa|gratis|felicit*\nregalo|cupón|descuento|sorpresa|gratis|felicit* ~5 cumpleaños|cumple / hijo|hija|amig*',
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: -1,
      phrases:
        'puntos ~5 caduc*|perdi*|desaparec*|quitaron|borraron|expir*|venci*|robaron\nprograma|tarjeta|club ~3 puntos|fidelidad|fidelización|socio* ~5 mal*|inútil*|no|timo|estafa\nclient* ~2 fiel* ~5 nada|maltrat*|peor',
    },
    {
      code: 'loyalty-programme',
      weight: 0.7,
      phrases:
        'programa|tarjeta ~2 puntos|fidelidad|fidelización|club|socio*|cliente\nmis puntos\nacumul*|canje*|sum* ~2 puntos / liga|partido\nclient* fiel*',
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: 1,
      phrases:
        'canje*|gast* ~3 puntos ~4 gratis|genial|bien|regalo\nprograma|tarjeta ~2 puntos|fidelidad|club ~5 genial|encanta|bueno|mejor|merece',
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: 1,
      phrases:
        'por mi nombre ~3 encanta|detalle|genial?\ncorreo|mensaje|carta|nota ~2 personal*|mano|personalizad*\nse|me acord* ~3 de|mí|mi',
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: -1,
      phrases:
        'respuesta*|mensaje*|correo* ~2 automátic*|genéric*|tipo|estándar|copia\nestimado* cliente*|señor\nequivoca* ~4 nombre\nsolo|un ~1 número más?',
    },
    {
      code: 'facial-recognition',
      weight: 0.9,
      phrases: 'reconocimiento facial\nescane* ~3 cara|rostro\nbiométric*',
    },
    {
      code: 'in-store-tracking',
      weight: 0.85,
      phrases: 'cámara*|videovigilancia ~6 tienda*|caja*|probador*|supermercado|super',
    },
    { code: 'location-tracking', weight: 0.85, phrases: 'ubicación|geolocaliz*|gps\nmi localización' },
    {
      code: 'web-tracking',
      weight: 0.85,
      phrases:
        'cookies / chocolate|horno|receta|galletas\nrastreadores\nanuncios|publicidad ~1 personalizad*|dirigid*',
    },
    {
      code: 'voice-assistant',
      weight: 0.85,
      phrases: 'alexa|siri|cortana\nasistente de? voz\naltavoz inteligente\ngoogle home\nmicrófono*',
    },
    {
      code: 'home-camera',
      weight: 0.85,
      phrases: 'timbre|videoportero\ncámara ~3 casa|bebé|puerta|seguridad',
    },
    {
      code: 'loyalty-card',
      weight: 0.85,
      phrases: 'tarjeta ~2 puntos|fidelidad|cliente|club|socio\nprograma ~2 puntos|fidelidad|fidelización',
    },
    { code: 'recommender', weight: 0.8, phrases: 'recomendaciones|sugerencias|algoritmo*' },
    {
      code: 'email-sms',
      weight: 0.8,
      phrases: 'correo|correos|email|emails|mail|mails|sms|newsletter*|boletín|whatsapp',
    },
    {
      code: 'robocall',
      weight: 0.88,
      phrases:
        'llamadas ~2 publicitarias|comerciales|automáticas|spam|molestas\nno paran|dejan ~1 llamar*\nteleoperador*|telemarketing',
    },
    { code: 'mobile-app', weight: 0.75, phrases: 'app|apps|aplicación|notificaciones' },
    {
      code: 'payment-data',
      weight: 0.85,
      phrases: 'tarjeta ~2 crédito|débito|bancaria|clonada\ndatos bancarios\niban|paypal|bizum',
    },
    { code: 'rfid', weight: 0.9, phrases: 'rfid|nfc\nchip* ~4 ropa|etiqueta*' },
    { code: 'chatbot', weight: 0.85, phrases: 'chatbot*|chatgpt|bot\nasistente virtual' },
    {
      code: 'hard-negative',
      weight: 0.9,
      phrases:
        'guardia*|vigilante*|segurata*\nseguimiento|rastreo ~3 pedido|envío|paquete\nnúmero de seguimiento\nfuga ~2 agua|gas\nmarca blanca|privada\ngobierno|rajoy|pp|psoe|congreso|elecciones|cia\npuntos ~3 liga|partido|líder|tabla',
    },
    {
      code: 'cue-creepy',
      weight: 0.9,
      polarity: -1,
      phrases:
        'miedo|inquietante|siniestro|espeluznante|turbio|raro|asusta|escalofriante|mal_rollo|preocupa*',
    },
    {
      code: 'cue-leave',
      weight: 0.9,
      polarity: -2,
      phrases: 'nunca|jamás más\nno vuelvo|volveré\ndesinstal*|boicot\ncliente ~2 perdid*',
    },
    {
      code: 'cue-anger',
      weight: 0.9,
      polarity: -2,
      phrases: `vergüenza|vergonzoso|asco|indignante|inaceptable|inadmisible|ladrones|sinvergüenzas|estafa*|mierda|puta|joder|harto|harta|escándalo|hartos\n${SIGNS.anger}`,
    },
    {
      code: 'cue-love',
      weight: 0.9,
      polarity: 2,
      phrases: `encanta|encantan|encantada|genial|excelente|perfecto|maravill*|fantástic*|increíble|enhorabuena\n${SIGNS.love}`,
    },
    {
      code: 'cue-positive',
      weight: 0.7,
      polarity: 1,
      phrases: `bien|bueno|buena|gracias|útil|contento|contenta|feliz|rápido|fácil|sencillo|agradezco|confianza|confío|mejor|gusta|acierto|por_fin|cómodo\n${SIGNS.positive}`,
    },
    {
      code: 'cue-negative',
      weight: 0.7,
      polarity: -1,
      phrases: `mal|malo|mala|pésimo|pesad*|molesto|molesta|inútil|problema*|decepcion*|lástima|triste|peor|horrible|fatal|cansad*|aburr*|enfada*|basura|tontería|imposible\n${SIGNS.negative}`,
    },
    { code: 'cue-contrast', weight: 0.8, phrases: 'pero|aunque|sin_embargo|sino|salvo|excepto' },
    { code: 'cue-question', weight: 0.8, phrases: '?\nalguien sabe\nse puede' },
    { code: 'cue-suppose', weight: 0.8, phrases: 'sería|podría|si|debería|ojalá|quizá*' },
    {
      code: 'cue-retailer',
      weight: 0.85,
      phrases:
        'lamentamos|sentimos ~6 dm|privado|molestias|contact*\nescríbenos|envíanos|contáctanos|mándanos\nnuestros clientes|equipo|tiendas\ngracias por ~2 contactar*|escribirnos|avisarnos\npor dm|md|privado',
    },
    {
      code: 'cue-news',
      weight: 0.85,
      phrases:
        'según ~4 estudio|encuesta|informe\nmulta|sanción ~5 {shop}|millones\nportavoz\nmillones ~3 clientes|usuarios|cuentas',
    },
    {
      code: 'cue-advertising',
      weight: 0.85,
      phrases:
        'código ~3 descuento|{url}\ncompra|aprovecha|descubre|regístrate|descarga|participa ~6 {url}|ahora|ya|hoy\nsorteo|sigue ~4 gana\npatrocinado|publi|colaboración',
    },
    {
      code: 'cue-job',
      weight: 0.9,
      phrases: 'oferta ~2 empleo|trabajo\nbuscamos ~4 dependient*|personal|desarrollador*\nse busca|vacante',
    },
    { code: 'cue-bot', weight: 0.85, phrases: 'bot|automático ~2 mensaje|tuit' },
    { code: 'sarcasm', weight: 0.7, phrases: 'gracias por nada\nqué bien|bonito|majos\nclaro que sí\nbravo' },
  ],
};
