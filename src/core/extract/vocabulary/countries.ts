/**
 * Countries with the adjectives and names of their people, and short forms in use.
 * Names after the UN list of member and observer states, with the forms that news agencies use; demonyms after the CIA World Factbook.
 * One line a country: name, then `|`-separated other names, then after `:` its adjectives.
 */
const TABLE = `
Afghanistan:Afghan
Albania:Albanian
Algeria:Algerian
Andorra:Andorran
Angola:Angolan
Antigua and Barbuda:Antiguan
Argentina:Argentine,Argentinian
Armenia:Armenian
Australia:Australian
Austria:Austrian
Azerbaijan:Azerbaijani
Bahamas:Bahamian
Bahrain:Bahraini
Bangladesh:Bangladeshi
Barbados:Barbadian
Belarus:Belarusian
Belgium:Belgian
Belize:Belizean
Benin:Beninese
Bhutan:Bhutanese
Bolivia:Bolivian
Bosnia and Herzegovina|Bosnia:Bosnian
Botswana:Botswanan
Brazil:Brazilian
Brunei|Brunei Darussalam:Bruneian
Bulgaria:Bulgarian
Burkina Faso:Burkinabe
Burundi:Burundian
Cabo Verde|Cape Verde:Cabo Verdean
Cambodia:Cambodian
Cameroon:Cameroonian
Canada:Canadian
Central African Republic:
Chad:Chadian
Chile:Chilean
China|People's Republic of China|PRC:Chinese
Colombia:Colombian
Comoros:Comorian
Congo|Democratic Republic of the Congo|Republic of the Congo:Congolese
Costa Rica:Costa Rican
Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|Cote d’Ivoire|Ivory Coast:Ivorian,Ivoirian
Croatia:Croatian
Cuba:Cuban
Cyprus:Cypriot
Czech Republic|Czechia:Czech
Denmark:Danish
Djibouti:Djiboutian
Dominica:
Dominican Republic:Dominican
Ecuador:Ecuadorian
Egypt:Egyptian
El Salvador:Salvadoran
Equatorial Guinea:
Eritrea:Eritrean
Estonia:Estonian
Eswatini|Swaziland:Swazi
Ethiopia:Ethiopian
Fiji:Fijian
Finland:Finnish
France:French
Gabon:Gabonese
Gambia:Gambian
Georgia:Georgian
Germany:German
Ghana:Ghanaian
Greece:Greek
Grenada:Grenadian
Guatemala:Guatemalan
Guinea:Guinean
Guinea-Bissau|Guinea Bissau:
Guyana:Guyanese
Haiti:Haitian
Honduras:Honduran
Hungary:Hungarian
Iceland:Icelandic
India:Indian
Indonesia:Indonesian
Iran:Iranian
Iraq:Iraqi
Ireland:Irish
Israel:Israeli
Italy:Italian
Jamaica:Jamaican
Japan:Japanese
Jordan:Jordanian
Kazakhstan:Kazakh
Kenya:Kenyan
Kiribati:
Kosovo:Kosovar
Kuwait:Kuwaiti
Kyrgyzstan|Kyrgyz Republic:Kyrgyz
Laos|Lao PDR|Lao People’s Democratic Republic:Laotian
Latvia:Latvian
Lebanon:Lebanese
Lesotho:
Liberia:Liberian
Libya:Libyan
Liechtenstein:
Lithuania:Lithuanian
Luxembourg:
Madagascar:Malagasy
Malawi:Malawian
Malaysia:Malaysian
Maldives:Maldivian
Mali:Malian
Malta:Maltese
Marshall Islands:Marshallese
Mauritania:Mauritanian
Mauritius:Mauritian
Mexico:Mexican
Micronesia|Federated States of Micronesia:
Moldova:Moldovan
Monaco:
Mongolia:Mongolian
Montenegro:Montenegrin
Morocco:Moroccan
Mozambique:Mozambican
Myanmar|Burma:Burmese
Namibia:Namibian
Nauru:
Nepal:Nepalese,Nepali
Netherlands:Dutch
New Zealand:New Zealander
Nicaragua:Nicaraguan
Niger:
Nigeria:Nigerian
North Korea|DPR Korea|DPRK:North Korean
North Macedonia|Macedonia:Macedonian
Norway:Norwegian
Oman:Omani
Pakistan:Pakistani
Palau:
Palestine:Palestinian
Panama:Panamanian
Papua New Guinea:
Paraguay:Paraguayan
Peru:Peruvian
Philippines:Philippine,Filipino
Poland:Polish
Portugal:Portuguese
Qatar:Qatari
Republic of Korea|South Korea|Korea:South Korean,Korean
Romania:Romanian
Russia|Russian Federation:Russian
Rwanda:Rwandan
Saint Lucia:
Samoa:Samoan
San Marino:
Saudi Arabia:Saudi,Saudi Arabian
Senegal:Senegalese
Serbia:Serbian
Seychelles:
Sierra Leone:
Singapore:Singaporean
Slovakia|Slovak Republic:Slovak
Slovenia:Slovenian,Slovene
Solomon Islands:
Somalia:Somali
South Africa:South African
South Sudan:South Sudanese
Spain:Spanish
Sri Lanka:Sri Lankan
Sudan:Sudanese
Suriname:Surinamese
Sweden:Swedish
Switzerland:Swiss
Syria|Syrian Arab Republic:Syrian
Taiwan:Taiwanese
Tajikistan:Tajik
Tanzania:Tanzanian
Thailand:Thai
Timor-Leste|East Timor:Timorese
Togo:Togolese
Tonga:Tongan
Trinidad and Tobago:Trinidadian
Tunisia:Tunisian
Türkiye|Turkey:Turkish
Turkmenistan:Turkmen
Tuvalu:
Uganda:Ugandan
Ukraine:Ukrainian
United Arab Emirates|UAE|U.A.E.|Emirates:Emirati
United Kingdom|UK|U.K.|Britain|Great Britain:British
United States|US|U.S.|USA|U.S.A.|United States of America|America:American
Uruguay:Uruguayan
Uzbekistan:Uzbek
Vanuatu:
Vatican|Holy See:
Venezuela:Venezuelan
Vietnam|Viet Nam:Vietnamese
Yemen:Yemeni
Zambia:Zambian
Zimbabwe:Zimbabwean
England:English
Scotland:Scottish
Wales:Welsh
Northern Ireland:
`;

const rows = TABLE.trim()
  .split('\n')
  .map(line => {
    const [names = '', adjectives = ''] = line.split(':');
    return { names: names.split('|'), adjectives: adjectives.split(',').filter(Boolean) };
  });

/** Every name of every country, in all its forms. */
export const COUNTRY_NAMES: readonly string[] = rows.flatMap(({ names }) => names);

const byWord = new Map(
  rows.flatMap(({ names, adjectives }) => [...names, ...adjectives].map(word => [word, names[0] ?? word] as const)),
);
const names = new Set(COUNTRY_NAMES);
/** Adjectives of countries: "Georgian", "Swiss", "South African". */
export const DEMONYMS: ReadonlySet<string> = new Set(rows.flatMap(({ adjectives }) => adjectives));

/** The usual name of the country that a name or adjective stands for, or null: "Georgian" and "Georgia" give "Georgia". */
export const countryOf = (word: string): string | null => byWord.get(word) ?? null;

/** Whether the words name a country (not its people). */
export const isCountry = (word: string): boolean => names.has(word);
