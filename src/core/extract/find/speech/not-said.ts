import { regex } from '../../../regex.ts';

/** What stands before "states" where it means countries: "member states", "the two states". */
export const COUNTRIES = regex(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}{1,16}-)?(?:member|observer|partner|donor|host|participating|contracting|signatory|neighbou?ring|coastal|island|developing|sovereign|federal|several|many|most|some|all|both|other|these|those|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|of|among|between|by|to|for|with|from|in|and))\s+$`,
  'iu',
);

/** A verb and what it takes, and no subject before it. */
export const TELLS_OF =
  /^(?!(?:across|always|besides|nowadays|perhaps|regardless|sometimes|towards|unless|whereas)\s)\p{Ll}{3,}s\s(?:an?|the|its|their|our|his|her|\d+)\b/u;

/** Words in quotation marks right before who speaks. */
export const SPOKEN = /[,.!?…–—-]["”’']\s*$|["”’']\s*[,–—-]\s*$/u;
