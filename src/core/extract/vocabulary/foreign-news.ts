import { regex } from '../../regex.ts';

/** What makes a sentence news, and what makes it lean on the one before, in a language. */
export interface NewsWords {
  /** Verbs of news. */
  readonly news: RegExp;
  /** Beginnings that lean on what was said before. */
  readonly leans: RegExp;
  /** Beginnings that name nobody. */
  readonly nameless: RegExp;
  readonly background: RegExp;
  /** Words that are verbs: with one, a short line is a sentence. */
  readonly verb?: RegExp;
}

const verbs = (list: string) => regex(String.raw`(?<![\p{L}])(?:${list})(?![\p{L}])`, 'iu');

/** Own lists from the verbs with which releases tell their news. */
export const NEWS_WORDS: Readonly<Record<string, NewsWords>> = {
  fr: {
    news: verbs(
      String.raw`(?:a|ont)\s(?:annoncé|adopté|approuvé|décidé|signé|lancé|ouvert|inauguré|publié|nommé|désigné|atteint|augmenté|progressé|reculé|baissé|remis|décerné|accueilli|organisé|rencontré)\p{L}*|annonc\p{L}+|adopt(?:e|ent)|lanc(?:e|ent|era)|sign(?:e|ent)|inaugur\p{L}+|s[’']élèv\p{L}+|s[’']établi\p{L}+|se\stiendra|aura\slieu|entrera\sen\svigueur|accueill\p{L}+|progress\p{L}+|augment\p{L}+|recul\p{L}+`,
    ),
    leans:
      /^(?:[«“"]\s*)?(?:il|elle|ils|elles|ce|cela|cet|cette|ces|celui-ci|celle-ci|ceux-ci|son|sa|ses|leur|leurs|mais|et|or|ainsi|aussi|en\soutre|de\splus|par\sailleurs|toutefois|cependant|enfin|ensuite)(?!\p{L})/iu,
    nameless: /^(?:[«“"]\s*)?(?:il|elle|ils|elles|cela|celui-ci|celle-ci|ceux-ci|nous|je)(?!\p{L})/iu,
    background:
      /(?:^|\s)(?:a\sété\s)?(?:créée?|fondée?|instituée?|établie?)\s(?:en|par)\s|(?:^|\s)en\s(?:1[5-9]\d\d|200\d)(?!\d)|(?:^|\s)est\s(?:une?|le|la|l[’'])\s?(?:\p{L}+\s)?(?:organisation|autorité|agence|association|établissement|institution)/iu,
    verb: /(?<![\p{L}’'])(?:n[’'])?(?:est|sont|sera|seront|était|étaient|a|ont|aura|auront|avait|avaient|peut|peuvent|doit|doivent|va|vont|reste(?:nt)?|devra|devront|pourra|pourront)(?![\p{L}’'])/u,
  },
  es: {
    news: verbs(
      String.raw`anunci\p{L}+|aprob\p{L}+|firm(?:ó|aron|ará)|suscrib\p{L}+|lanz\p{L}+|inaugur\p{L}+|public(?:ó|a|ará)|design\p{L}+|nombr(?:ó|a)|alcanz\p{L}+|aument\p{L}+|crec(?:ió|e|ieron)|descend\p{L}+|cay(?:ó|eron)|registr\p{L}+|entreg\p{L}+|se\s(?:celebr|realiz|reun)\p{L}+|entrará\sen\svigor|invert\p{L}+|pondrá|puso|acord(?:ó|aron)|decid(?:ió|ieron)|presenta?\p{L}*|asist\p{L}+`,
    ),
    leans:
      /^(?:[«“"¡¿]\s*)?(?:él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|su|sus|dicho|dicha|pero|y|además|asimismo|también|por\ssu\sparte|por\sotro\slado|sin\sembargo|así|en\sese\ssentido|finalmente|\p{Ll}?\p{L}+ó\sque)(?!\p{L})/iu,
    nameless:
      /^(?:[«“"¡¿]\s*)?(?:él|ella|ellos|ellas|esto|eso|(?:añadió|agregó|precisó|indicó|señaló|destacó|explicó|afirmó|aseguró|recordó|subrayó)\sque)(?!\p{L})/iu,
    background:
      /(?:^|\s)(?:fue\s)?(?:cread[oa]|fundad[oa]|constituid[oa]|establecid[oa])\s(?:en|por)\s|(?:^|\s)en\s(?:1[5-9]\d\d|200\d)(?!\d)|(?:^|\s)es\s(?:una?|el|la)\s(?:\p{L}+\s)?(?:organización|organismo|agencia|asociación|institución|entidad)/iu,
    verb: /(?<!\p{L})(?:es|son|está|están|será|serán|fue|fueron|era|eran|ha|han|hay|había|habrá|tiene|tienen|tendrá|tendrán|puede|pueden|podrá|podrán|debe|deben|queda|quedan|sigue|siguen)(?!\p{L})/u,
  },
  zh: {
    news: /將|宣佈|啟動|開幕|成立|達到|達成|增長|通過|印發|會見|公佈|开通|開通|啟用|启用|上涨|上漲|签订|签约|簽約|当选|當選|连任|連任|抵达|抵達|访问|訪問|主持|查獲|檢獲|将|宣布|发布|签署|启动|开幕|举行|举办|召开|出席|成立|达到|达成|增长|下降|通过|印发|公布|会见|發布|簽署|舉行|舉辦|召開/u,
    leans:
      /^[“「]?(?:他|她|它|其|这|该|此|同时|此外|另外|双方|雙方|据悉|据介绍|據悉|據介紹|据了解|據了解|同時|這|該|雙方|當天|會上|會後|期間|其中|當日|当日|当天|会上|会后|期间|論壇期間|不过|但)/u,
    nameless: /^[“「]?(?:他|她|它|他们|她们|我们|我)/u,
    background: /成立于|创办于|创立于|始建于|是一家|总部(?:设在|位于)/u,
  },
};
