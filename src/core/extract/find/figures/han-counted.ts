/** Measure words of Chinese that lead to what is counted. */
const MEASURE =
  /^[余餘多]?(?:个|個|名|位|家|项|項|件|条|條|台|艘|座|所|种|種|辆|架|份|批|只|头|场|場|户|间|幅|部|款|支|篇|门)(?!月|小时|工作日|百分点|基点|百分點)/u;
/** What ends the noun: marks, and words that act, place or join. */
const ENDS =
  /[，。；：！？（）()“”《》\s\d]|、|的|了|在|于|於|与(?!会)|将|已|是|为|被|从|到|以|参加|參加|参与|出席|参展|来自|來自|举行|举办|签署|增长|上升|下降|达|获|均|共同|分别|进行|完成|开展|提供|实现|入选|齐聚/u;
/** "副主任2位及委员6位为": what follows goes on, and is not what is counted. */
const GOES_ON = /^(?:及|和|與|并|並|或|爲|均|皆|也|都|則|则|由|以及|組成|组成|当选|當選)/u;
const LONGEST = 12;

/** What stands counted right behind a number in Chinese: "个国家和地区的", "名代表出席", "人". Null where no measure word leads to it. */
export function hanCounted(after: string): string | null {
  const person = /^[余餘多]?(?<noun>人次|人)(?![\p{Script=Han}]?(?:民|口|均|工|才|员|士))/u.exec(after);
  if (person?.groups?.noun) return person.groups.noun;
  const measure = MEASURE.exec(after);
  if (!measure) return null;
  const rest = after.slice(measure[0].length);
  const end = rest.search(ENDS);
  const noun = end < 0 ? rest : rest.slice(0, end);
  return noun.length > 0 && !GOES_ON.test(noun) && noun.length <= LONGEST && /^\p{Script=Han}+$/u.test(noun)
    ? noun
    : null;
}
