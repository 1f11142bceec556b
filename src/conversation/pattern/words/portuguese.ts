import type { PatternLanguage } from '../group.ts';
import { SIGNS } from './romance-cues.ts';

/** Patterns of Portuguese: topics, main drivers, technologies, cues. */
export const PORTUGUESE: PatternLanguage = {
  lists: {
    data: 'dados informações informação endereço morada email emails e número telefone telemóvel celular identidade perfil histórico fotos contatos contactos cpf',
    offers: 'oferta ofertas cupom cupons cupão cupões desconto descontos promoção promoções vale',
    contact:
      'propaganda publicidade email emails mails sms ligações ligação chamadas mensagens newsletter notificações',
  },
  negations: 'não nunca jamais nenhum nenhuma nada sem nem',
  negationAfter: 0,
  groups: [
    {
      code: 'privacy',
      weight: 0.78,
      phrases:
        'privacidade|lgpd|rgpd\ndados pessoais|privados|sensíveis\nmeus|nossos|seus|teus dados\nproteção ~1 dados\nespion*|espiar|espiando|espiam',
    },
    {
      code: 'privacy',
      weight: 0.85,
      polarity: -1,
      phrases: `
      como|onde|de ~3 têm|tem|sabem|sabe|conseguiram|arranjaram ~3 meu|minha|meus|onde|que|tudo
      sem ~2 consentimento|permissão|autorização|perguntar|avisar
      invasão|violação|violam|invadem|invade ~3 privacidade|dados
      nunca|não ~3 dei|autorizei|aceitei ~3 permissão|consentimento|número|dados|email
      espionam|espiam|invasivo*|intrusivo*|bisbilhot*
      big brother / bbb|casa|paredão
      sabem tudo
    `,
    },
    { code: 'privacy', weight: 0.8, polarity: 1, phrases: 'respeit*|proteg*|cuid* ~4 privacidade|dados' },
    {
      code: 'data-security',
      weight: 0.9,
      polarity: -1,
      phrases: `
      hacke*|hackers|invadid*|phishing|ciberataque ~3 conta|dados?
      vaz*|vazamento|roubo|fuga|vazou|vazaram ~4 @data / água|gás
      @data ~4 vazad*|vazaram|vazou|roubad*|expost*|hackead*
      roubo ~2 identidade
      clonaram|clonad* ~3 cartão|celular
      compra*|cobrança* ~3 fraudulent*|não ~2 reconheço|fiz?
      senha* ~4 vazad*|texto|roubad*
      golpe ~5 dados|cartão|conta
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.9,
      polarity: -1,
      phrases: `
      spam|spammer|spams
      bombarde*|importun*|persegu*|enche*|encher|perturb*|atormentar ~5 @contact|lig*|saco
      parem|para|chega|parar ~4 ligar|enviar|mandar|encher|emails|mensagens|sms|propaganda
      não param ~2 ligar|enviar|mandar
      ligações|chamadas ~3 propaganda|telemarketing|constantes|automáticas|indesejadas|robô
      telemarketing
      muitos|tantos|tantas|mil|demasiad* ~2 emails|mails|notificações|ligações|sms|mensagens
      descadastr*|cancelar|desinscrev*|remover ~5 newsletter|emails|lista|continu*|impossível
      emails|ligações|sms|mensagens ~3 por|todo|todos dia|dias|semana
      continu* ~3 recebendo|enviando|ligando|mandando|receber
      nunca|não ~2 pedi|solicitei ~4 publicidade|propaganda|newsletter|emails
    `,
    },
    { code: 'intrusive-contact', weight: 0.6, phrases: 'newsletter|propaganda\ndescadastr*' },
    {
      code: 'intrusive-contact',
      weight: 0.85,
      polarity: 1,
      phrases: 'sem|zero|nenhum*|nunca|não ~3 spam|propaganda|encher',
    },
    {
      code: 'third-party-sharing',
      weight: 0.92,
      polarity: -1,
      phrases: `
      vend*|vendem|vendeu|repass*|compartilh*|partilh*|passaram|passou|ceder*|cedem ~4 @data
      @data ~4 vendid*|repassad*|compartilhad*|partilhad* ~3 terceiros?
      a|com|para terceiros
    `,
    },
    {
      code: 'third-party-sharing',
      weight: 0.9,
      polarity: 1,
      phrases: 'não|nunca ~2 vendem|vende|compartilham|compartilha|partilham|repassam|partilha ~4 @data',
    },
    {
      code: 'tracking-monitoring',
      weight: 0.88,
      polarity: -1,
      phrases: `
      rastre*|vigi*|espion*|monitor*|persegu* ~4 me|nos|clientes|tudo|localização|anúncios|toda / pedido|encomenda|entrega|pacote
      me|nos rastre*|vigi*|ouve*|ouvindo|escuta*|grava*|segue*|persegue*
      ouve|ouvem|ouvindo|escuta|escutam|escutando|grava|gravam|gravando ~4 conversas|tudo|sempre|falamos|falo / música
      reconhecimento facial
      câmera*|câmara* ~5 provador*|caixa*|rosto|clientes|toda
      cookies ~4 aceitar|rejeitar|recusar|banner|obrig*
      anúncios|propaganda ~5 persegue*|segue*|falei|procurei|pesquisei
      localização|geolocaliz* ~4 sempre|rastre*|acesso|pede*
    `,
    },
    {
      code: 'tracking-monitoring',
      weight: 0.6,
      phrases:
        'cookies / chocolate|forno|receita\nreconhecimento facial\nanúncios|publicidade|propaganda ~1 personalizad*|direcionad*\nhistórico ~2 compras|busca|navegação|pesquisa',
    },
    {
      code: 'over-collection',
      weight: 0.88,
      polarity: -1,
      phrases: `
      ped*|exig*|quer*|querem|precisa*|obrig* ~5 cpf|email|telefone|número|morada|endereço|nascimento|documento|celular|contribuinte|dados
      por|porque|pra que ~5 cpf|telefone|nascimento|email|documento|celular
      obrig*|forç* ~4 cadastr*|conta|app|registr*|criar|regist*
      muitos|tantos|demasiados dados|permissões|perguntas|informações
      sem ~2 cadastro|conta|registo ~4 não|impossível
      permissões ~4 contatos|contactos|localização|fotos|microfone|câmera
      colet*|recolh* ~3 dados|informações
    `,
    },
    {
      code: 'over-collection',
      weight: 0.85,
      polarity: 1,
      phrases:
        'sem ~3 cadastro|conta|registo|cadastrar ~4 bom|ótimo|obrigad*|finalmente|fácil?\ncomo convidado\nnão ~2 pediram|pedem|pede ~3 nada|cpf|email|dados',
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: -1,
      phrases:
        'letras miúdas|pequenas|letrinhas\ntermos|condições|política ~5 mud*|ninguém|incompreensív*|escondid*|confus*|long*\nconsentimento ~4 forçado|escondido',
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: 1,
      phrases:
        'clar*|transparente* ~4 cookies|dados|privacidade|termos|política\npolítica|termos ~4 clar*|transparente*|simples',
    },
    {
      code: 'control-rights',
      weight: 0.85,
      polarity: -1,
      phrases:
        'não|impossível ~5 apagar|excluir|eliminar|desativar|cancelar ~4 conta|dados|perfil|histórico\napagar|excluir|eliminar ~3 conta|dados ~5 impossível|não|meses|semanas|ainda',
    },
    {
      code: 'control-rights',
      weight: 0.65,
      phrases:
        'apag*|exclu*|elimin* ~4 conta|dados|histórico|perfil\ndireito ~3 esquecimento|acesso\ndesativar ~4 localização|anúncios|cookies|rastreamento',
    },
    {
      code: 'control-rights',
      weight: 0.88,
      polarity: 1,
      phrases:
        'apagaram|excluíram|eliminaram|apagad*|excluíd* ~6 imediat*|mesmo|dia|rápid*|minutos|hora*|logo\nrecusar|apagar|desativar ~4 clique|fácil*|simples',
    },
    {
      code: 'personalisation',
      weight: 0.75,
      phrases: 'personaliz* / caneca|gravação\nsob|à medida / terno|fato\nfeito|pensado|só ~2 para|pra mim',
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: 1,
      phrases:
        '@offers ~5 út*|exatamente|personalizad*|precis* ~3 ótim*|adoro|amo|obrigad*?\n@offers ~3 do|no|para|pra ~3 que ~1 eu? compro|uso|preciso',
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: -1,
      phrases:
        '@offers ~5 inút*|nada|nunca|ridícul*|lixo|não ~3 interess*|serv*|uso|compro|ver?\n@offers ~4 fraldas|cachorro|cão|gato|bebê|bebé|carne',
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: 1,
      phrases:
        'recomendações|sugestões ~5 boas|ótimas|perfeitas|certeiras|acert*\nconhece*|sabe* ~3 gosto*|tamanho|que ~2 gosto?\nacert* ~4 recomend*|gosto',
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: -1,
      phrases:
        'recomendações|sugestões ~5 ruins|péssim*|horrív*|inút*|nada|lixo|más\nrecomenda*|sugere* ~6 já|comprei\nalgoritmo ~5 burro|ruim|péssimo|não|lixo',
    },
    {
      code: 'tailored-products',
      weight: 0.55,
      phrases: 'recomendações|sugestões|algoritmo*\nrecomendad* ~1 para\nvocê pode ~1 gostar',
    },
    {
      code: 'occasion-services',
      weight: 0.8,
      phrases:
        'aniversário|anos|niver ~5 presente|cupom|desconto|vale|surpresa|brinde|grátis|parabéns / filh*|amig*\npresente|cupom|desconto|surpresa|brinde|parabéns ~5 aniversário|niver / filh*|amig*',
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: -1,
      phrases:
        'pontos|milhas ~5 expir*|venc*|sumiram|perdi|perderam|desaparec*|caduc*|cadê / jogo|tabela|campeonato\nprograma|cartão ~2 fidelidade|pontos ~5 inút*|lixo|golpe|nada|ruim|péssim*\ncliente ~2 fiel ~5 nada|tratad*|pior',
    },
    {
      code: 'loyalty-programme',
      weight: 0.7,
      phrases:
        'programa|cartão|clube|pontos ~2 fidelidade|pontos|vantagens|cliente\nmeus pontos\nacumul*|troc*|resgat* ~2 pontos\ncliente fiel',
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: 1,
      phrases:
        'troquei|resgatei|usei ~3 pontos ~4 grátis|ótimo|brinde\nfidelidade|pontos|clube ~5 compensa|ótim*|amo|adoro|vale',
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: 1,
      phrases:
        'pelo|meu nome ~3 adoro|amei|fofo?\nbilhete|carta|mensagem|email ~2 pessoal|mão|personalizad*\nlembr* ~3 de|mim|meu',
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: -1,
      phrases:
        'resposta*|mensagem|email* ~2 automátic*|padrão|genéric*|robô|copi*\ncaro|prezado cliente\nerra* ~4 nome\nsó um número',
    },
    {
      code: 'facial-recognition',
      weight: 0.9,
      phrases: 'reconhecimento facial\nescane* ~3 rosto|cara\nbiometri*|biométric*',
    },
    {
      code: 'in-store-tracking',
      weight: 0.85,
      phrases: 'câmera*|câmara*|videovigilância ~6 loja*|caixa*|provador*|supermercado|mercado',
    },
    { code: 'location-tracking', weight: 0.85, phrases: 'localização|geolocaliz*|gps' },
    {
      code: 'web-tracking',
      weight: 0.85,
      phrases:
        'cookies / chocolate|forno|receita\nrastreadores\nanúncios|publicidade ~1 personalizad*|direcionad*',
    },
    {
      code: 'voice-assistant',
      weight: 0.85,
      phrases: 'alexa|siri|cortana\nassistente de? voz\ngoogle home\nmicrofone*',
    },
    {
      code: 'home-camera',
      weight: 0.85,
      phrases: 'campainha ~2 câmera|vídeo\ncâmera|câmara ~3 casa|porta|bebê|bebé\nbabá eletrônica',
    },
    {
      code: 'loyalty-card',
      weight: 0.85,
      phrases: 'cartão|programa|clube ~2 fidelidade|pontos|cliente|continente',
    },
    { code: 'recommender', weight: 0.8, phrases: 'recomendações|sugestões|algoritmo*' },
    {
      code: 'email-sms',
      weight: 0.8,
      phrases: 'email|emails|e_mail|mails|sms|newsletter|mensagens|whatsapp|zap',
    },
    {
      code: 'robocall',
      weight: 0.88,
      phrases:
        'telemarketing\nligações|chamadas ~3 propaganda|automáticas|constantes|indesejadas|robô\nnão param ~1 ligar',
    },
    { code: 'mobile-app', weight: 0.75, phrases: 'app|apps|aplicativo|aplicação|notificações' },
    {
      code: 'payment-data',
      weight: 0.85,
      phrases: 'cartão ~2 crédito|débito|clonado\ndados bancários\niban|paypal|pix|mbway|multibanco',
    },
    { code: 'rfid', weight: 0.9, phrases: 'rfid|nfc\nchip* ~4 roupa|etiqueta*' },
    {
      code: 'chatbot',
      weight: 0.85,
      phrases: 'chatbot*|chatgpt|bot\nassistente virtual\nrobô ~3 atend*|respond*',
    },
    {
      code: 'hard-negative',
      weight: 0.9,
      phrases:
        'segurança ~2 loja|porta|shopping\nvigilante*\nrastre* ~3 pedido|encomenda|pacote|entrega\ncódigo de rastre*\nvazamento ~2 água|gás\nmarca própria\ngoverno|dilma|lula|temer|bolsonaro|congresso|eleições\npontos ~3 tabela|jogo|campeonato|líder',
    },
    {
      code: 'cue-creepy',
      weight: 0.9,
      polarity: -1,
      phrases: 'medo|assustador|sinistro|bizarro|estranho|preocup*|arrepi*|creepy|assust*',
    },
    {
      code: 'cue-leave',
      weight: 0.9,
      polarity: -2,
      phrases: 'nunca mais\ndesinstal*|cancelei|boicot*\ncliente ~2 perdid*\nnão ~2 volto|compro ~1 mais',
    },
    {
      code: 'cue-anger',
      weight: 0.9,
      polarity: -2,
      phrases: `vergonha|absurdo|nojo|ridícul*|inaceitável|ladrões|golpe|golpistas|merda|porra|caralho|palhaçada|revolt*|lixo|procon\n${SIGNS.anger}`,
    },
    {
      code: 'cue-love',
      weight: 0.9,
      polarity: 2,
      phrases: `amo|amei|adoro|adorei|maravilh*|perfeit*|excelente|sensacional|incrível|fantástic*|parabéns\n${SIGNS.love}`,
    },
    {
      code: 'cue-positive',
      weight: 0.7,
      polarity: 1,
      phrases: `bom|boa|bem|obrigad*|ótim*|útil|feliz|rápid*|fácil|simples|legal|gosto|gostei|confio|confiança|melhor|prático|finalmente|top|fixe\n${SIGNS.positive}`,
    },
    {
      code: 'cue-negative',
      weight: 0.7,
      polarity: -1,
      phrases: `mal|mau|má|ruim|péssim*|chat*|inútil|problema*|decepcion*|desilu*|pena|triste|pior|horrível|cansad*|fart*|saco|irrita*|raiva|infelizmente\n${SIGNS.negative}`,
    },
    { code: 'cue-contrast', weight: 0.8, phrases: 'mas|porém|contudo|embora|só_que|entretanto' },
    { code: 'cue-question', weight: 0.8, phrases: '?\nalguém sabe' },
    { code: 'cue-suppose', weight: 0.8, phrases: 'seria|poderia|se|deveria|talvez|tomara' },
    {
      code: 'cue-retailer',
      weight: 0.85,
      phrases:
        'lamentamos|pedimos ~2 desculpa* ~6 dm|contat*|inconveniente?\nnos ~2 envie|mande|chame ~3 dm|inbox|privado\nnossos clientes|lojas|equipe|equipa\nobrigad* por ~2 contat*|contact*|avisar\nvia|por dm|inbox|mensagem',
    },
    {
      code: 'cue-news',
      weight: 0.85,
      phrases:
        'segundo ~4 estudo|pesquisa|relatório\nmulta|procon|justiça ~5 {shop}|condena\nporta voz\nmilhões ~3 clientes|usuários|contas|consumidores',
    },
    {
      code: 'cue-advertising',
      weight: 0.85,
      phrases:
        'cupom|código ~3 desconto|{url}\naproveite|confira|compre|cadastre|baixe|participe ~6 {url}|agora|já|hoje\nsorteio|siga ~4 ganh*\npubli|patrocinado|parceria paga',
    },
    {
      code: 'cue-job',
      weight: 0.9,
      phrases: 'vaga|vagas ~3 emprego|trabalho|para\nestamos contratando\nenvie ~2 currículo',
    },
    { code: 'cue-bot', weight: 0.85, phrases: 'bot|automátic* ~2 mensagem|tweet' },
    {
      code: 'sarcasm',
      weight: 0.7,
      phrases:
        'obrigad* por nada\nque maravilha|lindo|legal ~1 {shop}?\nparabéns\nclaro que sim\nsó_que_não|sqn',
    },
  ],
};
